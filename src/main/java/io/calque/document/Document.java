package io.calque.document;

import io.calque.analysis.Passage;
import io.calque.analysis.Prose;
import io.calque.analysis.Sentence;
import io.calque.attributions.Attributions;
import io.calque.bitext.Bitext;
import io.calque.bitext.Original;
import io.calque.lazy.Lazy;
import io.calque.names.Names;
import io.calque.pronouns.Pronouns;
import io.calque.quotations.Quotations;
import io.calque.text.Block;
import io.calque.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A source read as prose. Every detector reads it and none can change it. Its facets — names,
 * quotations, attributions, pronouns, the original beside it — are computed on first use and kept.
 * Safe to share between threads.
 */
public final class Document {
  private final Source source;
  private final Prose prose;
  private final List<Sentence> sentences;
  private final Lazy<WordIndex> words;
  private final Lazy<Names> names;
  private final Lazy<Quotations> quotations;
  private final Lazy<Attributions> attributions;
  private final Lazy<Pronouns> pronouns;
  private final Lazy<Optional<Bitext>> bitext;
  private final Optional<String> originalLanguage;
  private final Map<Facet<?>, Lazy<?>> facets = new ConcurrentHashMap<>();

  /** A document of which no original is known. */
  public Document(Source source, Prose prose) {
    this(source, prose, Optional.empty(), Optional.empty());
  }

  /**
   * @param original what it was translated from, if that is at hand
   * @param originalLanguage ISO 639 code of the language that it was translated from, if that is
   *     said
   */
  public Document(
      Source source, Prose prose, Optional<Original> original, Optional<String> originalLanguage) {
    this.source = source;
    this.prose = prose;
    this.sentences = prose.sentences();
    this.words = new Lazy<>(() -> new WordIndex(sentences));
    this.names = new Lazy<>(() -> Names.of(prose));
    this.quotations = new Lazy<>(() -> Quotations.of(prose));
    this.attributions = new Lazy<>(() -> Attributions.of(prose, quotations(), names()));
    this.pronouns = new Lazy<>(() -> Pronouns.of(prose, quotations(), names()));
    this.bitext = new Lazy<>(() -> original.map(from -> from.beside(blocks(prose))));
    this.originalLanguage = originalLanguage;
  }

  public Source source() {
    return source;
  }

  /** ISO 639 code of the language ({@code en}), {@code und} where it is not known. */
  public String language() {
    return prose.language();
  }

  public List<Passage> passages() {
    return prose.passages();
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Which words stand in which sentences. */
  public WordIndex words() {
    return words.get();
  }

  /** Who and what the document names, and how it spells them. */
  public Names names() {
    return names.get();
  }

  /** What stands in quotation marks. */
  public Quotations quotations() {
    return quotations.get();
  }

  /** Who is said to have said what. */
  public Attributions attributions() {
    return attributions.get();
  }

  /** Whom "he" and "she" mean. */
  public Pronouns pronouns() {
    return pronouns.get();
  }

  /** It beside what it was translated from, if that is at hand. */
  public Optional<Bitext> bitext() {
    return bitext.get();
  }

  /** ISO 639 code of the language that it was translated from, if that is said. */
  public Optional<String> originalLanguage() {
    return originalLanguage;
  }

  private static List<Block> blocks(Prose prose) {
    return prose.passages().stream().map(Passage::block).toList();
  }

  /** A facet that this package does not know. */
  @SuppressWarnings("unchecked") // each facet is put there under its own name
  <T> T facet(Facet<T> facet) {
    Lazy<?> known = facets.get(facet);
    Lazy<?> made =
        known == null ? facets.computeIfAbsent(facet, f -> new Lazy<>(() -> f.make(this))) : known;
    return (T) made.get();
  }
}
