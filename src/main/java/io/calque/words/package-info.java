/** Word lists: data that facets and detectors read. */
@NullMarked
package io.calque.words;

import org.jspecify.annotations.NullMarked;
