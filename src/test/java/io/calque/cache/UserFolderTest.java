package io.calque.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @Test
  void everySystemHasItsPlace() {
    Map<String, String> home = Map.of("HOME", ROOT.toString());
    assertThat(UserFolder.of(home, "Linux")).contains(ROOT.resolve(".cache/calque"));
    assertThat(UserFolder.of(home, "Mac OS X")).contains(ROOT.resolve("Library/Caches/calque"));
    assertThat(UserFolder.of(Map.of("LOCALAPPDATA", ROOT.toString()), "Windows 11"))
        .contains(ROOT.resolve("calque"));
  }

  @Test
  void whatTheUserSetsGoesBefore() {
    Map<String, String> both =
        Map.of("HOME", ROOT.toString(), "XDG_CACHE_HOME", ROOT.resolve("x").toString());
    assertThat(UserFolder.of(both, "Linux")).contains(ROOT.resolve("x/calque"));
  }

  @Test
  void anEnvironmentThatDoesNotTellHasNone() {
    assertThat(UserFolder.of(Map.of(), "Linux")).isEmpty();
    assertThat(UserFolder.of(Map.of("XDG_CACHE_HOME", "not/absolute"), "Linux")).isEmpty();
  }
}
