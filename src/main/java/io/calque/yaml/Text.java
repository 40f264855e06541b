package io.calque.yaml;

/** A text, and where it stands. */
public record Text(String value, Place place) {}
