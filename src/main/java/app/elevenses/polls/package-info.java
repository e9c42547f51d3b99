/** Questions put to a room, with answers to choose from, and what was chosen. */
@ApplicationModule(allowedDependencies = {"breakroom", "jobs", "kit", "people", "text"})
@NullMarked
package app.elevenses.polls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
