package io.calque.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a user's programs keep what they could make again. */
public final class UserFolder {
  private UserFolder() {}

  /**
   * Calque's folder there: {@code $XDG_CACHE_HOME/calque} if that is set, else where the system has
   * such folders. Nothing if the environment does not tell.
   *
   * @param system as the property {@code os.name} calls it
   */
  public static Optional<Path> of(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    Optional<Path> home = path(environment, "HOME");
    Optional<Path> usual =
        name.startsWith("windows")
            ? path(environment, "LOCALAPPDATA")
            : home.map(h -> h.resolve(name.startsWith("mac") ? "Library/Caches" : ".cache"));
    return path(environment, "XDG_CACHE_HOME").or(() -> usual).map(f -> f.resolve("calque"));
  }

  private static Optional<Path> path(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
