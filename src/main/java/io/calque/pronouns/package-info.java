/** A facet of a document: whom "he" and "she" mean. */
@NullMarked
package io.calque.pronouns;

import org.jspecify.annotations.NullMarked;
