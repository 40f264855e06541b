package io.calque.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, by whichever thread asks first; the others
 * wait.
 */
final class Lazy<T> {
  private final Supplier<T> supplier;
  private volatile @Nullable T value;

  Lazy(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    @Nullable T known = value;
    return known == null ? compute() : known;
  }

  private synchronized T compute() {
    @Nullable T computed = value;
    if (computed == null) {
      computed = supplier.get();
      value = computed;
    }
    return computed;
  }
}
