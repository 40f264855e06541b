/** A source with all that is known of its text: what every detector reads. */
@NullMarked
package io.calque.document;

import org.jspecify.annotations.NullMarked;
