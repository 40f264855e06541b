package io.calque.config;

import io.calque.bitext.Original;
import io.calque.input.Manuscript;
import io.calque.input.OriginalFile;
import io.calque.input.Reading;
import io.calque.input.UnreadableException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds what texts were translated from: what came with them, a file that is named for all, or one
 * that is configured.
 *
 * @param named the original of every text, if one is named
 * @param language ISO 639 code of the language of every original, if one is named
 */
public record Originals(Optional<Path> named, Optional<String> language, Reading reading) {

  /**
   * The original of a text; nothing if there is none, or none where one is configured.
   *
   * @param file that the text came from
   * @param configured where its original would be, if that is said
   * @throws UnreadableException if it is there and cannot be read, or is named and not there
   */
  Optional<Original> of(Manuscript manuscript, Path file, Optional<Path> configured)
      throws UnreadableException {
    if (manuscript.original().isPresent()) {
      return manuscript.original();
    }
    if (named.isPresent()) {
      return Optional.of(named(new OriginalFile(named.get()), file));
    }
    Optional<OriginalFile> beside =
        configured.map(OriginalFile::new).filter(original -> original.isBeside(file));
    return beside.isPresent() ? Optional.of(beside.get().read(reading)) : Optional.empty();
  }

  private Original named(OriginalFile original, Path file) throws UnreadableException {
    if (original.is(file)) {
      throw new UnreadableException(
          "--source " + original.path() + ": that is the text itself, not what it was made from");
    }
    return original.read(reading);
  }
}
