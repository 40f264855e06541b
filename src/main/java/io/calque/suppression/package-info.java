/** Comments in a text that keep findings from being reported. */
@NullMarked
package io.calque.suppression;

import org.jspecify.annotations.NullMarked;
