/** Small Vaadin pieces that know no feature, the words a refusal is said in, and what begins anew after a lost race. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.elevenses.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
