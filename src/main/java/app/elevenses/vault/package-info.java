/** People's postal addresses, sealed with a key that is not in the database; whoever looks leaves a trace. */
@ApplicationModule(allowedDependencies = {"kit", "places", "people", "audit"})
@NullMarked
package app.elevenses.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
