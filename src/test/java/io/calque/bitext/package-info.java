@NullMarked
package io.calque.bitext;

import org.jspecify.annotations.NullMarked;
