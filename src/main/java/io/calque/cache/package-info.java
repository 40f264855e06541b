/** What was found in texts before, kept in files so that nobody has to look again. */
@NullMarked
package io.calque.cache;

import org.jspecify.annotations.NullMarked;
