package app.elevenses.bench.guest;

import com.vaadin.flow.component.html.Div;
import jakarta.annotation.security.PermitAll;

/** A screen with nothing in it: what Vaadin costs before a product does anything. */
@PermitAll
class BareView extends Div {}
