package io.calque.bitext;

import io.calque.text.Block;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An original that is given piece by piece, each with the place of its translation.
 *
 * @param segments in the order in which the translation has them, and apart
 */
public record SegmentedOriginal(List<Segment> segments) implements Original {
  /** Copies the list. */
  public SegmentedOriginal {
    segments = List.copyOf(segments);
  }

  /** Paragraphs that share a segment, and segments that share a paragraph, are one pair. */
  @Override
  public Bitext beside(List<Block> translation) {
    List<Pair> pairs = new ArrayList<>();
    int block = 0;
    int segment = 0;
    while (block < translation.size() && segment < segments.size()) {
      Span of = translation.get(block).span();
      Span at = segments.get(segment).span();
      if (of.overlaps(at)) {
        int firstBlock = block;
        int firstSegment = segment;
        int end = Math.max(of.end(), at.end());
        boolean grew = true;
        while (grew) {
          grew = false;
          for (; block < translation.size() && start(translation.get(block)) < end; block++) {
            end = Math.max(end, translation.get(block).span().end());
            grew = true;
          }
          for (; segment < segments.size() && start(segments.get(segment)) < end; segment++) {
            end = Math.max(end, segments.get(segment).span().end());
            grew = true;
          }
        }
        pairs.add(
            new Pair(
                translation.subList(firstBlock, block),
                texts(segments.subList(firstSegment, segment))));
      } else if (of.compareTo(at) < 0) {
        block++;
      } else {
        segment++;
      }
    }
    return new Bitext(texts(segments), pairs);
  }

  @Override
  public Stream<String> content() {
    return segments.stream()
        .flatMap(s -> Stream.of(s.span().start() + "-" + s.span().end(), s.original()));
  }

  private static int start(Block block) {
    return block.span().start();
  }

  private static int start(Segment segment) {
    return segment.span().start();
  }

  private static List<String> texts(List<Segment> segments) {
    return segments.stream().map(Segment::original).toList();
  }
}
