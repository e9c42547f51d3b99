/** The portal through TestBench's element API, for those who have a licence for it. */
@NullMarked
package app.elevenses.testbench;

import org.jspecify.annotations.NullMarked;
