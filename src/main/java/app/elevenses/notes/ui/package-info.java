/** Mail-a-note as people see it. */
@NullMarked
package app.elevenses.notes.ui;

import org.jspecify.annotations.NullMarked;
