/** Countries, and how a letter is addressed there. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
