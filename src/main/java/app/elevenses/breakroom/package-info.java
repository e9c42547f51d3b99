/** Rooms to talk in, what is said there, and who is there now. */
@ApplicationModule(allowedDependencies = {"kit", "live", "images", "text", "people", "drafts", "settings", "jobs"})
@NullMarked
package app.elevenses.breakroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
