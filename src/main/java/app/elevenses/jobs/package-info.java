/** What the portal does by itself, by the clock, and on one node at a time. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
