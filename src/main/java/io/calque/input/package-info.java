/** Where documents come from: files, folders, standard input, lines of .jsonl. */
@NullMarked
package io.calque.input;

import org.jspecify.annotations.NullMarked;
