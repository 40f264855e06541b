/** What is read: sources, positions in them, and the blocks of prose that formats hold. */
@NullMarked
package io.calque.text;

import org.jspecify.annotations.NullMarked;
