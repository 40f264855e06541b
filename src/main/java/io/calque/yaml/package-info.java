/** YAML that knows where each of its keys stands: rule cards and configuration. */
@NullMarked
package io.calque.yaml;

import org.jspecify.annotations.NullMarked;
