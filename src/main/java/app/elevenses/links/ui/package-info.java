/** What people see of links, and where a room allows it. */
@NullMarked
package app.elevenses.links.ui;

import org.jspecify.annotations.NullMarked;
