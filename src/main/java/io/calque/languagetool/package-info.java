/** LanguageTool: its analysis of English, its grammar and spelling rules, its pattern engine. */
@NullMarked
package io.calque.languagetool;

import org.jspecify.annotations.NullMarked;
