/** Tests of what the build makes. */
@NullMarked
package io.calque.build;

import org.jspecify.annotations.NullMarked;
