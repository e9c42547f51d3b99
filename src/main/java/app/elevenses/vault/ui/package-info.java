/** One's own address, and who has seen it. */
@NullMarked
package app.elevenses.vault.ui;

import org.jspecify.annotations.NullMarked;
