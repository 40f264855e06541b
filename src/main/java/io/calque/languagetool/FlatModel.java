package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.Key;
import io.calque.flat.StringTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A maximum-entropy model of OpenNLP in a few arrays, read from a flat file. It gives the same
 * probabilities to the last bit: the same numbers are added in the same order. Safe to share
 * between threads.
 */
final class FlatModel extends AbstractModel {
  private final StringTable predicates;

  /** Where a predicate's parameters begin; those of the next one begin where they end. */
  private final int[] firsts;

  /** To which outcome each parameter counts. */
  private final byte[] outcomes;

  private final double[] parameters;

  /** What all outcomes have before any predicate is known. */
  private final double logPrior;

  private FlatModel(
      List<String> outcomeNames,
      StringTable predicates,
      int[] firsts,
      byte[] outcomes,
      double[] parameters) {
    super(new Context[0], new String[0], outcomeNames.toArray(String[]::new));
    this.predicates = predicates;
    this.firsts = firsts;
    this.outcomes = outcomes;
    this.parameters = parameters;
    this.logPrior = StrictMath.log(1.0 / outcomeNames.size());
  }

  static FlatModel read(FlatInput in) {
    return new FlatModel(
        in.texts(), StringTable.read(in), in.integers(), in.bytes(), in.decimals());
  }

  /** Writes a model as it is read here. */
  static void write(GISModel model, FlatOutput out) throws IOException {
    write(model, Comparator.naturalOrder(), out);
  }

  /**
   * Writes a model as it is read here.
   *
   * @param order of the predicates' names, for those to have numbers in a row that belong together
   * @return the names of the predicates, by their numbers
   */
  @SuppressWarnings("unchecked") // OpenNLP says of which type each is only in its documentation
  static List<String> write(GISModel model, Comparator<String> order, FlatOutput out)
      throws IOException {
    if (model.getNumOutcomes() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("more outcomes than a byte can number");
    }
    Object[] structures = model.getDataStructures();
    NavigableMap<String, Context> contexts = new TreeMap<>(order);
    contexts.putAll((Map<String, Context>) structures[1]);
    List<Integer> firsts = new ArrayList<>(List.of(0));
    List<Integer> outcomes = new ArrayList<>();
    List<Double> parameters = new ArrayList<>();
    for (Context context : contexts.values()) {
      Arrays.stream(context.getOutcomes()).forEach(outcomes::add);
      Arrays.stream(context.getParameters()).forEach(parameters::add);
      firsts.add(parameters.size());
    }
    byte[] narrow = new byte[outcomes.size()];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = outcomes.get(i).byteValue();
    }
    out.texts(List.of((String[]) structures[2]));
    StringTable.of(contexts.keySet()).write(out);
    out.integers(firsts.stream().mapToInt(i -> i).toArray())
        .bytes(narrow)
        .decimals(parameters.stream().mapToDouble(d -> d).toArray());
    return List.copyOf(contexts.keySet());
  }

  /** The number of the predicate that a key names; -1 if there is none. */
  int find(Key name) {
    return predicates.find(name);
  }

  /** The names of the outcomes, by their numbers. */
  String[] outcomes() {
    return outcomeNames.clone();
  }

  /** The sums of all outcomes when no predicate is known. */
  double[] sums() {
    double[] sums = new double[getNumOutcomes()];
    Arrays.fill(sums, logPrior);
    return sums;
  }

  /**
   * Adds what a predicate weighs to the sums of the outcomes.
   *
   * @param predicate its number; -1 for one that is not known, which weighs nothing
   */
  void add(int predicate, double[] sums) {
    if (predicate >= 0) {
      int end = firsts[predicate + 1];
      for (int at = firsts[predicate]; at < end; at++) {
        sums[outcomes[at]] += parameters[at];
      }
    }
  }

  /** The probabilities of outcomes from their sums, in the same array. */
  static double[] normalize(double[] sums) {
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, (float @Nullable []) null, new double[getNumOutcomes()]);
  }

  @Override
  public double[] eval(String[] context, double[] sums) {
    return eval(context, (float @Nullable []) null, sums);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context, values, new double[getNumOutcomes()]);
  }

  private double[] eval(String[] context, float @Nullable [] values, double[] sums) {
    Arrays.fill(sums, logPrior);
    for (int i = 0; i < context.length; i++) {
      int predicate = predicates.find(context[i]);
      if (predicate >= 0) {
        double value = values == null ? 1 : values[i];
        for (int at = firsts[predicate]; at < firsts[predicate + 1]; at++) {
          sums[outcomes[at]] += parameters[at] * value;
        }
      }
    }
    return normalize(sums);
  }
}
