package io.calque.config;

import io.calque.yaml.Place;

/**
 * A value, and where it is stated.
 *
 * @param <T> of the value
 */
public record Stated<T>(T value, Place place) {}
