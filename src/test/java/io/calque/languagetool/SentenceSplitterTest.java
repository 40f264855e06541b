package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.tokenizers.SentenceTokenizer;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.read();

  @Test
  void cutsBehindFullStopsButNotBehindAbbreviations() {
    assertThat(splitter.tokenize("Dr. Ito left. Mr. Sato, e.g., stayed."))
        .isEqualTo(List.of("Dr. Ito left. ", "Mr. Sato, e.g., stayed."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "No end here",
        "“Stop!” he said. “Why?” – “Because … it is 5 p.m. already.” They left at 6 a.m. Then came No. 7.",
        "It cost 3.50 euros.Too much. (See p. 4.) [No.] 1. First. 2. Second.\n\nA new paragraph. Yes",
        "The U.S. Army and the U.N. met in St. Louis vs. Paris etc. Nobody knew why!? \uD83D\uDE00 Nice.",
        "First line\nsecond line. Third\u00A0line.\u2028Fourth\tline!\n\n\nFifth."
      })
  void cutsWhereLanguageToolDoes(String text) {
    SentenceTokenizer theirs = AnalysisEnglish.american().createDefaultSentenceTokenizer();

    assertThat(splitter.tokenize(text)).isEqualTo(theirs.tokenize(text));
  }

  @Test
  void takesBlocksForParagraphs() {
    assertThat(splitter.singleLineBreaksMarksPara()).isFalse();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> splitter.setSingleLineBreaksMarksParagraph(true));
  }
}
