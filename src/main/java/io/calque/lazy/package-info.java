/** What is made when it is first asked for. */
@NullMarked
package io.calque.lazy;

import org.jspecify.annotations.NullMarked;
