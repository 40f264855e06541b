/** Tests of baselines. */
@NullMarked
package io.calque.baseline;

import org.jspecify.annotations.NullMarked;
