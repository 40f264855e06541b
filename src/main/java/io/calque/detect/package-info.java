/** Ways of looking: detectors that rule cards name. */
@NullMarked
package io.calque.detect;

import org.jspecify.annotations.NullMarked;
