package io.calque.lazy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, by whichever thread asks first; the others wait.
 * Where making it fails, the next who asks tries again.
 *
 * <p>Example: {@code new Lazy<>(() -> read("large.txt"))}.
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    @Nullable T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    @Nullable T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
