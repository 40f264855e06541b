/** Tests of how quotations are read. */
@NullMarked
package io.calque.quotations;

import org.jspecify.annotations.NullMarked;
