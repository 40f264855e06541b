package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.IntLists;
import io.calque.flat.StringTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words and lemmas without which rules find nothing, and from them the rules that may find
 * something in a sentence. LanguageTool asks the same of each rule; here the words of the sentence
 * are asked, and the rules need not be there. Safe to share between threads.
 */
final class RuleHints {
  private final StringTable words;

  /** Rules that look at any sentence. */
  private final BitSet always;

  /** For each key the rules whose first condition it fulfils. */
  private final IntLists byKey;

  /** For each rule its other conditions. */
  private final IntLists others;

  /** The keys of which a condition needs one. */
  private final IntLists conditions;

  /**
   * What a sentence must have one of, in lower case.
   *
   * @param lemmas whether they are lemmas rather than words
   * @param element the number of the element of the rule's pattern that asks for it
   */
  record Condition(boolean lemmas, List<String> values, int element) {
    /** Copies the list. */
    Condition {
      values = List.copyOf(values);
    }
  }

  private RuleHints(
      StringTable words, IntLists always, IntLists byKey, IntLists others, IntLists conditions) {
    this.words = words;
    this.always = new BitSet();
    for (int i = always.start(0); i < always.end(0); i++) {
      this.always.set(always.get(i));
    }
    this.byKey = byKey;
    this.others = others;
    this.conditions = conditions;
  }

  static RuleHints read(FlatInput in) {
    return new RuleHints(
        StringTable.read(in),
        IntLists.read(in),
        IntLists.read(in),
        IntLists.read(in),
        IntLists.read(in));
  }

  /**
   * Writes the conditions of rules.
   *
   * @param rules of each rule the conditions, all of which must hold
   */
  static void write(List<List<Condition>> rules, FlatOutput out) throws IOException {
    NavigableSet<String> values = new TreeSet<>();
    rules.forEach(rule -> rule.forEach(condition -> values.addAll(condition.values())));
    StringTable words = StringTable.of(values);
    List<Integer> always = new ArrayList<>();
    List<List<Integer>> byKey = new ArrayList<>();
    for (int key = 0; key < 2 * words.size(); key++) {
      byKey.add(new ArrayList<>());
    }
    List<List<Integer>> others = new ArrayList<>();
    List<List<Integer>> conditions = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      List<Integer> other = new ArrayList<>();
      List<Condition> all = rules.get(rule);
      if (all.isEmpty()) {
        always.add(rule);
      }
      for (int i = 0; i < all.size(); i++) {
        List<Integer> keys = keys(all.get(i), words);
        if (i == 0) {
          for (int key : keys) {
            byKey.get(key).add(rule);
          }
        } else {
          other.add(conditions.size());
          conditions.add(keys);
        }
      }
      others.add(other);
    }
    words.write(out);
    IntLists.write(List.of(always), out);
    IntLists.write(byKey, out);
    IntLists.write(others, out);
    IntLists.write(conditions, out);
  }

  /** The rules that look at any sentence. */
  BitSet always() {
    return (BitSet) always.clone();
  }

  /** How many rules there are. */
  int size() {
    return others.size();
  }

  /**
   * The rules that may find something.
   *
   * @param tokens of a sentence, in lower case
   * @param lemmas likewise
   */
  BitSet possible(Set<String> tokens, Set<String> lemmas) {
    BitSet keys = new BitSet(2 * words.size());
    tokens.forEach(token -> set(token, 0, keys));
    lemmas.forEach(lemma -> set(lemma, 1, keys));
    BitSet rules = new BitSet(size());
    rules.or(always);
    for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
      for (int i = byKey.start(key); i < byKey.end(key); i++) {
        int rule = byKey.get(i);
        if (!rules.get(rule) && othersHold(rule, keys)) {
          rules.set(rule);
        }
      }
    }
    return rules;
  }

  private boolean othersHold(int rule, BitSet keys) {
    for (int i = others.start(rule); i < others.end(rule); i++) {
      if (!holds(others.get(i), keys)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(int condition, BitSet keys) {
    for (int i = conditions.start(condition); i < conditions.end(condition); i++) {
      if (keys.get(conditions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void set(String value, int lemma, BitSet keys) {
    int word = words.find(value);
    if (word >= 0) {
      keys.set(2 * word + lemma);
    }
  }

  private static List<Integer> keys(Condition condition, StringTable words) {
    return condition.values().stream()
        .map(value -> 2 * words.find(value) + (condition.lemmas() ? 1 : 0))
        .toList();
  }
}
