/** What people write, made fit to keep and to show. */
@ApplicationModule(allowedDependencies = {"kit"})
@NullMarked
package app.elevenses.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
