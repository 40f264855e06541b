package io.calque.languagetool;

import io.calque.analysis.Sentence;
import org.languagetool.AnalyzedSentence;

/**
 * LanguageTool's own analysis of a sentence, kept so that its rules need not make it again.
 *
 * @param pieces as LanguageTool cut it, for its own rules
 * @param words the same with one reading for each {@link io.calque.analysis.Token}, after the empty
 *     reading with which LanguageTool's sentences begin
 */
record LanguageToolReading(AnalyzedSentence pieces, AnalyzedSentence words)
    implements Sentence.Reading {}
