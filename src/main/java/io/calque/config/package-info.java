/** What a repository says of its texts: .calque.yaml, and what is not to be looked at. */
@NullMarked
package io.calque.config;

import org.jspecify.annotations.NullMarked;
