/** Tests of how attributions are read. */
@NullMarked
package io.calque.attributions;

import org.jspecify.annotations.NullMarked;
