/** A facet of a document: what stands in quotation marks, and where it ends. */
@NullMarked
package io.calque.quotations;

import org.jspecify.annotations.NullMarked;
