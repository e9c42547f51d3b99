/** The list of questions, where administrators set one up for every day, and what people missed. */
@NullMarked
package app.elevenses.corners.ui;

import org.jspecify.annotations.NullMarked;
