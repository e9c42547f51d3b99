/** Where addresses are given, cards are printed and posted, and the code on them is opened. */
@ApplicationModule(allowedDependencies = {"kit", "live", "text", "places", "people", "audit", "vault", "wall", "notes"})
@NullMarked
package app.elevenses.mailroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
