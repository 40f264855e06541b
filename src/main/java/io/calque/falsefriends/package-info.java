/** English words that look like a word of the source's language and mean something else. */
@NullMarked
package io.calque.falsefriends;

import org.jspecify.annotations.NullMarked;
