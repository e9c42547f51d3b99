/** What an administrator has chosen for everybody. */
@ApplicationModule(allowedDependencies = {"kit", "people"})
@NullMarked
package app.elevenses.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
