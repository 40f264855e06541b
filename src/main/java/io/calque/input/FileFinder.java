package io.calque.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the files in a folder and the folders below it that are looked at. It follows links. */
final class FileFinder {
  private final Selection selection;
  private final Inputs.Trouble trouble;

  FileFinder(Selection selection, Inputs.Trouble trouble) {
    this.selection = selection;
    this.trouble = trouble;
  }

  /** The file of that path, or the articles below the folder of that path, sorted. */
  List<Path> find(String path) {
    try {
      Path root = Path.of(path);
      if (!Files.isDirectory(root)) {
        root.getFileSystem().provider().checkAccess(root);
        Optional<String> refusal = selection.refusal(root);
        refusal.ifPresent(why -> trouble.note(path + ": " + why));
        return refusal.isPresent() ? List.of() : List.of(root);
      }
      return search(root);
    } catch (IOException e) {
      trouble.report(path + ": " + Problem.of(e));
    } catch (InvalidPathException e) {
      trouble.report(path + ": " + e.getReason());
    }
    return List.of();
  }

  private List<Path> search(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || selection.enters(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isOther() && selection.takes(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A loop holds nothing that the search has not seen on its way there.
            if (!(e instanceof FileSystemLoopException)) {
              trouble.report(file + ": " + Problem.of(e));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
              trouble.report(folder + ": " + Problem.of(e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }
}
