/** Tests of flat files. */
@NullMarked
package io.calque.flat;

import org.jspecify.annotations.NullMarked;
