package io.calque.languagetool;

import io.calque.analysis.Sentence;
import org.languagetool.AnalyzedSentence;

/** LanguageTool's own analysis of a sentence, kept so that its rules need not make it again. */
record LanguageToolReading(AnalyzedSentence sentence) implements Sentence.Reading {}
