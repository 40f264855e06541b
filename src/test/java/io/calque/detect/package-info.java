/** Tests of detectors that cards alone do not show. */
@NullMarked
package io.calque.detect;

import org.jspecify.annotations.NullMarked;
