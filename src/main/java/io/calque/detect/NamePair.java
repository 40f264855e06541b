package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.names.Mention;
import io.calque.names.NameKind;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name and the next name after it: one name that is said twice? */
record NamePair(Mention first, Mention second) {

  Stream<Match> matches() {
    if (first.sentence() != second.sentence()) {
      return Stream.empty();
    }
    if (isAroundTitle()) {
      return Stream.of(aroundTitle());
    }
    if (isAroundClause()) {
      return Stream.of(match("“%s” is the subject before the verb and again after it. Keep one."));
    }
    return isAcrossComma()
        ? Stream.of(match("“%s” is named again right after the comma. Keep one."))
        : Stream.empty();
  }

  /** A name with its title right after the same name. */
  private boolean isAroundTitle() {
    return first.to() == second.titleFrom()
        && !second.title().isEmpty()
        && !joined(first.title()).equals(joined(second.title()))
        && isSame()
        && !isHeadline();
  }

  private Match aroundTitle() {
    String text = first.sentence().text();
    Match match =
        new Match(
                first.spanWithTitle().to(second.span()),
                "“%s” is named twice, before “%s” and after it. Keep one."
                    .formatted(second.text(), joined(second.title())))
            .with(new Related(first.span(), "first named here"));
    return first.title().isEmpty()
        ? match.suggesting(text.substring(start(second), end(second)))
        : match;
  }

  /** "Marsk, who owns the yard, said Marsk": the subject of one verb, on both sides of it. */
  private boolean isAroundClause() {
    return folded(first).equals(folded(second))
        && first.after(1).filter(t -> t.text().equals(",")).isPresent()
        && first.after(2).filter(t -> t.folded().equals("who")).isPresent()
        && second.before(1).filter(t -> t.hasTag("VBD")).isPresent()
        && second.before(2).filter(t -> t.text().equals(",")).isPresent();
  }

  /**
   * "Helena Marsk, Prime Minister Helena Marsk, said", and where a sentence begins "Helena Marsk,
   * Marsk said"; not a list in which two bear one name.
   */
  private boolean isAcrossComma() {
    boolean comma =
        second.titleFrom() == first.to() + 1
            && first.after(1).filter(t -> t.text().equals(",")).isPresent();
    boolean person = first.kind() == NameKind.PERSON && first.isFull();
    boolean again = folded(first).equals(folded(second));
    boolean surname =
        first.titleFrom() == 0
            && second.title().isEmpty()
            && folded(first).endsWith(" " + folded(second))
            && second.after(1).filter(NamePair::isFinite).isPresent();
    return comma && person && (again || surname);
  }

  private boolean isSame() {
    return folded(first).equals(folded(second))
        || folded(second).endsWith(" " + folded(first))
        || folded(first).endsWith(" " + folded(second));
  }

  /** A headline and the sentence under it, on one line: a finite verb before, and one after. */
  boolean isHeadline() {
    List<Token> tokens = first.sentence().tokens();
    return tokens.subList(0, first.titleFrom()).stream().anyMatch(NamePair::isFinite)
        && second.after(1).filter(NamePair::isFinite).isPresent();
  }

  private static boolean isFinite(Token token) {
    return token.hasTag("VBD") || token.hasTag("VBZ");
  }

  private Match match(String message) {
    Span span = first.span().to(second.span());
    return new Match(span, message.formatted(second.text()))
        .with(new Related(first.span(), "first named here"));
  }

  private static String folded(Mention mention) {
    return mention.text().toLowerCase(Locale.ROOT);
  }

  private static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static int start(Mention mention) {
    return mention.sentence().tokens().get(mention.titleFrom()).start();
  }

  private static int end(Mention mention) {
    return mention.sentence().tokens().get(mention.to() - 1).end();
  }
}
