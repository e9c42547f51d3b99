/** Mail-a-note: something by post for a colleague, asked for, approved and followed until it is in their hands. */
@ApplicationModule(allowedDependencies = {"kit", "live", "jobs", "text", "people", "drafts", "wall"})
@NullMarked
package app.elevenses.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
