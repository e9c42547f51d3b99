/** Takes a picture in, makes it safe and small, serves it, and asks the feature that uses it who may see it. */
@ApplicationModule(allowedDependencies = {"kit", "jobs"})
@NullMarked
package app.elevenses.images;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
