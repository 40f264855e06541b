package io.calque.languagetool;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The private fields of LanguageTool's classes that Calque reads or fills. Should another
 * LanguageTool call one something else, the first use says so.
 */
final class Inside {
  private Inside() {}

  /**
   * The value of a field.
   *
   * @param of the object; null for a static field
   */
  static @Nullable Object get(Class<?> type, String field, @Nullable Object of) {
    try {
      return accessible(type, field).get(of);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fills a field.
   *
   * @param of the object; null for a static field
   */
  static void set(Class<?> type, String field, @Nullable Object of, Object value) {
    try {
      accessible(type, field).set(of, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field accessible(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("another LanguageTool than the one this was written for", e);
    }
  }
}
