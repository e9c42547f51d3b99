/** What people see of links, and where administrators allow it. */
@NullMarked
package app.elevenses.links.ui;

import org.jspecify.annotations.NullMarked;
