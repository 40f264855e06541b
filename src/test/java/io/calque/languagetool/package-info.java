/** Tests of what Calque has from LanguageTool. */
@NullMarked
package io.calque.languagetool;

import org.jspecify.annotations.NullMarked;
