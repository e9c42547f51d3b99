/** The list of questions, when a room is asked one of them, and what people missed. */
@NullMarked
package app.elevenses.corners.ui;

import org.jspecify.annotations.NullMarked;
