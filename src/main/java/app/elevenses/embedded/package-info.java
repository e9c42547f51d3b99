/** The MariaDB that comes along when no other is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
