/** What waits for somebody reaches them once: the bell, the mail outbox, and quiet hours. */
@ApplicationModule(
        allowedDependencies = {"kit", "live", "jobs", "people", "wall", "breakroom", "later", "care", "notes"})
@NullMarked
package app.elevenses.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
