package io.calque.cli;

import io.calque.Memory;
import io.calque.cache.ResultCache;
import io.calque.cache.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether what is found is remembered for the next run. */
final class CacheOptions {
  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Remember there what is found in a text, so that it need not be checked again until it,"
              + " the rules or Calque change. Default, for folders: the user's cache folder.")
  private @Nullable Path folder;

  @Option(names = "--no-cache", description = "Check every text again, and remember nothing.")
  private boolean off;

  /**
   * What is remembered. Closed after the run.
   *
   * @param paths what is checked
   */
  Cache open(List<String> paths, Console console) {
    Optional<Path> chosen =
        off
            ? Optional.empty()
            : Optional.ofNullable(folder)
                .or(
                    () ->
                        paths.stream().anyMatch(p -> Files.isDirectory(Path.of(p)))
                            ? UserFolder.of(console.environment(), System.getProperty("os.name"))
                            : Optional.empty());
    try {
      return chosen.isEmpty() ? Cache.NONE : Cache.of(ResultCache.in(chosen.get()));
    } catch (IOException e) {
      return Cache.NONE;
    }
  }

  /** A memory that is open while a command runs. */
  record Cache(Memory memory, Runnable closing) implements AutoCloseable {
    static final Cache NONE = new Cache(Memory.NONE, () -> {});

    static Cache of(ResultCache cache) {
      return new Cache(cache, cache::close);
    }

    @Override
    public void close() {
      closing.run();
    }
  }
}
