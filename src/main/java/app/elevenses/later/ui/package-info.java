/** The screens on which something is left for later. */
@NullMarked
package app.elevenses.later.ui;

import org.jspecify.annotations.NullMarked;
