/**
 * Rooms to talk in, what is said there, and who is there now. A reply belongs to the thread of what it answers: written
 * in the room it stands there as well, with what it answers quoted; written in the thread it stands in the room only if
 * its writer says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "kit",
            "live",
            "images",
            "text",
            "people",
            "drafts",
            "settings",
            "jobs",
            "search",
            "audit"
        })
@NullMarked
package app.elevenses.breakroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
