/** The frame as people see it. */
@NullMarked
package app.elevenses.shell.ui;

import org.jspecify.annotations.NullMarked;
