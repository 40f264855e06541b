package io.calque.languagetool;

import io.calque.rule.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.PatternToken;

/**
 * One element of a token pattern: what a token of the text must be like. All that a card gives must
 * hold:
 *
 * <ul>
 *   <li>{@code text: one|other}: its text, in whatever case; {@code regex: '\d+'}: its whole text
 *       as a regular expression; {@code lemma: make|do}: a base form. At most one of the three.
 *   <li>{@code tag: 'VB[ZP]'}: a regular expression that one of its tags fits; {@code only-tag}:
 *       that all of them fit; {@code tag: UNKNOWN}: it has no tag.
 *   <li>{@code chunk: 'B-VP'}: a regular expression that one of its chunks fits.
 *   <li>{@code name: true} or {@code false}: it is, or is not, part of a proper name.
 *   <li>{@code same-word: 1}, {@code same-lemma: 1}: it repeats the token that the first element
 *       found.
 *   <li>{@code first: true}, {@code last: true}: it begins or ends its sentence.
 *   <li>{@code space-before: false}: no white space stands before it.
 *   <li>{@code case-sensitive: true}: text, regex and lemma mind the case.
 *   <li>{@code not: [{tag: DT}, the]}: what it may not be: texts, or mappings with {@code text},
 *       {@code regex}, {@code lemma} and {@code tag}.
 *   <li>{@code optional: true}; {@code max: 3}: it may occur up to three times.
 *   <li>{@code skip: 2}: up to two tokens may stand between it and the next; {@code skip-not}: what
 *       those and the next may not be, as in {@code not}.
 *   <li>{@code mark: true}: only marked elements, and what is between them, are flagged.
 * </ul>
 */
final class PatternElement extends PatternToken {
  private static final int MOST = 20;

  /** LanguageTool puts the ends of sentence and paragraph among the tags. */
  private static final String ENDS = "SENT_END|PARA_END";

  private final int index;
  private final boolean marked;
  private final List<Condition> conditions;

  /** What LanguageTool's engine does not know. */
  @FunctionalInterface
  private interface Condition {
    boolean holds(int token, PatternSearch search);
  }

  private PatternElement(Text text, boolean caseSensitive, int index, boolean marked) {
    super(text.pattern(), caseSensitive, text.isRegex(), text.isLemma());
    this.index = index;
    this.marked = marked;
    this.conditions = new ArrayList<>();
  }

  /**
   * @param before the elements that stand before it in its pattern
   */
  static PatternElement read(Card card, List<PatternElement> before) {
    boolean caseSensitive = card.flag("case-sensitive", false);
    PatternElement element =
        new PatternElement(Text.read(card), caseSensitive, before.size(), card.flag("mark", false));
    element.readTags(card);
    element.readConditions(card, before);
    element.readRepetition(card);
    card.cards("not", "text").forEach(not -> element.refuse(not, caseSensitive, false));
    card.cards("skip-not", "text").forEach(not -> element.refuse(not, caseSensitive, true));
    return element;
  }

  int index() {
    return index;
  }

  boolean isMarked() {
    return marked;
  }

  boolean isOptional() {
    return getMinOccurrence() == 0;
  }

  /** Whether a token, of which LanguageTool's engine has nothing to say, fits in all else. */
  boolean fits(int token, PatternSearch search) {
    return conditions.stream().allMatch(c -> c.holds(token, search));
  }

  private void readTags(Card card) {
    Optional<String> tag = regex(card, "tag");
    Optional<String> only = regex(card, "only-tag");
    if (tag.isPresent() && only.isPresent()) {
      throw card.bad("tag", "“tag” or “only-tag”, not both");
    }
    tag.or(() -> only).ifPresent(t -> setPosToken(new PosToken(t, true, false)));
    only.ifPresent(
        t ->
            setStringPosException(
                "",
                false,
                false,
                false,
                false,
                false,
                "(?!(?:" + t + "|" + ENDS + ")$).*",
                true,
                false,
                null));
    regex(card, "chunk").ifPresent(c -> setChunkTag(new ChunkTag(c, true)));
  }

  private void readConditions(Card card, List<PatternElement> before) {
    if (card.has("name")) {
      boolean name = card.flag("name", true);
      conditions.add((token, search) -> search.isName(token) == name);
    }
    if (card.flag("first", false)) {
      conditions.add((token, search) -> search.isFirst(token));
    }
    if (card.flag("last", false)) {
      conditions.add((token, search) -> search.isLast(token));
    }
    if (card.has("space-before")) {
      setWhitespaceBefore(card.flag("space-before", true));
    }
    reference(card, "same-word", before)
        .ifPresent(n -> conditions.add((token, search) -> search.isSameWord(token, n)));
    reference(card, "same-lemma", before)
        .ifPresent(n -> conditions.add((token, search) -> search.isSameLemma(token, n)));
  }

  private void readRepetition(Card card) {
    setMinOccurrence(card.flag("optional", false) ? 0 : 1);
    setMaxOccurrence(count(card, "max", 1, 1));
    setSkipNext(count(card, "skip", 0, 0));
  }

  private void refuse(Card card, boolean caseSensitive, boolean skipped) {
    Text text = Text.read(card);
    @Nullable String tag = regex(card, "tag").orElse(null);
    setStringPosException(
        text.pattern(),
        text.isRegex(),
        text.isLemma(),
        false,
        skipped,
        false,
        tag,
        tag != null,
        false,
        caseSensitive);
  }

  private static Optional<Integer> reference(Card card, String key, List<PatternElement> before) {
    if (!card.has(key)) {
      return Optional.empty();
    }
    int number = card.integer(key);
    if (number < 1 || number > before.size() || before.get(number - 1).isOptional()) {
      throw card.bad(key, "“" + key + "” is the number of an earlier token that is not optional");
    }
    return Optional.of(number - 1);
  }

  private static int count(Card card, String key, int least, int otherwise) {
    int count = card.integer(key, otherwise);
    if (count < least || count > MOST) {
      throw card.bad(key, "“" + key + "” is a number from " + least + " to " + MOST);
    }
    return count;
  }

  private static Optional<String> regex(Card card, String key) {
    if (!card.has(key)) {
      return Optional.empty();
    }
    String regex = card.string(key);
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw card.bad(key, "not a regular expression: " + e.getDescription());
    }
    return Optional.of(regex);
  }

  /** What a card says of a token's text. */
  private record Text(String pattern, boolean isRegex, boolean isLemma) {
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N}\\s|_]");

    static Text read(Card card) {
      List<String> given = List.of("text", "regex", "lemma").stream().filter(card::has).toList();
      if (given.size() > 1) {
        throw card.bad(given.get(1), "one of “text”, “regex” and “lemma”, not more");
      }
      return given.isEmpty()
          ? new Text("", false, false)
          : given.get(0).equals("regex")
              ? new Text(regex(card, "regex").orElseThrow(), true, false)
              : new Text(
                  alternatives(card.string(given.get(0))), true, given.get(0).equals("lemma"));
    }

    private static String alternatives(String text) {
      return SPECIAL.matcher(text).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
    }
  }
}
