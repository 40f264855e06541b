package io.calque.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  @TempDir private Path folder;

  @Test
  void aJarIsAnotherWhereAnyFileInItIs() throws IOException {
    String id = Build.id(jar("one.jar", "rules/a.yaml", "id: a"));
    assertThat(Build.id(jar("two.jar", "rules/a.yaml", "id: a"))).isEqualTo(id);
    assertThat(Build.id(jar("three.jar", "rules/a.yaml", "id: b"))).isNotEqualTo(id);
    assertThat(Build.id(jar("four.jar", "rules/b.yaml", "id: a"))).isNotEqualTo(id);
  }

  @Test
  void aFolderIsAnotherWhereAnyFileInItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.class"), "1");
    String id = Build.id(folder);
    Files.writeString(file, "2");
    assertThat(Build.id(folder)).isNotEqualTo(id);
  }

  private Path jar(String name, String entry, String text) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
