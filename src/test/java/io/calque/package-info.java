/** Tests of the whole program. */
@NullMarked
package io.calque;

import org.jspecify.annotations.NullMarked;
