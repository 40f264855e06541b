/** Tests of scores. */
@NullMarked
package io.calque.score;

import org.jspecify.annotations.NullMarked;
