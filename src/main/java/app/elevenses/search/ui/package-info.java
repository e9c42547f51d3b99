/** The page on which one searches. */
@NullMarked
package app.elevenses.search.ui;

import org.jspecify.annotations.NullMarked;
