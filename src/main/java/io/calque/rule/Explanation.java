package io.calque.rule;

import java.util.List;

/**
 * What a card says to its reader. A check of many texts never asks for it.
 *
 * @param why why it is wrong, and how a machine comes to write it
 * @param flags texts that the rule must flag, with {@code [[ ]]} around each place
 * @param accepts texts that it must not flag
 */
public record Explanation(String why, List<Example> flags, List<Example> accepts) {

  /** Copies the lists. */
  public Explanation {
    flags = List.copyOf(flags);
    accepts = List.copyOf(accepts);
  }
}
