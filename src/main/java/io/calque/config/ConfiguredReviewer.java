package io.calque.config;

import io.calque.Linter;
import io.calque.Memory;
import io.calque.Request;
import io.calque.Review;
import io.calque.bitext.Original;
import io.calque.input.Languages;
import io.calque.input.Manuscript;
import io.calque.input.UnreadableException;
import io.calque.suppression.Suppressions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reviews documents as the configuration of their files says. */
public final class ConfiguredReviewer implements Reviewer {
  private final Configuration configuration;
  private final Optional<String> language;
  private final Originals originals;
  private final Memory memory;
  private final Languages languages = new Languages();

  /**
   * @param language ISO 639 code of the language that all are in; if empty, each says or shows it
   * @param originals what they were translated from
   * @param memory what rules found before
   */
  public ConfiguredReviewer(
      Configuration configuration, Optional<String> language, Originals originals, Memory memory) {
    this.configuration = configuration;
    this.language = language;
    this.originals = originals;
    this.memory = memory;
  }

  @Override
  public Review review(Manuscript manuscript, Path file, Consumer<String> trouble) {
    FileConfiguration inForce = configuration.of(file);
    String read =
        language.orElseGet(
            () -> languages.of(manuscript, file, inForce.language().map(Stated::value)));
    Linter linter = inForce.linter();
    Request request =
        new Request(
            manuscript.source(),
            manuscript.format(),
            read,
            original(manuscript, file, inForce, trouble),
            originals.language().or(() -> inForce.originalLanguage().map(Stated::value)));
    Review review = memory.of(linter.rulebook()).review(request, () -> linter.review(request));
    Review told = Suppressions.apply(review, inForce.all(), inForce.looking());
    return inForce.accepted().clear(told);
  }

  private Optional<Original> original(
      Manuscript manuscript, Path file, FileConfiguration inForce, Consumer<String> trouble) {
    try {
      return originals.of(manuscript, file, inForce.original().map(Stated::value));
    } catch (UnreadableException e) {
      trouble.accept(e.problem());
      return Optional.empty();
    }
  }
}
