@NullMarked
package io.calque.calques;

import org.jspecify.annotations.NullMarked;
