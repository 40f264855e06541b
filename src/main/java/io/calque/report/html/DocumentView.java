package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.score.Garble;
import io.calque.score.Score;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One document of the page: its head, the article, and its findings as cards. */
final class DocumentView {
  private static final int MAX_FINDINGS = 1000;
  private static final Template VIEW = Template.of("document");

  private final Review review;
  private final Summary summary;
  private final String id;
  private final List<Finding> shown;

  /**
   * @param id what the page calls it: {@code d1}
   */
  DocumentView(Review review, Summary summary, String id) {
    this.review = review;
    this.summary = summary;
    this.id = id;
    this.shown =
        review.findings().stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .limit(MAX_FINDINGS)
            .sorted(Finding.REPORT_ORDER)
            .toList();
  }

  /** The findings that it shows; the worst if they are very many. */
  List<Finding> shown() {
    return shown;
  }

  Html html() {
    return VIEW.with("id", id)
        .with("name", Characters.plain(summary.name()))
        .with("facts", facts())
        .with("score", score(summary.score()))
        .with("language", review.language().equals("und") ? "" : review.language())
        .with("strip", summary.strip())
        .with("article", new Article(review, id, shown).html())
        .with("more", more())
        .with(
            "cards",
            IntStream.range(0, shown.size())
                .mapToObj(i -> new Card(id, i + 1, shown.get(i)).html())
                .collect(Html.joined()))
        .html();
  }

  private String facts() {
    return Counts.of(summary.words(), "word")
        + " · "
        + Counts.findings(summary.errors(), summary.warnings(), summary.notes())
        + (review.suppressed().isEmpty() ? "" : " · " + review.suppressed().size() + " set aside");
  }

  private static String score(Score score) {
    String penalty = "Penalty " + Counts.decimal(score.penalty()) + " per 1,000 words";
    return score
        .garble()
        .map(garble -> penalty + " · " + likelihood(garble))
        .orElse(penalty + " · too short to say whether it is garbled");
  }

  private static String likelihood(Garble garble) {
    String reasons =
        garble.reasons().stream()
            .limit(3)
            .map(reason -> reason.group().title().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return "garbled with a probability of "
        + Counts.percent(garble.probability())
        + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }

  private Html more() {
    int left = review.findings().size() - shown.size();
    return left == 0
        ? Html.NONE
        : new Html(
            "<p class=\"cut\">"
                + Counts.of(left, "finding")
                + " more, none of them worse, left out to keep this page small.</p>");
  }
}
