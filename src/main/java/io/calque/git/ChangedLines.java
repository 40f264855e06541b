package io.calque.git;

import io.calque.Review;
import io.calque.Sieve;
import io.calque.Suppressed.Cause;
import io.calque.input.Folder;
import io.calque.rule.Finding;
import io.calque.text.Span;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Suppresses findings that no added line has part in. A finding has several places: what it marks,
 * and the others that it is about.
 */
public final class ChangedLines implements Sieve {
  private final Folder top;
  private final Changes changes;
  private final int context;

  private ChangedLines(Folder top, Changes changes, int context) {
    this.top = top;
    this.changes = changes;
    this.context = context;
  }

  /**
   * The lines that were added since a branch or commit, and so many around them.
   *
   * @param folder of the repository, or below it
   * @throws GitException if git cannot tell
   */
  public static ChangedLines since(String base, Path folder, int context) {
    Repository repository = Repository.around(folder);
    return new ChangedLines(new Folder(repository.top()), repository.since(base), context);
  }

  /** The top folder of the repository. */
  public Path repository() {
    return top.path();
  }

  /** Whether a file lies in the repository. */
  public boolean isInside(Path file) {
    return top.placeOf(file).isPresent();
  }

  /** Whether anything in a file changed. */
  public boolean touches(Path file) {
    return changes.added().containsKey(pathFromTop(file));
  }

  @Override
  public Review sift(Review review) {
    if (review.findings().isEmpty()) {
      return review;
    }
    String path = pathFromTop(Path.of(review.source().name()));
    LineFeeds lines = new LineFeeds(review.source().text());
    return review.suppressing(
        finding ->
            places(finding).noneMatch(place -> changes.touches(path, lines.of(place), context)),
        Cause.UNCHANGED,
        "");
  }

  private static Stream<Span> places(Finding finding) {
    return Stream.concat(
        Stream.of(finding.span()), finding.match().related().stream().map(r -> r.span()));
  }

  private String pathFromTop(Path file) {
    return top.placeOf(file).orElse("");
  }
}
