/** Tells open screens that something they show has changed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
