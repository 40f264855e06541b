@NullMarked
package io.calque.regex;

import org.jspecify.annotations.NullMarked;
