/** Tests of the command line. */
@NullMarked
package io.calque.cli;

import org.jspecify.annotations.NullMarked;
