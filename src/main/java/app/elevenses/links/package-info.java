/** Shows under messages what the pages say about themselves that they link to, in rooms that allow it. */
@ApplicationModule(allowedDependencies = {"breakroom", "images", "kit", "people", "previews", "text"})
@NullMarked
package app.elevenses.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
