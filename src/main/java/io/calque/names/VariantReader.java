package io.calque.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names that a document spells in more than one way; each place is reported once. */
final class VariantReader {
  private final ShortVariants shortVariants;
  private final FullVariants fullVariants;
  private final ReadingVariants readingVariants;
  private final WordVariants wordVariants;

  VariantReader(NameWords words, Comparison comparison) {
    this.shortVariants = new ShortVariants(words, comparison);
    this.fullVariants = new FullVariants(words, comparison);
    this.readingVariants = new ReadingVariants(comparison);
    this.wordVariants = new WordVariants(comparison);
  }

  List<Variant> read(Names names) {
    Set<Set<String>> reported = new HashSet<>();
    Set<Mention> places = new HashSet<>();
    return Stream.of(
            shortVariants.read(names),
            fullVariants.read(names.mentions()),
            readingVariants.read(names.mentions()),
            wordVariants.read(names.mentions()))
        .flatMap(List::stream)
        .filter(v -> reported.add(Set.of(v.spelling(), v.usualSpelling())))
        .filter(v -> places.addAll(v.places()))
        .toList();
  }
}
