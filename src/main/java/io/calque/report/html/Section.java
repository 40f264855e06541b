package io.calque.report.html;

import io.calque.text.Block;
import io.calque.text.BlockKind;
import io.calque.text.Run;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a source that show as one element of the page: a paragraph, a heading, an item of a
 * list, a row of a table, or what is no prose.
 *
 * @param span whole lines, the last line's ending included
 * @param blocks the blocks of prose that it holds; none where it is no prose
 */
record Section(Span span, List<Block> blocks) {

  /** All sections of a source, without gaps between them. */
  static List<Section> of(Source source, List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < blocks.size(); ) {
      int firstLine = source.line(blocks.get(i).span().start());
      int from = Math.max(at, source.lineSpan(firstLine).start());
      int to = from;
      int first = i;
      do {
        to = Math.max(to, lineEnd(source, blocks.get(i).span().end()));
        i++;
      } while (i < blocks.size() && blocks.get(i).span().start() < to);
      if (at < from) {
        addOther(source, new Span(at, from), sections);
      }
      sections.add(new Section(new Span(from, to), blocks.subList(first, i)));
      at = to;
    }
    if (at < source.text().length()) {
      addOther(source, new Span(at, source.text().length()), sections);
    }
    return sections;
  }

  /** Lines without prose: those that say something apart from the blank ones around them. */
  private static void addOther(Source source, Span lines, List<Section> sections) {
    String text = source.slice(lines);
    int from = lines.start() + text.length() - text.stripLeading().length();
    int to = lines.start() + text.stripTrailing().length();
    int start = from < to ? source.lineSpan(source.line(from)).start() : lines.end();
    int end = from < to ? lineEnd(source, to) : lines.end();
    for (Span span :
        List.of(
            new Span(lines.start(), Math.max(lines.start(), start)),
            new Span(Math.max(lines.start(), start), end),
            new Span(end, lines.end()))) {
      if (span.length() > 0) {
        sections.add(new Section(span, List.of()));
      }
    }
  }

  boolean isProse() {
    return !blocks.isEmpty();
  }

  /** What its first block is; the others share its lines. */
  BlockKind kind() {
    return blocks.get(0).kind();
  }

  /** Its stretches in order, without gaps between them. */
  List<Stretch> stretches(Source source) {
    List<Stretch> stretches = new ArrayList<>();
    int at = span.start();
    for (Block block : blocks) {
      for (Run run : block.runs()) {
        Span place = run.span();
        if (place.start() > at) {
          stretches.add(new Stretch(new Span(at, place.start()), Look.MARKUP));
        }
        if (place.end() > at) {
          Span rest = new Span(Math.max(at, place.start()), place.end());
          stretches.add(new Stretch(rest, look(run, source.slice(rest))));
          at = place.end();
        }
      }
    }
    if (span.end() > at) {
      stretches.add(new Stretch(new Span(at, span.end()), Look.MARKUP));
    }
    return stretches;
  }

  private static Look look(Run run, String text) {
    if (run.kind() == Run.Kind.PLACEHOLDER) {
      return Look.CODE;
    }
    boolean breaksLine = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return breaksLine ? lineBreak(text) : Look.PROSE;
  }

  /** A break that shows stays one: after two spaces or a backslash, or before a quote's mark. */
  private static Look lineBreak(String text) {
    boolean shows = text.startsWith("  ") || !text.isBlank();
    return shows ? Look.MARKUP : Look.SOFT_BREAK;
  }

  private static int lineEnd(Source source, int offset) {
    int line = source.line(Math.max(0, offset - 1));
    return line < source.lines() ? source.lineSpan(line + 1).start() : source.text().length();
  }
}
