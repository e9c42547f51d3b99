/** Colleagues as people see them, one's own page, and the administrator's desk. */
@NullMarked
package app.elevenses.people.ui;

import org.jspecify.annotations.NullMarked;
