@NullMarked
package io.calque.falsefriends;

import org.jspecify.annotations.NullMarked;
