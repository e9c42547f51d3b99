/** Small Vaadin pieces that know no feature, and the words a refusal is said in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
