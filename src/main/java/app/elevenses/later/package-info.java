/** What people leave for later: what they want to be reminded of, and what is to be said at its time. */
@ApplicationModule(allowedDependencies = {"breakroom", "images", "jobs", "kit", "live", "people", "text"})
@NullMarked
package app.elevenses.later;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
