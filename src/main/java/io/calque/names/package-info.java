/** A facet of a document: who and what a document names, and how it spells them. */
@NullMarked
package io.calque.names;

import org.jspecify.annotations.NullMarked;
