package io.calque.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that makes pages of the texts of a repository.
 *
 * @param signs files or folders that only its users have
 * @param made globs of what it leaves beside the articles
 */
record Site(String title, List<String> signs, List<String> made) {
  private static final List<Site> KNOWN =
      List.of(
          new Site(
              "Hugo",
              List.of("hugo.toml", "hugo.yaml", "hugo.json", "archetypes"),
              List.of("public/", "resources/", "themes/", "archetypes/")),
          new Site("Jekyll", List.of("_config.yml", "_config.yaml"), List.of("_site/", "vendor/")),
          new Site(
              "Docusaurus",
              List.of("docusaurus.config.js", "docusaurus.config.ts"),
              List.of("build/", "node_modules/")),
          new Site("MkDocs", List.of("mkdocs.yml"), List.of("site/")),
          new Site(
              "Astro",
              List.of("astro.config.mjs", "astro.config.ts", "astro.config.js"),
              List.of("dist/", "node_modules/")));

  /** Copies the lists. */
  Site {
    signs = List.copyOf(signs);
    made = List.copyOf(made);
  }

  /** The one that a folder is for. */
  static Optional<Site> of(Path folder) {
    return KNOWN.stream()
        .filter(site -> site.signs.stream().anyMatch(sign -> Files.exists(folder.resolve(sign))))
        .findFirst();
  }
}
