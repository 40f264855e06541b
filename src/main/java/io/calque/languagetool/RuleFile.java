package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * The rules of one of LanguageTool's files, each of which is made when a sentence first has the
 * words that it looks for: one article needs a sixth of them. Safe to share between threads.
 *
 * @param <R> what the file holds
 */
final class RuleFile<R extends AbstractPatternRule> {
  private final RuleXml xml;
  private final RuleHints hints;

  /** From which rule of the file each is made, for one with alternatives makes several. */
  private final int[] origins;

  private final Loader<R> loader;
  private final AtomicReferenceArray<@Nullable R> made;

  /** LanguageTool's reader of such files. */
  @FunctionalInterface
  interface Loader<R> {
    /** The rules of a file, in its order. */
    List<R> load(InputStream xml);
  }

  private RuleFile(RuleXml xml, RuleHints hints, int[] origins, Loader<R> loader) {
    this.xml = xml;
    this.hints = hints;
    this.origins = origins;
    this.loader = loader;
    this.made = new AtomicReferenceArray<>(origins.length);
  }

  static <R extends AbstractPatternRule> RuleFile<R> read(FlatInput in, Loader<R> loader) {
    return new RuleFile<>(RuleXml.read(in), RuleHints.read(in), in.integers(), loader);
  }

  /**
   * Writes a file as it is read here.
   *
   * @param keeps the rules to write
   * @param conditions what a sentence must have so that a rule may find something
   * @return how many rules were written
   */
  static <R extends AbstractPatternRule> int write(
      RuleXml xml,
      Loader<R> loader,
      Predicate<R> keeps,
      Function<R, List<RuleHints.Condition>> conditions,
      FlatOutput out)
      throws IOException {
    List<Integer> origins = new ArrayList<>();
    List<List<RuleHints.Condition>> all = new ArrayList<>();
    for (int origin = 0; origin < xml.size(); origin++) {
      for (R rule : single(origin, xml, loader)) {
        rule.setSubId(String.valueOf(xml.number(origin)));
        if (keeps.test(rule)) {
          origins.add(origin);
          all.add(conditions.apply(rule));
        }
      }
    }
    xml.write(out);
    RuleHints.write(all, out);
    out.integers(origins.stream().mapToInt(i -> i).toArray());
    return origins.size();
  }

  /**
   * The rules that may find something, in the order of the file.
   *
   * @param tokens of a sentence, in lower case
   * @param lemmas likewise
   */
  List<R> possible(Set<String> tokens, Set<String> lemmas) {
    return made(hints.possible(tokens, lemmas));
  }

  /** Makes rules at once, for that takes less long, as they are hinted at for several sentences. */
  void make(Function<RuleHints, Stream<BitSet>> possible) {
    BitSet all = new BitSet();
    possible.apply(hints).forEach(all::or);
    make(all);
  }

  /** The rules that may find something in any sentence. */
  List<R> always() {
    return made(hints.always());
  }

  private List<R> made(BitSet possible) {
    List<R> rules = new ArrayList<>(possible.cardinality());
    for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
      R rule = made.get(i);
      if (rule == null) {
        make(possible);
        return made(possible);
      }
      rules.add(rule);
    }
    return rules;
  }

  /** Makes rules that no other thread has made since it was asked. */
  private synchronized void make(BitSet rules) {
    BitSet missing = xml.led(missing(rules));
    if (missing.isEmpty()) {
      return;
    }
    Iterator<R> loaded = load(xml, missing, loader).iterator();
    for (int i = 0; i < origins.length; i++) {
      if (missing.get(origins[i])) {
        R rule = loaded.next();
        rule.setSubId(String.valueOf(xml.number(origins[i])));
        made.compareAndSet(i, null, rule);
      }
    }
  }

  /** What has to be loaded so that these rules are made. */
  private BitSet missing(BitSet rules) {
    BitSet missing = new BitSet();
    for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
      if (made.get(i) == null) {
        missing.set(origins[i]);
      }
    }
    return missing;
  }

  /** The rules that one rule of a file makes, which stand last. */
  private static <R> List<R> single(int origin, RuleXml xml, Loader<R> loader) {
    BitSet one = new BitSet();
    one.set(origin);
    BitSet led = xml.led(one);
    List<R> rules = load(xml, led, loader);
    led.clear(origin);
    int before = led.isEmpty() ? 0 : load(xml, led, loader).size();
    return rules.subList(before, rules.size());
  }

  private static <R> List<R> load(RuleXml xml, BitSet rules, Loader<R> loader) {
    return loader.load(new ByteArrayInputStream(xml.only(rules)));
  }
}
