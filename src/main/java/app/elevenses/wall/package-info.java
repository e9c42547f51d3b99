/** Celebrations on everybody's wall, and the answers to them. */
@ApplicationModule(allowedDependencies = {"kit", "live", "images", "text", "people", "drafts"})
@NullMarked
package app.elevenses.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
