package io.calque.attributions;

import io.calque.analysis.Passage;
import io.calque.analysis.Prose;
import io.calque.names.Names;
import io.calque.quotations.Quotations;
import java.util.ArrayList;
import java.util.List;

/** Who is said to have said what. Immutable. */
public final class Attributions {
  private final List<AttributedPassage> passages;
  private final List<Attribution> all;

  private Attributions(List<AttributedPassage> passages) {
    this.passages = List.copyOf(passages);
    this.all = passages.stream().flatMap(p -> p.attributions().stream()).toList();
  }

  /** Reads the attributions of a text; of a language that has no list of verbs it reads none. */
  public static Attributions of(Prose prose, Quotations quotations, Names names) {
    SpeechWords words = new SpeechWords(prose.language());
    List<AttributedPassage> passages = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      passages.add(new PassageReader(passage, words, quotations, names).read());
    }
    return new Attributions(passages);
  }

  /** Every attribution, in the order of the text. */
  public List<Attribution> all() {
    return all;
  }

  /** Every paragraph of the document, with its attributions. */
  public List<AttributedPassage> passages() {
    return passages;
  }
}
