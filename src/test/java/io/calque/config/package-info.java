/** Tests of configuration and of what is left out. */
@NullMarked
package io.calque.config;

import org.jspecify.annotations.NullMarked;
