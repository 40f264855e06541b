package io.calque.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.yaml.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gitignore(5) says; each line was compared with {@code git check-ignore}. */
class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "a.md, a.md, true",
    "a.md, x/y/a.md, true",
    "a.md, aXmd, false",
    "/a.md, a.md, true",
    "/a.md, x/a.md, false",
    "x/a.md, x/a.md, true",
    "x/a.md, y/x/a.md, false",
    "*.md, .md, true",
    "*.md, x/b.md, true",
    "x/*.md, x/y/b.md, false",
    "?.md, a.md, true",
    "?.md, ab.md, false",
    "x?y, x/y, false",
    "**/a.md, a.md, true",
    "**/a.md, x/y/a.md, true",
    "x/**, x/y/a.md, true",
    "x/**, x, false",
    "x/**/a.md, x/a.md, true",
    "x/**/a.md, x/y/z/a.md, true",
    "x**y, xaby, true",
    "x**y, xa/by, false",
    "[ab].md, b.md, true",
    "[ab].md, c.md, false",
    "[!ab].md, c.md, true",
    "[!ab].md, a.md, false",
    "[a-c].md, b.md, true",
    "x[!a]y, x/y, false",
    "[a.md, [a.md, false",
    "[c-a].md, b.md, false",
    "a+(b).md, a+(b).md, true",
    "'{a,b}.md', a.md, false",
    "'{a,b}.md', '{a,b}.md', true",
    "\\!a.md, !a.md, true",
    "\\*.md, *.md, true",
    "\\*.md, a.md, false",
    "ü.md, ü.md, true",
    "a.md, A.md, false"
  })
  void aGlobOfAnIgnoreFileMatches(String glob, String path, boolean matches) {
    assertThat(Glob.ofIgnoreFile(glob).matches(path, false)).isEqualTo(matches);
  }

  @Test
  void aSlashAtTheEndMeansFoldersOnly() {
    assertThat(Glob.ofIgnoreFile("x/").matches("a/x", true)).isTrue();
    assertThat(Glob.ofIgnoreFile("x/").matches("a/x", false)).isFalse();
    assertThat(Glob.ofIgnoreFile("x/").covers("a/x/b.md")).isTrue();
    assertThat(Glob.ofIgnoreFile("/x/").covers("a/x/b.md")).isFalse();
  }

  @Test
  void anExclamationMarkTakesBack() {
    assertThat(Glob.ofIgnoreFile("!a.md").negated()).isTrue();
    assertThat(Glob.ofIgnoreFile("!a.md").matches("a.md", false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'*.{md,txt}', a.txt, true",
    "'*.{md,txt}', a.html, false",
    "'{de,fr}/**', fr/a/b.md, true",
    "'{a,{b,c}}.md', c.md, true",
    "'{a', '{a', true",
    "content/de, content/de/a.md, true",
    "content/de, content/den/a.md, false"
  })
  void aGlobOfAConfigurationCovers(String glob, String path, boolean covers) {
    assertThat(Glob.of(glob, new Place("a.yaml", 1)).value().covers(path)).isEqualTo(covers);
  }
}
