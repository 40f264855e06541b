/** Numbers, as texts of many languages write them: what they may mean, and what explains them. */
@NullMarked
package io.calque.numbers;

import org.jspecify.annotations.NullMarked;
