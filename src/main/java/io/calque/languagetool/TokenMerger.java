package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.text.Block;
import io.calque.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/**
 * Makes a sentence of LanguageTool's, with one token for each word: where it cuts "U.S.", "Mr." and
 * "3,000" into pieces, they are put together again.
 */
final class TokenMerger {
  /**
   * Initialisms and initials; numbers with separators. Counts are bounded, for each round of a
   * group takes stack.
   */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\p{L}\\.(?:\\p{L}\\.){1,30}|\\p{Lu}\\.(?=\\s+\\S)|\\d+(?:[.,:]\\d+){1,30}|\\p{L}{1,5}\\.(?=\\s+\\S)");

  private static final WordList ABBREVIATIONS = WordList.of("en", "abbreviations");

  private final Block block;
  private final int from;
  private final String text;
  private final Matcher whole;

  /**
   * @param from where the sentence begins in the block
   * @param text its text
   */
  TokenMerger(Block block, int from, String text) {
    this.block = block;
    this.from = from;
    this.text = text;
    this.whole = WHOLE.matcher(text);
  }

  Sentence sentence(AnalyzedSentence analyzed) {
    AnalyzedTokenReadings[] pieces = analyzed.getTokensWithoutWhitespace();
    List<Token> tokens = new ArrayList<>();
    List<AnalyzedTokenReadings> words = new ArrayList<>();
    for (int i = 0; i < pieces.length; ) {
      int start = pieces[i].getStartPos();
      int end = end(pieces, i);
      int next = i + 1;
      if (pieces[i].isSentenceStart()) {
        words.add(pieces[i]);
      } else if (start < end) {
        int mergedEnd = wholeEnd(start);
        while (next < pieces.length && pieces[next].getStartPos() < mergedEnd) {
          next++;
        }
        end = Math.max(end, mergedEnd);
        AnalyzedTokenReadings word =
            next == i + 1 ? pieces[i] : merged(pieces[i], text.substring(start, end));
        words.add(word);
        tokens.add(token(word, start, end));
      }
      i = next;
    }
    AnalyzedTokenReadings[] readings = words.toArray(AnalyzedTokenReadings[]::new);
    AnalyzedSentence aligned =
        Arrays.equals(readings, pieces) ? analyzed : new AnalyzedSentence(readings);
    return new Sentence(block, from, text, tokens, new LanguageToolReading(analyzed, aligned));
  }

  private int wholeEnd(int start) {
    whole.region(start, text.length());
    if (!whole.lookingAt()) {
      return start;
    }
    String found = whole.group();
    boolean abbreviation = found.length() > 2 && found.indexOf('.') == found.length() - 1;
    return abbreviation && !ABBREVIATIONS.contains(found) ? start : whole.end();
  }

  /** Where a piece ends; the beginning and end of a sentence are empty pieces. */
  private int end(AnalyzedTokenReadings[] pieces, int i) {
    int end = Math.min(pieces[i].getEndPos(), text.length());
    return i + 1 < pieces.length ? Math.min(end, pieces[i + 1].getStartPos()) : end;
  }

  /** The first piece's tags, on all of a word. */
  private static AnalyzedTokenReadings merged(AnalyzedTokenReadings piece, String word) {
    List<AnalyzedToken> readings =
        piece.getReadings().stream()
            .map(r -> new AnalyzedToken(word, r.getPOSTag(), lemma(r, word)))
            .toList();
    AnalyzedTokenReadings merged = new AnalyzedTokenReadings(readings, piece.getStartPos());
    merged.setWhitespaceBefore(piece.getWhitespaceBefore());
    merged.setChunkTags(piece.getChunkTags());
    return merged;
  }

  private static String lemma(AnalyzedToken piece, String word) {
    String lemma = piece.getLemma();
    return lemma == null || lemma.equals(piece.getToken()) ? word : lemma;
  }

  private Token token(AnalyzedTokenReadings readings, int start, int end) {
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> tags = new LinkedHashSet<>();
    for (AnalyzedToken reading : readings) {
      if (reading.getLemma() != null) {
        lemmas.add(reading.getLemma());
      }
      if (reading.getPOSTag() != null && !reading.getPOSTag().startsWith("SENT_")) {
        tags.add(reading.getPOSTag());
      }
    }
    List<String> chunks = readings.getChunkTags().stream().map(ChunkTag::getChunkTag).toList();
    return new Token(
        text.substring(start, end),
        block.span(from + start, from + end),
        start,
        block.isPlaceholder(from + start, from + end),
        List.copyOf(lemmas),
        List.copyOf(tags),
        chunks);
  }
}
