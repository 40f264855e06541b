/** The whole program but for its edges. */
@NullMarked
package io.calque;

import org.jspecify.annotations.NullMarked;
