package io.calque.detect;

import io.calque.analysis.Token;
import java.util.function.Predicate;

/** Whether a phrase and its copy some words later are an error and no parallel. */
final class SeparateCopies implements Predicate<Copies> {
  private static final int CLOSE = 3;
  private static final int FAR = 10;

  private final ClosedClass closedClass;

  SeparateCopies(ClosedClass closedClass) {
    this.closedClass = closedClass;
  }

  @Override
  public boolean test(Copies copies) {
    int gap = copies.gap().size();
    if (gap == 0 || !copies.isClosed()) {
      return false;
    }
    long content = copies.phrase().stream().filter(closedClass::isContent).count();
    return gap <= CLOSE
        ? content > 1 && copies.length() > 2 && copies.gap().stream().allMatch(this::isSmall)
        : gap <= FAR && content > 2 && copies.length() > 4 && !copies.pause().isEmpty();
  }

  private boolean isSmall(Token word) {
    return !closedClass.isContent(word)
        && !word.hasTag("PRP")
        && !word.hasTag("CC")
        && !Character.isDigit(word.text().charAt(0));
  }
}
