package io.calque;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that text is looked at in: deep enough for the recursion of java.util.regex on a
 * paragraph of a megabyte. They keep no process alive. Safe to share between threads.
 *
 * @param name what to call them
 */
public record DeepThreads(String name) implements ThreadFactory {
  private static final long STACK_SIZE = 64L << 20;

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(null, task, name, STACK_SIZE);
    thread.setDaemon(true);
    return thread;
  }
}
