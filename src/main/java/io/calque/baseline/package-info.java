/** Findings that are known: what was there when a team took Calque up. */
@NullMarked
package io.calque.baseline;

import org.jspecify.annotations.NullMarked;
