package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the runs of one block after the other, in source order. White space around a block and
 * around its line breaks is dropped, addresses of web pages become placeholders, and a block
 * without prose is none. Not safe to share between threads.
 */
final class BlockBuilder {
  /** An address on the web, without the punctuation that follows it in a sentence. */
  private static final Pattern URL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@])(?:https?://|ftp://|www\\.)"
              + "[^\\s\\p{Z}<>\"“”«»]*[^\\s\\p{Z}<>\"“”«».,;:!?…'’)\\]}*_]");

  /**
   * What a placeholder begins with; a number follows, so that two in a row are not a word said
   * twice. LTeX calls its stand-ins so, which LanguageTool's rules let pass as nouns.
   */
  private static final String PLACEHOLDER = "Dummy";

  private final Source source;
  private final List<Run> runs = new ArrayList<>();
  private String pendingBreak = "";
  private int placeholders;

  BlockBuilder(Source source) {
    this.source = source;
  }

  /** Prose that stands as it is in {@code [start, end)}. */
  void text(int start, int end) {
    Matcher url = URL.matcher(source.text()).region(start, end).useTransparentBounds(true);
    int at = start;
    while (url.find()) {
      verbatim(at, url.start());
      placeholder(new Span(url.start(), url.end()));
      at = url.end();
    }
    verbatim(at, end);
  }

  /** An escape that stands for {@code text}. */
  void escape(String text, Span span) {
    add(new Run(text, span, Run.Kind.ESCAPE));
  }

  /** Something in a sentence that is no prose. */
  void placeholder(Span span) {
    add(new Run(PLACEHOLDER + placeholders++, span, Run.Kind.PLACEHOLDER));
  }

  /**
   * A new line of the same block.
   *
   * @param as what detectors see of it, white space
   */
  void lineBreak(String as) {
    pendingBreak = as;
  }

  /** The block of what was gathered, if there is prose in it; then begins anew. */
  Optional<Block> finish(BlockKind kind) {
    dropTrailingSpace();
    boolean prose = runs.stream().anyMatch(BlockBuilder::isProse);
    Optional<Block> block = prose ? Optional.of(new Block(kind, runs)) : Optional.empty();
    runs.clear();
    pendingBreak = "";
    placeholders = 0;
    return block;
  }

  private void verbatim(int start, int end) {
    int from = start;
    while (from < end && atLineStart() && isSpace(source.text().charAt(from))) {
      from++;
    }
    if (from < end) {
      Span span = new Span(from, end);
      add(new Run(source.slice(span), span, Run.Kind.VERBATIM));
    }
  }

  private boolean atLineStart() {
    return runs.isEmpty() || !pendingBreak.isEmpty();
  }

  private void add(Run run) {
    if (!pendingBreak.isEmpty()) {
      dropTrailingSpace();
      if (!runs.isEmpty()) {
        int nextStart = run.span().start();
        runs.add(new Run(pendingBreak, new Span(lastEnd(), nextStart), Run.Kind.ESCAPE));
      }
      pendingBreak = "";
    }
    boolean continues =
        run.kind() == Run.Kind.VERBATIM
            && !runs.isEmpty()
            && last().kind() == Run.Kind.VERBATIM
            && lastEnd() == run.span().start();
    if (continues) {
      Span span = runs.remove(runs.size() - 1).span().to(run.span());
      runs.add(new Run(source.slice(span), span, Run.Kind.VERBATIM));
    } else {
      runs.add(run);
    }
  }

  private void dropTrailingSpace() {
    while (!runs.isEmpty() && last().kind() == Run.Kind.VERBATIM) {
      Span span = runs.remove(runs.size() - 1).span();
      int end = span.end();
      while (end > span.start() && isSpace(source.text().charAt(end - 1))) {
        end--;
      }
      if (end > span.start()) {
        Span kept = new Span(span.start(), end);
        runs.add(new Run(source.slice(kept), kept, Run.Kind.VERBATIM));
        return;
      }
    }
  }

  private Run last() {
    return runs.get(runs.size() - 1);
  }

  private int lastEnd() {
    return last().span().end();
  }

  private static boolean isProse(Run run) {
    return run.kind() != Run.Kind.PLACEHOLDER && !run.text().isBlank();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
