@NullMarked
package app.elevenses.care.ui;

import org.jspecify.annotations.NullMarked;
