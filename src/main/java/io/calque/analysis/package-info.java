/** What a text consists of: sentences, tokens, their lemmas, tags and chunks, made once. */
@NullMarked
package io.calque.analysis;

import org.jspecify.annotations.NullMarked;
