package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/**
 * A file of LanguageTool's rules, cut up so that a file of some of its rules can be put together:
 * each rule as XML, and what is around it. Safe to share between threads.
 *
 * <p>What is around a rule is a scope: the whole file, a category, a group. A scope begins with its
 * tag and all that stands before its first rule, such as a group's antipatterns.
 */
final class RuleXml {
  private static final int NONE = -1;

  /** The scope around each scope; {@link #NONE} for the whole file. */
  private final int[] parents;

  /** The scope around each rule. */
  private final int[] scopes;

  /** The how manieth of its group each rule is; 1 outside of any. */
  private final int[] numbers;

  /** The rule that has to stand before each rule, or {@link #NONE}. */
  private final int[] leaders;

  /** The beginning and the end of each scope, and then each rule. */
  private final byte[] xml;

  private final int[] ends;

  private RuleXml(
      int[] parents, int[] scopes, int[] numbers, int[] leaders, byte[] xml, int[] ends) {
    this.parents = parents;
    this.scopes = scopes;
    this.numbers = numbers;
    this.leaders = leaders;
    this.xml = xml;
    this.ends = ends;
  }

  /**
   * Puts it together.
   *
   * @param parents the scope around each scope, which stands before it; -1 for the whole file
   * @param scopes the scope around each rule
   * @param numbers the how manieth of its group each rule is; 1 outside of any
   * @param leaders the rule that has to stand before each rule, and needs none itself; -1 for none
   * @param pieces the beginning and the end of each scope, and then each rule
   */
  static RuleXml of(
      List<Integer> parents,
      List<Integer> scopes,
      List<Integer> numbers,
      List<Integer> leaders,
      List<String> pieces) {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    int[] ends =
        pieces.stream()
            .mapToInt(
                piece -> {
                  xml.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
                  return xml.size();
                })
            .toArray();
    return new RuleXml(
        array(parents), array(scopes), array(numbers), array(leaders), xml.toByteArray(), ends);
  }

  static RuleXml read(FlatInput in) {
    return new RuleXml(
        in.integers(), in.integers(), in.integers(), in.integers(), in.bytes(), in.integers());
  }

  void write(FlatOutput out) throws IOException {
    out.integers(parents)
        .integers(scopes)
        .integers(numbers)
        .integers(leaders)
        .bytes(xml)
        .integers(ends);
  }

  /** How many rules it has. */
  int size() {
    return scopes.length;
  }

  /** The how manieth of its group a rule is, which LanguageTool makes part of its name. */
  int number(int rule) {
    return numbers[rule];
  }

  /** Those rules with all that have to stand before them. */
  BitSet led(BitSet rules) {
    BitSet led = new BitSet();
    led.or(rules);
    rules.stream().map(rule -> leaders[rule]).filter(leader -> leader != NONE).forEach(led::set);
    return led;
  }

  /** A file of those rules, in their order. */
  byte[] only(BitSet rules) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int open = NONE;
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      move(open, scopes[rule], file);
      open = scopes[rule];
      append(2 * parents.length + rule, file);
    }
    move(open, NONE, file);
    return file.toByteArray();
  }

  /** Closes and opens what is between two scopes. */
  private void move(int from, int to, ByteArrayOutputStream file) {
    int open = from;
    while (!isWithin(to, open)) {
      append(2 * open + 1, file);
      open = parents[open];
    }
    open(open, to, file);
  }

  private void open(int outer, int inner, ByteArrayOutputStream file) {
    if (inner != outer) {
      open(outer, parents[inner], file);
      append(2 * inner, file);
    }
  }

  private boolean isWithin(int scope, int outer) {
    int at = scope;
    while (at != outer && at != NONE) {
      at = parents[at];
    }
    return at == outer;
  }

  private void append(int piece, ByteArrayOutputStream file) {
    int start = piece == 0 ? 0 : ends[piece - 1];
    file.write(xml, start, ends[piece] - start);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(i -> i).toArray();
  }
}
