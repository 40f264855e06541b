@NullMarked
package io.calque.numbers;

import org.jspecify.annotations.NullMarked;
