package io.calque.languagetool;

import io.calque.analysis.Token;
import io.calque.text.Block;
import io.calque.words.WordList;
import java.util.ArrayList;
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
 * Makes tokens of LanguageTool's, one for each word: where it cuts "U.S.", "Mr." and "3,000" into
 * pieces, they are put together again.
 */
final class TokenMerger {
  /** Initialisms and initials; numbers with separators. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\p{L}\\.(?:\\p{L}\\.)+|\\p{Lu}\\.(?=\\s+\\S)|\\d+(?:[.,:]\\d+)+|\\p{L}{1,5}\\.(?=\\s+\\S)");

  private static final WordList ABBREVIATIONS = WordList.of("en", "abbreviations");

  private final Block block;
  private final int from;
  private final String text;

  TokenMerger(Block block, int from, String text) {
    this.block = block;
    this.from = from;
    this.text = text;
  }

  List<Token> tokens(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] pieces = sentence.getTokensWithoutWhitespace();
    List<Token> tokens = new ArrayList<>();
    Matcher whole = WHOLE.matcher(text);
    for (int i = 0; i < pieces.length; ) {
      int start = pieces[i].getStartPos();
      int next = i + 1;
      int end = end(pieces, i);
      if (start < end) {
        int mergedEnd = wholeEnd(whole, start);
        while (next < pieces.length && pieces[next].getStartPos() < mergedEnd) {
          next++;
        }
        end = Math.max(end, mergedEnd);
        tokens.add(token(pieces[i], start, end));
      }
      i = next;
    }
    return tokens;
  }

  private int wholeEnd(Matcher whole, int start) {
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

  private Token token(AnalyzedTokenReadings piece, int start, int end) {
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> tags = new LinkedHashSet<>();
    for (AnalyzedToken reading : piece) {
      if (reading.getLemma() != null) {
        lemmas.add(reading.getLemma());
      }
      if (reading.getPOSTag() != null && !reading.getPOSTag().startsWith("SENT_")) {
        tags.add(reading.getPOSTag());
      }
    }
    List<String> chunks = piece.getChunkTags().stream().map(ChunkTag::getChunkTag).toList();
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
