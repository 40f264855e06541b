/** What is known: rules, the cards they are written on, and what they found. */
@NullMarked
package io.calque.rule;

import org.jspecify.annotations.NullMarked;
