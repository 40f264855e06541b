package io.calque.attributions;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.names.Names;
import io.calque.quotations.Quotations;
import java.util.ArrayList;
import java.util.List;

/** Finds the attributions of one paragraph. */
record PassageReader(Passage passage, SpeechWords words, Quotations quotations, Names names) {

  AttributedPassage read() {
    List<Token> tokens = passage.tokens();
    Phrases phrases = new Phrases(tokens, names);
    List<Attribution> found = new ArrayList<>();
    int from = 0;
    for (Sentence sentence : passage.sentences()) {
      int to = from + sentence.tokens().size();
      found.addAll(new SentenceReader(tokens, from, to, words, phrases, quotations).read());
      from = to;
    }
    return new AttributedPassage(passage, tokens, found);
  }
}
