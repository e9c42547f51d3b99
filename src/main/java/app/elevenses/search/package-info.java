/** Finds what was said and written in the portal; each feature says what of it a reader may find. */
@ApplicationModule(allowedDependencies = {"kit", "text", "people"})
@NullMarked
package app.elevenses.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
