package io.calque.languagetool;

import io.calque.document.AnyOf;
import io.calque.document.WordIndex;
import io.calque.languagetool.RuleHints.Condition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Words of a pattern that stand a known number of tokens apart: "the" right before "of". Each alone
 * is in every other sentence, both together are in none. Immutable.
 *
 * @param rarest the one with the fewest words
 * @param others the rest
 */
record Cluster(Member rarest, List<Member> others) {

  /**
   * Words of which one stands in a certain place.
   *
   * @param at how many tokens behind the first element of the cluster
   */
  private record Member(AnyOf words, int at) {}

  /** Copies the list. */
  Cluster {
    others = List.copyOf(others);
  }

  private static Cluster of(List<Member> members) {
    List<Member> sorted =
        members.stream().sorted(Comparator.comparing(m -> m.words().words().size())).toList();
    return new Cluster(sorted.get(0), sorted.subList(1, sorted.size()));
  }

  /**
   * Those of a pattern, of which a sentence that fits it has all; those of the most words first.
   */
  static List<Cluster> of(PatternRule pattern) {
    List<PatternToken> elements = pattern.getPatternTokens();
    Map<Integer, List<Member>> clusters = new TreeMap<>();
    for (Condition condition : RuleConditions.of(pattern)) {
      int first = first(elements, condition.element());
      AnyOf words =
          new AnyOf(condition.values().stream().map(word -> word.replace('’', '\'')).toList());
      clusters
          .computeIfAbsent(first, f -> new ArrayList<>())
          .add(new Member(words, condition.element() - first));
    }
    return clusters.values().stream()
        .map(Cluster::of)
        .sorted(Comparator.comparing(cluster -> -cluster.others().size()))
        .toList();
  }

  /** The farthest element before another from which on each takes one token and none is skipped. */
  private static int first(List<PatternToken> elements, int element) {
    int first = element;
    while (first > 0 && takesOne(elements.get(first - 1)) && isOnce(elements.get(first))) {
      first--;
    }
    return first;
  }

  private static boolean takesOne(PatternToken element) {
    return isOnce(element) && element.getSkipNext() == 0;
  }

  private static boolean isOnce(PatternToken element) {
    return element.getMinOccurrence() == 1 && element.getMaxOccurrence() == 1;
  }

  /** Whether a document has what each member needs, be it in another place each. */
  boolean hasAllWords(WordIndex document) {
    if (!document.hasOne(rarest.words)) {
      return false;
    }
    for (Member other : others) {
      if (!document.hasOne(other.words)) {
        return false;
      }
    }
    return true;
  }

  /** The sentences in which it may stand. */
  BitSet sentences(WordIndex document) {
    BitSet sentences = new BitSet();
    BitSet starts = starts(rarest, document);
    for (Member other : others) {
      starts.and(starts(other, document));
    }
    starts.stream().map(start -> document.sentence(start + rarest.at)).forEach(sentences::set);
    return sentences;
  }

  /** Where it begins if a member stands where one of its words does. */
  private static BitSet starts(Member member, WordIndex document) {
    BitSet words = document.with(member.words);
    return member.at == 0 ? words : words.get(member.at, Math.max(member.at, words.length()));
  }
}
