package io.calque.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which files are looked at. */
public interface Selection {
  /**
   * Every .md, .mdx, .markdown and .txt that is not hidden: whose name does not begin with a point.
   */
  Selection ARTICLES =
      new Selection() {
        private static final Pattern ARTICLE =
            Pattern.compile("[^.].*\\.(?:mdx?|markdown|txt)", Pattern.DOTALL);

        @Override
        public boolean enters(Path folder) {
          return !fileName(folder).startsWith(".");
        }

        @Override
        public boolean takes(Path file) {
          return ARTICLE.matcher(fileName(file)).matches();
        }

        @Override
        public Optional<String> refusal(Path file) {
          return Optional.empty();
        }

        private String fileName(Path path) {
          @Nullable Path name = path.getFileName();
          return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        }
      };

  /** Whether a folder that lies in another one is searched. */
  boolean enters(Path folder);

  /** Whether a file that lies in a folder is an article to look at. */
  boolean takes(Path file);

  /** Why a file is not looked at although it was named; nothing if it is. */
  Optional<String> refusal(Path file);
}
