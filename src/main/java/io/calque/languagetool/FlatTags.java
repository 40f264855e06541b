package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.StringTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import opennlp.tools.postag.POSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The tags that OpenNLP's tagger chooses from for each word that it knows, read from a flat file.
 * Safe to share between threads.
 */
final class FlatTags extends POSDictionary {
  private final StringTable words;

  /** For each word the number of its choice. */
  private final int[] choices;

  private final List<String[]> tags;

  private FlatTags(StringTable words, int[] choices, List<String> tags) {
    this.words = words;
    this.choices = choices;
    this.tags = tags.stream().map(t -> t.split(" ")).toList();
  }

  static FlatTags read(FlatInput in) {
    return new FlatTags(StringTable.read(in), in.integers(), in.texts());
  }

  /** Writes a dictionary as it is read here. */
  static void write(POSDictionary dictionary, FlatOutput out) throws IOException {
    if (!dictionary.isCaseSensitive()) {
      throw new IllegalArgumentException("a dictionary that does not mind the case");
    }
    NavigableSet<String> words = new TreeSet<>();
    dictionary.forEach(words::add);
    List<String> tags = new ArrayList<>();
    int[] choices = new int[words.size()];
    int number = 0;
    for (String word : words) {
      String choice = String.join(" ", Arrays.asList(dictionary.getTags(word)));
      if (!tags.contains(choice)) {
        tags.add(choice);
      }
      choices[number++] = tags.indexOf(choice);
    }
    StringTable.of(words).write(out);
    out.integers(choices).texts(tags);
  }

  /**
   * For each choice the tags that belong to it, by their numbers, and at the end all of them.
   *
   * @param names of tags, by their numbers
   */
  boolean[][] choices(String[] names) {
    boolean[][] allowed = new boolean[tags.size() + 1][names.length];
    for (int choice = 0; choice < tags.size(); choice++) {
      List<String> of = Arrays.asList(tags.get(choice));
      for (int tag = 0; tag < names.length; tag++) {
        allowed[choice][tag] = of.contains(names[tag]);
      }
    }
    Arrays.fill(allowed[tags.size()], true);
    return allowed;
  }

  /** The number of a word's choice: that of all tags if it is not known. */
  int choice(String word) {
    int number = words.find(word);
    return number < 0 ? tags.size() : choices[number];
  }

  @Override
  public String @Nullable [] getTags(String word) {
    int number = words.find(word);
    return number < 0 ? null : tags.get(choices[number]).clone();
  }
}
