/** The frame around every room: sign-in, the security chain, languages, and how errors are told. */
@ApplicationModule(allowedDependencies = {"kit", "live", "people"})
@NullMarked
package app.elevenses.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
