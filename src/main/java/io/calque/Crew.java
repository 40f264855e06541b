package io.calque;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Helps whoever works on a document, so that one alone is read by all cores. Safe to share between
 * threads: each does its own work, and the crew what it finds time for.
 */
final class Crew {
  private final int size;
  private final ExecutorService threads;

  /**
   * @param size how many threads help
   */
  Crew(int size) {
    this.size = size;
    this.threads = Executors.newFixedThreadPool(Math.max(1, size), new DeepThreads("calque-crew"));
  }

  /** Has something done, some time, for the sake of what then need not be done. */
  void later(Runnable task) {
    Future<?> unused = threads.submit(task);
  }

  /**
   * What comes of each of several things, as if they were done one after another: in their order,
   * and the first failure is thrown.
   */
  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    SharedWork<T, R> shared = new SharedWork<>(things, work);
    for (int i = 1; i < things.size() && i <= size; i++) {
      threads.execute(shared);
    }
    shared.run();
    return shared.results();
  }
}
