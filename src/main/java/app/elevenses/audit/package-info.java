/** Who did what to what, and when; written once and never changed. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
