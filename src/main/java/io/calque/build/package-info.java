/** What the build makes of Calque's data, once its classes are there. */
@NullMarked
package io.calque.build;

import org.jspecify.annotations.NullMarked;
