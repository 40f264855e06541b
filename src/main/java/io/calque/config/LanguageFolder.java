package io.calque.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells folders that are named for a language: {@code de}, {@code pt-BR}, {@code zh_Hans}. */
final class LanguageFolder {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private LanguageFolder() {}

  /** The ISO 639 code of the language that a folder is named for. */
  static Optional<String> code(String name) {
    List<String> parts = List.of(name.split("[-_]", -1));
    boolean tag = parts.size() <= 2 && CODES.contains(parts.get(0));
    boolean region = parts.size() < 2 || parts.get(1).matches("[A-Za-z]{2,4}");
    return tag && region ? Optional.of(parts.get(0)) : Optional.empty();
  }
}
