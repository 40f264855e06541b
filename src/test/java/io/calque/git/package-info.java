/** Tests of what git says. */
@NullMarked
package io.calque.git;

import org.jspecify.annotations.NullMarked;
