/** What people tell moderators about what somebody said, and what moderators decide. */
@ApplicationModule(allowedDependencies = {"audit", "breakroom", "images", "kit", "live", "people", "text"})
@NullMarked
package app.elevenses.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
