/** A facet of a document: who is said to have said what. */
@NullMarked
package io.calque.attributions;

import org.jspecify.annotations.NullMarked;
