package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bracket that has no partner. A parenthesis may run over a few paragraphs; the marks of a list
 * ({@code a)}) and faces ({@code :)}) are no brackets, and a text that ends right behind an opening
 * one was cut off.
 */
final class UnbalancedBracket implements Detector {
  private static final String OPENING = "([{（［【";
  private static final String CLOSING = ")]}）］】";

  /** What numbers an item of a list: 1), a), iv). */
  private static final Pattern ENUMERATOR =
      Pattern.compile("\\d{1,2}|\\p{L}|[ivx]{1,4}|[IVX]{1,4}");

  private static final String EYES = ":;=";
  private static final String NOSES = "-^'";
  private static final int SHOWN_WORDS = 3;
  private static final int RUN_ON = 3;

  /** Nobody nests brackets deeper, and a text of nothing but brackets must not cost a square. */
  private static final int DEEPEST = 8;

  /** One bracket: where it stands, and of which kind it is. */
  private record Bracket(List<Token> tokens, int at, int passage, int kind, boolean opens) {
    boolean answers(Bracket opening) {
      return kind == opening.kind && passage - opening.passage <= RUN_ON;
    }

    Token token() {
      return tokens.get(at);
    }
  }

  UnbalancedBracket(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    Deque<Bracket> open = new ArrayDeque<>();
    List<Bracket> lost = new ArrayList<>();
    List<Passage> passages = document.passages();
    for (int p = 0; p < passages.size(); p++) {
      for (Bracket bracket : brackets(passages.get(p).tokens(), p)) {
        if (bracket.opens()) {
          open.push(bracket);
        } else {
          close(bracket, open, lost);
        }
      }
    }
    open.stream().filter(b -> !isCut(b, passages.size())).forEach(lost::add);
    lost.sort(Comparator.comparing(b -> b.token().span()));
    return lost.stream().map(b -> match(b, document));
  }

  private static List<Bracket> brackets(List<Token> tokens, int passage) {
    List<Bracket> brackets = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean opens = OPENING.contains(text);
      if ((opens || CLOSING.contains(text)) && !isFace(tokens, i)) {
        int kind = opens ? OPENING.indexOf(text) : CLOSING.indexOf(text);
        brackets.add(new Bracket(tokens, i, passage, kind % 3, opens));
      }
    }
    return brackets;
  }

  private static void close(Bracket closing, Deque<Bracket> open, List<Bracket> lost) {
    if (open.stream().limit(DEEPEST).noneMatch(closing::answers)) {
      if (!isEnumerator(closing)) {
        lost.add(closing);
      }
      return;
    }
    for (Bracket opening = open.pop(); !closing.answers(opening); opening = open.pop()) {
      lost.add(opening);
    }
  }

  private static boolean isFace(List<Token> tokens, int i) {
    int eyes = touches(tokens, i) && NOSES.contains(tokens.get(i - 1).text()) ? i - 1 : i;
    return touches(tokens, eyes) && EYES.contains(tokens.get(eyes - 1).text());
  }

  private static boolean touches(List<Token> tokens, int i) {
    return i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  private static boolean isEnumerator(Bracket closing) {
    return closing.at() > 0
        && ENUMERATOR.matcher(closing.tokens().get(closing.at() - 1).text()).matches();
  }

  private static boolean isCut(Bracket opening, int passages) {
    return opening.passage() == passages - 1
        && opening.tokens().size() - opening.at() <= SHOWN_WORDS + 1;
  }

  private static Match match(Bracket bracket, Document document) {
    int last = bracket.tokens().size() - 1;
    int edge =
        bracket.opens()
            ? Math.min(last, bracket.at() + SHOWN_WORDS)
            : Math.max(0, bracket.at() - SHOWN_WORDS);
    Span span = bracket.token().span().to(bracket.tokens().get(edge).span());
    String shown = document.source().slice(span);
    return new Match(
        span,
        bracket.opens()
            ? "Nothing closes the bracket that opens with “" + shown + "”; close it or drop it."
            : "Nothing opens the bracket that closes after “" + shown + "”; open it or drop it.");
  }
}
