package io.calque.config;

/**
 * Files of one language.
 *
 * @param files one glob
 * @param language ISO 639 code
 */
record LanguageGlob(Patterns files, Stated<String> language) {}
