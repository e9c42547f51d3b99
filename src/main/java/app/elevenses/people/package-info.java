/** Who works here, in which team and place, what they may do, and who is signed in or acted for. */
@ApplicationModule(allowedDependencies = {"kit", "live", "jobs", "images", "text"})
@NullMarked
package app.elevenses.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
