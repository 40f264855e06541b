package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.StringTable;
import io.calque.lazy.Lazy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.languagetool.JLanguageTool;

/**
 * The words of English that LanguageTool's dictionaries hold, American and British, with its lists
 * of names, brands and terms. Read when first asked. Safe to share between threads.
 *
 * <p>LanguageTool's own speller builds automata of these lists at every start, which takes a
 * second; a table will do, since only words that are reported need a correction.
 */
final class Lexicon {
  private static final String FILE = "lexicon";
  private static final List<String> LISTS =
      List.of(
          "/en/hunspell/spelling.txt",
          "/en/hunspell/spelling_en-US.txt",
          "/en/hunspell/spelling_en-GB.txt",
          "/en/hunspell/ignore.txt",
          "/spelling_global.txt",
          "/en/added.txt",
          "/en/multiwords.txt",
          "/en/specific_case.txt");

  private final ThreadLocal<Speller> american = speller("/en/hunspell/en_US.dict");
  private final ThreadLocal<Speller> british = speller("/en/hunspell/en_GB.dict");
  private final Lazy<StringTable> listed = new Lazy<>(() -> StringTable.read(FlatInput.open(FILE)));

  /** Writes the lists as they are read here. */
  static void write(Path folder) throws IOException {
    FlatOutput out = new FlatOutput();
    StringTable.of(listed()).write(out);
    out.writeTo(folder.resolve(FILE));
  }

  /** Reads the lists. */
  void prepare() {
    listed.get();
  }

  /** Whether a word is in a dictionary or a list, in whatever case. */
  boolean knows(String word) {
    return commonness(word) > 0 || listed.get().find(lower(word)) >= 0;
  }

  /**
   * How common a word is: 0 if no dictionary has it as it is written or in lower case, 1 for the
   * rarest, 17 for "government" and 23 for "the": the frequency classes of the dictionary.
   */
  int commonness(String word) {
    int known = commonness(american.get(), word);
    return known > 0 ? known : commonness(british.get(), word);
  }

  private static int commonness(Speller dictionary, String word) {
    String lower = lower(word);
    if (dictionary.isInDictionary(lower)) {
      return 1 + dictionary.getFrequency(lower);
    }
    return !lower.equals(word) && dictionary.isInDictionary(word)
        ? 1 + dictionary.getFrequency(word)
        : 0;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The dictionary is shared; to look a word up takes buffers that are not. */
  private static ThreadLocal<Speller> speller(String path) {
    Lazy<Dictionary> dictionary = new Lazy<>(() -> dictionary(path));
    return ThreadLocal.withInitial(() -> new Speller(dictionary.get()));
  }

  private static Dictionary dictionary(String path) {
    try {
      return Dictionary.read(JLanguageTool.getDataBroker().getFromResourceDirAsUrl(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Every word of every list, of phrases each word by itself. */
  private static NavigableSet<String> listed() {
    return LISTS.stream()
        .flatMap(list -> JLanguageTool.getDataBroker().getFromResourceDirAsLines(list).stream())
        .flatMap(Lexicon::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A line holds a word or a phrase, a tab and a tag, a comment; {@code /} begins a flag. */
  private static Stream<String> words(String line) {
    String entry = line.split("[#\t/]", 2)[0].strip();
    return Arrays.stream(entry.split("\\s+", -1)).filter(w -> !w.isEmpty()).map(Lexicon::lower);
  }
}
