/** What changed in a repository: asked of the {@code git} command. */
@NullMarked
package io.calque.git;

import org.jspecify.annotations.NullMarked;
