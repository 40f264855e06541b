package io.calque.report;

import io.calque.rule.Finding;
import io.calque.text.Source;
import io.calque.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the findings of one document are known by from run to run: the same when their lines move,
 * and no two alike. Asked for each finding once, in report order.
 */
final class Fingerprints {
  private static final int AROUND = 30;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Words, surroundings, and the how manieth: {@code 3f1c8a…:1}. */
  String next(Finding finding) {
    Source source = finding.source();
    Span span = finding.span();
    Span first = source.lineSpan(source.line(span.start()));
    Span last = source.lineSpan(source.line(span.end()));
    int start = Math.max(first.start(), span.start() - AROUND);
    int end = Math.max(span.end(), Math.min(last.end(), span.end() + AROUND));
    String words = source.slice(new Span(start, end)).replaceAll("[^\\p{L}\\p{N}]+", " ");
    String hash = hash(finding.rule().id() + " " + words);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, 16);
  }
}
