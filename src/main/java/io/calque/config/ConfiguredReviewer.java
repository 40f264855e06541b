package io.calque.config;

import io.calque.Linter;
import io.calque.Memory;
import io.calque.Review;
import io.calque.input.Languages;
import io.calque.input.Manuscript;
import io.calque.suppression.Suppressions;
import io.calque.text.Format;
import io.calque.text.Source;
import java.nio.file.Path;
import java.util.Optional;

/** Reviews documents as the configuration of their files says. */
public final class ConfiguredReviewer implements Reviewer {
  private final Configuration configuration;
  private final Optional<String> language;
  private final Memory memory;
  private final Languages languages = new Languages();

  /**
   * @param language ISO 639 code of the language that all are in; if empty, each says or shows it
   * @param memory what rules found before
   */
  public ConfiguredReviewer(Configuration configuration, Optional<String> language, Memory memory) {
    this.configuration = configuration;
    this.language = language;
    this.memory = memory;
  }

  @Override
  public Review review(Manuscript manuscript, Path file) {
    FileConfiguration inForce = configuration.of(file);
    String read =
        language.orElseGet(
            () -> languages.of(manuscript, file, inForce.language().map(Stated::value)));
    Linter linter = inForce.linter();
    Source source = manuscript.source();
    Format format = manuscript.format();
    Review review =
        memory
            .of(linter.rulebook())
            .review(source, format, read, () -> linter.review(source, format, read));
    Review told = Suppressions.apply(review, inForce.all(), inForce.looking());
    return inForce.accepted().clear(told);
  }
}
