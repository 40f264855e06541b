package io.calque.baseline;

import io.calque.input.Folder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a baseline calls the documents around it. */
public final class Places {
  private final Folder folder;

  /**
   * @param folder that the baseline lies in
   */
  public Places(Path folder) {
    this.folder = new Folder(folder);
  }

  /** The place of a document: its path from the folder, or its name where it lies elsewhere. */
  public String of(String name) {
    try {
      return folder.placeOf(Path.of(name)).orElse(name);
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Whether there is a file at a place. */
  public boolean exists(String place) {
    try {
      return Files.exists(folder.path().resolve(place));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
