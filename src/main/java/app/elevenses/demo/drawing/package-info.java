/** Pictures for the demo, drawn in code: celebrations on a kitchen table and the faces of colleagues. */
@NullMarked
package app.elevenses.demo.drawing;

import org.jspecify.annotations.NullMarked;
