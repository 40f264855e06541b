/** Tests of whom pronouns mean. */
@NullMarked
package io.calque.pronouns;

import org.jspecify.annotations.NullMarked;
