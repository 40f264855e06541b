/** Tests of sources, blocks and formats. */
@NullMarked
package io.calque.text;

import org.jspecify.annotations.NullMarked;
