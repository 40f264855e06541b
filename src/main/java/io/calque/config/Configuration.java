package io.calque.config;

import io.calque.input.Selection;
import io.calque.rule.Rulebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is in force for each file: .calque.yaml and ignore files are looked for upwards from it, and
 * nearer ones go before farther ones, key by key. Safe to share between threads.
 */
public final class Configuration {
  private final Path workingFolder;
  private final Function<Path, Surroundings> folders;
  private final RuleSource source;
  private final Profiles profiles;

  private Configuration(
      Path workingFolder, Function<Path, Surroundings> folders, RuleSource source) {
    this.workingFolder = workingFolder.toAbsolutePath();
    this.folders = folders;
    this.source = source;
    this.profiles = new Profiles(source);
  }

  /** Configuration as it is found. */
  public static Configuration found(Path workingFolder, RuleSource source) {
    Lookup lookup = new Lookup(workingFolder, Optional.empty());
    return new Configuration(workingFolder, lookup::of, source);
  }

  /** One .calque.yaml, as if it lay in the working folder, and ignore files as they are found. */
  public static Configuration named(Path file, Path workingFolder, RuleSource source) {
    Lookup lookup = new Lookup(workingFolder, Optional.of(file.toAbsolutePath()));
    return new Configuration(workingFolder, lookup::of, source);
  }

  /** No configuration, whatever files there are. */
  public static Configuration none(Path workingFolder, RuleSource source) {
    return new Configuration(workingFolder, f -> Surroundings.NOTHING, source);
  }

  /**
   * What is in force for a file, or for all of a folder.
   *
   * @throws io.calque.yaml.BadYamlException if what is said of it cannot be
   */
  public FileConfiguration of(Path path) {
    Path file = workingFolder.resolve(path).normalize();
    @Nullable Path parent = Files.isDirectory(file) ? file : file.getParent();
    Surroundings surroundings = parent == null ? Surroundings.NOTHING : folders.apply(parent);
    return new FileConfiguration(
        workingFolder, file, surroundings, profiles.of(surroundings, file));
  }

  /** Which files are looked at. */
  public Selection selection() {
    return configured();
  }

  /** Why a file or folder that is not named itself is not looked at; nothing if it is. */
  public Optional<String> leftOut(Path path) {
    return configured().reason(path, true);
  }

  private ConfiguredSelection configured() {
    return new ConfiguredSelection(workingFolder, folders, this);
  }

  /** Every rule that there is for one of the files that were asked for. */
  public Rulebook all() {
    return profiles.all();
  }

  /** Those of all rules that may look, as their cards say. */
  public Rulebook rulebook() {
    return profiles.all().only(rule -> source.looks(rule, true));
  }
}
