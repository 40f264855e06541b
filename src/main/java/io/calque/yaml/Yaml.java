package io.calque.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML. */
public final class Yaml {
  private Yaml() {}

  /**
   * The mapping that a text consists of; nothing if it holds no more than comments.
   *
   * @param file what to call it in messages
   * @throws BadYamlException if it is not YAML, or no mapping
   */
  public static Optional<Mapping> read(String file, String text) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(text)
          .map(node -> new Mapping(node, file));
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(m -> ":" + (m.getLine() + 1)).orElse("");
      throw new BadYamlException(file + line + ": not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new BadYamlException(file + ": not YAML: " + e.getMessage());
    }
  }
}
