/** The mail room, the doorstep, and the page behind the code on a card. */
@NullMarked
package app.elevenses.mailroom.ui;

import org.jspecify.annotations.NullMarked;
