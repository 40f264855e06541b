/** Tests of where documents come from. */
@NullMarked
package io.calque.input;

import org.jspecify.annotations.NullMarked;
