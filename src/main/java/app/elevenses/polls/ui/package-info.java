/** Where somebody asks the room, and where the room answers. */
@NullMarked
package app.elevenses.polls.ui;

import org.jspecify.annotations.NullMarked;
