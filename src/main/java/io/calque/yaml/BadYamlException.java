package io.calque.yaml;

/** What a YAML file says is not right. The message names the file, the line, and what would be. */
public final class BadYamlException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadYamlException(String message) {
    super(message);
  }
}
