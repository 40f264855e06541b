/** A translation beside what it was translated from: which paragraph answers which. */
@NullMarked
package io.calque.bitext;

import org.jspecify.annotations.NullMarked;
