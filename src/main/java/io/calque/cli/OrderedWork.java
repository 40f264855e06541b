package io.calque.cli;

import io.calque.DeepThreads;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does tasks in parallel and hands on their results in the order in which the tasks came. Only so
 * many are under way at once, so that memory does not grow with the number of tasks. Used by one
 * thread, which also takes the results.
 *
 * @param <R> what a task results in
 */
final class OrderedWork<R> implements AutoCloseable {
  private static final int WINDOW_PER_THREAD = 8;

  private final ExecutorService threads;
  private final int window;
  private final Deque<Future<R>> underWay = new ArrayDeque<>();
  private final Sink<R> sink;

  /** Takes results. */
  @FunctionalInterface
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  OrderedWork(int threads, Sink<R> sink) {
    this.threads = Executors.newFixedThreadPool(threads, new DeepThreads("calque-worker"));
    this.window = threads * WINDOW_PER_THREAD;
    this.sink = sink;
  }

  /** Begins a task; waits for the oldest one if too many are under way. */
  void submit(Callable<R> task) throws IOException {
    if (underWay.size() == window) {
      takeOldest();
    }
    underWay.add(threads.submit(task));
  }

  /** Waits for all tasks. */
  void finish() throws IOException {
    while (!underWay.isEmpty()) {
      takeOldest();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void takeOldest() throws IOException {
    sink.take(result(underWay.remove()));
  }

  private R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
