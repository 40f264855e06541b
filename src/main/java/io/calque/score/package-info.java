/** What findings come to: a penalty for each document, and how likely it is garbled. */
@NullMarked
package io.calque.score;

import org.jspecify.annotations.NullMarked;
