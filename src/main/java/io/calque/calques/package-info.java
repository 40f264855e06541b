/** Phrases that a language leaves in a text when it is translated word for word. */
@NullMarked
package io.calque.calques;

import org.jspecify.annotations.NullMarked;
