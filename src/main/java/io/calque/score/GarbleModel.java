package io.calque.score;

import io.calque.rule.Group;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A logistic regression: how much each kind of finding speaks for a garbled document. Its numbers
 * are data, in {@code garble.txt}; docs/score.md says where they come from.
 *
 * @param wordFloor how many words a document needs to be judged
 * @param intercept log-odds of a document without findings
 */
record GarbleModel(int wordFloor, double intercept, List<Term> terms) {

  /** Copies the list. */
  GarbleModel {
    terms = List.copyOf(terms);
  }

  /** The model that Calque comes with. */
  static GarbleModel builtIn() {
    try (InputStream in =
            Objects.requireNonNull(GarbleModel.class.getResourceAsStream("garble.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads {@code KEY NUMBER…} lines; {@code #} begins a comment. */
  static GarbleModel parse(List<String> lines) {
    int wordFloor = 0;
    double intercept = 0;
    List<Term> terms = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.strip().split("\\s+", -1);
      switch (words[0]) {
        case "word-floor" -> wordFloor = Integer.parseInt(words[1]);
        case "intercept" -> intercept = Double.parseDouble(words[1]);
        default ->
            terms.add(
                new Term(
                    group(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2])));
      }
    }
    return new GarbleModel(wordFloor, intercept, terms);
  }

  private static Group group(String word) {
    return Arrays.stream(Group.values())
        .filter(group -> group.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no group “" + word + "”"));
  }
}
