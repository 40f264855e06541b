package io.calque.calques;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Phrases that a language leaves in a text when it is translated word for word. Options: {@code
 * language}, what to call it in messages; {@code pack}, the list of its phrases.
 *
 * <p>Every phrase is kept by its first word, so the time taken grows with the text and hardly with
 * the pack. Where phrases overlap, the one that begins first holds, and of those the longest.
 */
public final class CalqueDetector implements Detector {
  private final String language;
  private final Map<String, List<Calque>> byHead = new HashMap<>();

  public CalqueDetector(Card options) {
    this.language = options.string("language");
    try {
      Pack.read(options.string("pack")).calques().forEach(this::keep);
    } catch (IllegalArgumentException e) {
      throw options.bad("pack", String.valueOf(e.getMessage()));
    }
  }

  /** A calque found, and the token it ends before. */
  private record Hit(Calque calque, int end) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream().flatMap(s -> inSentence(s, document).stream());
  }

  private void keep(Calque calque) {
    calque
        .phrase()
        .head()
        .keys()
        .forEach(key -> byHead.computeIfAbsent(key, k -> new ArrayList<>()).add(calque));
  }

  private List<Match> inSentence(Sentence sentence, Document document) {
    List<Token> tokens = sentence.tokens();
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Hit> hit = longest(tokens, at, document);
      if (hit.isPresent()) {
        matches.add(match(sentence, at, hit.get()));
      }
      at = hit.map(Hit::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Hit> longest(List<Token> tokens, int at, Document document) {
    return Choice.keys(tokens.get(at))
        .flatMap(key -> byHead.getOrDefault(key, List.of()).stream())
        .flatMap(c -> c.phrase().end(tokens, at).stream().mapToObj(end -> new Hit(c, end)))
        .filter(hit -> hit.calque().topic().isEmpty() || hit.calque().fits(document.vocabulary()))
        .max(Comparator.comparingInt(Hit::end));
  }

  private Match match(Sentence sentence, int at, Hit hit) {
    int start = sentence.tokens().get(at).start();
    int end = sentence.tokens().get(hit.end() - 1).end();
    String message =
        "“%s” is %s word for word (%s); “%s” was probably meant."
            .formatted(
                sentence.text().substring(start, end),
                language,
                hit.calque().original(),
                hit.calque().reading());
    return new Match(sentence.span(start, end), message);
  }
}
