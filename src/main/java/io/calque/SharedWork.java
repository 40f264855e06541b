package io.calque;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several things to do, of which every thread that runs this takes one after another until none is
 * left. Who has run it still has to wait for those that others took.
 */
final class SharedWork<T, R> implements Runnable {
  private final List<T> things;
  private final Function<T, R> work;
  private final List<CompletableFuture<R>> results;
  private final AtomicInteger next = new AtomicInteger();

  SharedWork(List<T> things, Function<T, R> work) {
    this.things = things;
    this.work = work;
    this.results = Stream.generate(CompletableFuture<R>::new).limit(things.size()).toList();
  }

  @Override
  public void run() {
    for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
      try {
        results.get(i).complete(work.apply(things.get(i)));
      } catch (RuntimeException | Error e) {
        results.get(i).completeExceptionally(e);
      }
    }
  }

  /** What came of the first thing, the second, and so on; its failure is thrown as it was. */
  List<R> results() {
    try {
      return results.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }
}
