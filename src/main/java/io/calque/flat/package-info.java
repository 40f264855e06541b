/** Flat files: data made when Calque is built, in a form that is read without being parsed. */
@NullMarked
package io.calque.flat;

import org.jspecify.annotations.NullMarked;
