/** The screens of the break room. */
@NullMarked
package app.elevenses.breakroom.ui;

import org.jspecify.annotations.NullMarked;
