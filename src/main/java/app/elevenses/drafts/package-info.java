/** What somebody is still writing, kept for them alone until it is sent or thrown away. */
@ApplicationModule(allowedDependencies = {"jobs", "kit", "people"})
@NullMarked
package app.elevenses.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
