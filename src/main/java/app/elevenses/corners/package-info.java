/** What makes a break room a place to come back to: a question for the day, and what one missed. */
@ApplicationModule(allowedDependencies = {"breakroom", "jobs", "kit", "people", "text"})
@NullMarked
package app.elevenses.corners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
