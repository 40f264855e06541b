package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.document.Document;
import io.calque.regex.Grams;
import io.calque.regex.Search;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A regular expression (java.util.regex) over each sentence. Options:
 *
 * <ul>
 *   <li>{@code pattern}
 *   <li>{@code message}, in which {@code $0}, {@code $1} … stand for what was found
 *   <li>{@code scope}: {@code sentence}, or {@code block} for what sentence ends may cut in two
 *   <li>{@code unless}: a pattern that excuses what is found in the same sentence or block
 *   <li>{@code beside}: a pattern that the document must have somewhere, or nothing is looked for
 *   <li>{@code suggestion}: what could stand there instead, with {@code $1} …
 *   <li>{@code many}: of more findings than so in a document only the first is told, with their
 *       number
 *   <li>{@code usual}: a pattern of the right way; where it is rarer in a document than the wrong
 *       one, only the first is told too, for an editor who sees one sees all
 * </ul>
 */
final class RegexDetector implements Detector {
  private static final Pattern ANYTHING = Pattern.compile("");
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Search search;
  private final Pattern unless;
  private final Pattern beside;
  private final Template message;
  private final Optional<Template> suggestion;
  private final boolean wholeBlocks;
  private final int many;
  private final Optional<Pattern> usual;

  RegexDetector(Card options) {
    Pattern pattern = pattern(options, "pattern", NOTHING);
    this.search = new Search(pattern);
    this.unless = pattern(options, "unless", NOTHING);
    this.beside = pattern(options, "beside", ANYTHING);
    this.message = Template.read(options, "message", pattern);
    this.suggestion =
        options.has("suggestion")
            ? Optional.of(Template.read(options, "suggestion", pattern))
            : Optional.empty();
    this.wholeBlocks =
        options.has("scope")
            && options.oneOf("scope", List.of("sentence", "block"), s -> s).equals("block");
    this.many = options.integer("many", Integer.MAX_VALUE);
    this.usual =
        options.has("usual") ? Optional.of(pattern(options, "usual", NOTHING)) : Optional.empty();
  }

  @Override
  public Stream<Match> detect(Document document) {
    List<Match> found = new ArrayList<>();
    List<Grams> grams = BlockGrams.of(document);
    for (int i = 0; i < grams.size(); i++) {
      if (search.mayBeIn(grams.get(i))) {
        inPassage(document.passages().get(i)).forEach(found::add);
      }
    }
    if (found.isEmpty() || !beside.matcher(document.source().text()).find()) {
      return Stream.empty();
    }
    boolean throughout = found.size() > many || (found.size() > 1 && isUsual(document, found));
    return throughout ? Stream.of(found.get(0).standingFor(found.size())) : found.stream();
  }

  private boolean isUsual(Document document, List<Match> found) {
    return usual.isPresent()
        && document.passages().stream()
                .flatMap(p -> usual.get().matcher(p.block().text()).results())
                .limit(found.size())
                .count()
            < found.size();
  }

  private Stream<Match> inPassage(Passage passage) {
    return wholeBlocks
        ? inText(passage.block().text(), passage.block()::span)
        : passage.sentences().stream().flatMap(this::inSentence);
  }

  private Stream<Match> inSentence(Sentence sentence) {
    return inText(sentence.text(), sentence::span);
  }

  private Stream<Match> inText(String text, BiFunction<Integer, Integer, Span> place) {
    List<MatchResult> found = search.in(text);
    return found.isEmpty() || unless.matcher(text).find()
        ? Stream.empty()
        : found.stream().map(m -> match(m, place.apply(m.start(), m.end())));
  }

  private Match match(MatchResult found, Span span) {
    Match match = new Match(span, message.of(found));
    return suggestion.map(s -> match.suggesting(s.of(found))).orElse(match);
  }

  private static Pattern pattern(Card options, String key, Pattern otherwise) {
    if (!key.equals("pattern") && !options.has(key)) {
      return otherwise;
    }
    try {
      return Pattern.compile(options.string(key));
    } catch (PatternSyntaxException e) {
      throw options.bad(key, "not a regular expression: " + e.getDescription());
    }
  }
}
