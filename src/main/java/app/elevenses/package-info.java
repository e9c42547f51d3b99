/** The whole product: one application, its modules below. */
@NullMarked
package app.elevenses;

import org.jspecify.annotations.NullMarked;
