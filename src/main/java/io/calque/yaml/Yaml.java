package io.calque.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML. */
public final class Yaml {
  /** A line that git leaves where two versions could not be merged. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|={7}|>{7})(?: .*)?$");

  private Yaml() {}

  /**
   * The mapping that a text consists of; nothing if it holds no more than comments.
   *
   * @param file what to call it in messages
   * @throws BadYamlException if it is not YAML, or no mapping
   */
  public static Optional<Mapping> read(String file, String text) {
    try {
      return Composer.compose(file, text).map(Mapping::new);
    } catch (MarkedYamlEngineException e) {
      refuseConflict(file, text);
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      // Where something is not closed, its beginning says more than where that was noticed.
      String begun =
          e.getContextMark()
              .filter(mark -> mark.getLine() < line)
              .map(mark -> ", in what begins in line " + (mark.getLine() + 1))
              .orElse("");
      throw new BadYamlException(file + ":" + (line + 1) + ": not YAML: " + e.getProblem() + begun);
    } catch (ReaderException e) {
      throw new BadYamlException(
          file + ":" + lineOf(text, e.getCodePoint()) + ": not YAML: a control character");
    } catch (YamlEngineException e) {
      throw new BadYamlException(file + ": not YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new BadYamlException(file + ": nested too deeply");
    }
  }

  private static void refuseConflict(String file, String text) {
    Matcher conflict = CONFLICT.matcher(text);
    if (conflict.find()) {
      throw new BadYamlException(
          file
              + ":"
              + line(text, conflict.start())
              + ": a merge conflict was left here; settle it and take out the marks");
    }
  }

  private static int lineOf(String text, int codePoint) {
    return line(text, text.indexOf(codePoint));
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, Math.max(0, offset)).chars().filter(c -> c == '\n').count();
  }
}
