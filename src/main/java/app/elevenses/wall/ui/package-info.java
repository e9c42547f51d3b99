/** The wall as people see it. */
@NullMarked
package app.elevenses.wall.ui;

import org.jspecify.annotations.NullMarked;
