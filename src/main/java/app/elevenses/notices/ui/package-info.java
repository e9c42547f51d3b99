/** The bell and what it tells. */
@NullMarked
package app.elevenses.notices.ui;

import org.jspecify.annotations.NullMarked;
