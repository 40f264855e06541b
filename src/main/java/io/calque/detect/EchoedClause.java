package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clause that says no more than the same sentence has said before it: "The port of Izmir was
 * closed on Friday because of the storm, the port was closed because of the storm."
 */
final class EchoedClause implements Detector {
  /** Fewer come again in any sentence, for effect or by the way. */
  private static final int MIN_CONTENT = 3;

  /** How many words of matter the first clause may have beyond those of its echo. */
  private static final int MOST_LEFT_OUT = 4;

  /** Long sentences are lists, and lists are parallel. */
  private static final int MAX_WORDS = 60;

  private static final Pattern PAUSE = Pattern.compile("[,;]|[-–—]+");

  private static final Set<String> JOINTS = Set.of("and", "while", "where", "which", "that");

  /** Small words that an echo may have and the first clause not. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "a", "an", "and", "are", "as", "at", "been", "by", "for", "had", "has", "have", "in",
          "is", "it", "its", "of", "on", "that", "the", "their", "they", "this", "to", "was",
          "were", "which", "while", "where", "with", "'s", "’s");

  private final Gist gist = Gist.of("en");
  private final ClosedClass closedClass = ClosedClass.of("en");

  @Override
  public Stream<Match> detect(Document document) {
    return WordRow.all(document).stream()
        .filter(row -> row.size() <= MAX_WORDS)
        .filter(row -> row.sentence().block().kind().isRunningProse())
        .flatMap(this::inRow)
        .filter(match -> !document.quotations().isQuoted(match.span()));
  }

  private Stream<Match> inRow(WordRow row) {
    int[] starts = IntStream.range(1, row.size()).filter(i -> opensClause(row, i)).toArray();
    return IntStream.range(0, starts.length)
        .mapToObj(k -> inClause(row, starts[k], k + 1 < starts.length ? starts[k + 1] : row.size()))
        .flatMap(found -> found)
        .limit(1);
  }

  private static boolean opensClause(WordRow row, int i) {
    String pause = row.after(i - 1);
    return pause.isEmpty() ? JOINTS.contains(row.word(i).folded()) : PAUSE.matcher(pause).matches();
  }

  private Stream<Match> inClause(WordRow row, int from, int to) {
    if (!row.isClosed(to - 1) || saysMore(row, from, to)) {
      return Stream.of();
    }
    List<Integer> echo = matter(row, from, to);
    List<Integer> before = matter(row, 0, from);
    if (echo.size() < MIN_CONTENT || before.size() < echo.size()) {
      return Stream.of();
    }
    int i = before.size() - 1;
    int last = -1;
    for (int j = echo.size() - 1; j >= 0; j--, i--) {
      while (i >= 0 && !isSame(row.word(before.get(i)), row.word(echo.get(j)))) {
        i--;
      }
      if (i < 0) {
        return Stream.of();
      }
      last = last < 0 ? i : last;
    }
    int first = i + 1;
    int leftOut = last - first + 1 - echo.size();
    int start = before.get(first);
    return leftOut <= MOST_LEFT_OUT
            && saysNoMore(row, from, to)
            && hasVerb(row, from, to)
            && !isHeadline(row, start, from)
        ? Stream.of(match(row, start, before.get(last) + 1, from, to))
        : Stream.of();
  }

  /** The numbers of the words that carry matter. */
  private List<Integer> matter(WordRow row, int from, int to) {
    return IntStream.range(from, to).filter(i -> isMatter(row.word(i))).boxed().toList();
  }

  private boolean isMatter(Token word) {
    return closedClass.isContent(word) || Character.isDigit(word.text().charAt(0));
  }

  /** Whether the last word of a clause that matters is new, as it mostly is. */
  private boolean saysMore(WordRow row, int from, int to) {
    for (int j = to - 1; j >= from; j--) {
      if (isMatter(row.word(j))) {
        String gist = row.gist(j);
        return IntStream.range(0, from).noneMatch(i -> row.gist(i).equals(gist));
      }
    }
    return true;
  }

  private static boolean hasVerb(WordRow row, int from, int to) {
    FiniteVerbs verbs = new FiniteVerbs(row.sentence());
    List<Token> tokens = row.sentence().tokens();
    int first = tokens.indexOf(row.word(from));
    return IntStream.range(first, first + to - from).anyMatch(verbs::likely);
  }

  /** A headline that the first sentence takes up, with no full stop between. */
  private boolean isHeadline(WordRow row, int start, int from) {
    return row.words(start + 1, from).stream()
        .anyMatch(w -> w.isCapitalized() && !closedClass.isContent(w) && !w.text().equals("I"));
  }

  /** The same word in the same part: "promised to close it and closed it" are two. */
  private boolean isSame(Token one, Token other) {
    return gist.of(one).equals(gist.of(other))
        && (one.tags().isEmpty() || one.tags().stream().anyMatch(other.tags()::contains));
  }

  private boolean saysNoMore(WordRow row, int from, int to) {
    Set<String> said =
        row.words(0, from).stream().map(Token::folded).collect(Collectors.toUnmodifiableSet());
    return row.words(from, to).stream()
        .filter(w -> !closedClass.isContent(w))
        .map(Token::folded)
        .allMatch(w -> NEUTRAL.contains(w) || said.contains(w));
  }

  private static Match match(WordRow row, int first, int last, int from, int to) {
    return new Match(
            row.span(from, to),
            "“%s” says no more than the sentence has said before; leave it out."
                .formatted(row.text(from, to)))
        .with(new Related(row.span(first, last), "first said here"));
  }
}
