package io.calque.languagetool;

import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerFactory;

/**
 * Has OpenNLP's tokenizer tell its model of a place by the texts on its two sides, as {@link
 * CutModel} wants it. Public, as OpenNLP makes it for itself.
 */
public final class CutFactory extends TokenizerFactory {

  /** For OpenNLP, which makes another one for each model. */
  public CutFactory() {
    super("en", null, true, null);
  }

  @Override
  public TokenContextGenerator getContextGenerator() {
    return (text, at) -> new String[] {text.substring(0, at), text.substring(at)};
  }
}
