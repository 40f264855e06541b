/** Regular expressions, looked for only where they can be. */
@NullMarked
package io.calque.regex;

import org.jspecify.annotations.NullMarked;
