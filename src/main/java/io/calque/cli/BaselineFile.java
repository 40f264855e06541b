package io.calque.cli;

import io.calque.baseline.Baseline;
import io.calque.baseline.BaselineReader;
import io.calque.baseline.BaselineWriter;
import io.calque.baseline.Places;
import io.calque.input.Problem;
import io.calque.input.SettingFile;
import io.calque.input.SlashedPath;
import io.calque.input.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a baseline. What it says of places is told from the folder that it lies in. */
record BaselineFile(Path path) {

  /**
   * The one that is nearest to the working folder, in it or above it; else the nearest to the first
   * path that is checked. Above the top of a repository nothing is looked for.
   */
  static Optional<BaselineFile> nearest(List<String> paths) {
    return nearest(Path.of(""))
        .or(() -> paths.stream().findFirst().map(Path::of).flatMap(BaselineFile::nearest));
  }

  /** A new one: in the working folder if that holds the path; else in the path's own folder. */
  static BaselineFile beside(String path) {
    Path here = Path.of("").toAbsolutePath();
    Path start = here.resolve(path).normalize();
    @Nullable Path folder = Files.isDirectory(start) ? start : start.getParent();
    return new BaselineFile(
        start.startsWith(here) || folder == null
            ? Path.of(Baseline.FILE_NAME)
            : folder.resolve(Baseline.FILE_NAME));
  }

  private static Optional<BaselineFile> nearest(Path start) {
    for (@Nullable Path folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path file = folder.resolve(Baseline.FILE_NAME);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(new BaselineFile(file));
      }
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  Places places() {
    return new Places(folder());
  }

  /** Whether there is one; a link to nothing is one too, and to be complained about. */
  boolean exists() {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What it holds. */
  Baseline read() {
    refuseDevice();
    try (Reader in = Files.newBufferedReader(path)) {
      return BaselineReader.read(name(), in);
    } catch (CharacterCodingException e) {
      throw new UserException(name() + ": not UTF-8");
    } catch (IOException e) {
      throw new UserException(name() + ": " + Problem.of(e));
    }
  }

  private void refuseDevice() {
    try {
      SettingFile.refuseDevice(path, name());
    } catch (UnreadableException e) {
      throw new UserException(e.problem());
    }
  }

  /** Writes it, whole or not at all. */
  void write(Baseline baseline) {
    try (Output out = Output.to(path)) {
      BaselineWriter.write(baseline, out.writer());
      out.commit();
    } catch (IOException e) {
      throw new UserException(name() + ": cannot be written: " + Problem.of(e));
    }
  }

  /** What messages call it: a path from the working folder, where it lies below. */
  String name() {
    Path here = Path.of("").toAbsolutePath();
    Path file = path.toAbsolutePath();
    return SlashedPath.of(file.startsWith(here) ? here.relativize(file) : path);
  }

  private Path folder() {
    @Nullable Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path.toAbsolutePath() : folder;
  }
}
