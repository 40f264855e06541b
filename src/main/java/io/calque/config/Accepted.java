package io.calque.config;

import io.calque.yaml.Place;
import java.util.Optional;

/**
 * A word, a name or several in a row that are right as they stand.
 *
 * @param language ISO 639 code of the texts in which it is; in all if empty
 * @param isName whether its case counts
 */
record Accepted(String text, Optional<String> language, boolean isName, Place place) {}
