/** Tests of YAML with positions. */
@NullMarked
package io.calque.yaml;

import org.jspecify.annotations.NullMarked;
