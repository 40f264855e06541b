package io.calque.languagetool;

import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * What tests say of a word, as long as it has the readings that it had then. Immutable.
 *
 * @param readings that it had
 * @param untagged of which of them LanguageTool said that they have no tag, which it may say later
 * @param passed a bit for each test, set if a reading passes it
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
record TestedWord(AnalyzedToken[] readings, boolean[] untagged, long[] passed) {

  /** Whether it is about a word as it is now. */
  @SuppressWarnings("ReferenceEquality") // readings do not change, but are taken away and added
  boolean isOf(AnalyzedTokenReadings word) {
    if (word.getReadingsLength() != readings.length) {
      return false;
    }
    for (int i = 0; i < readings.length; i++) {
      AnalyzedToken reading = word.getAnalyzedToken(i);
      if (reading != readings[i] || reading.hasNoTag() != untagged[i]) {
        return false;
      }
    }
    return true;
  }
}
