package io.calque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrewTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertThat(new Crew(3).each(NUMBERS, n -> -n))
        .isEqualTo(NUMBERS.stream().map(n -> -n).toList());
  }

  @Test
  void doesAllItselfWithoutHelpers() {
    assertThat(new Crew(0).each(NUMBERS, n -> Thread.currentThread()))
        .containsOnly(Thread.currentThread());
  }

  @Test
  @Timeout(60)
  void worksAtTwoThingsAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    new Crew(1)
        .each(
            List.of(1, 2),
            n -> {
              threads.add(Thread.currentThread());
              both.countDown();
              return awaited(both);
            });

    assertThat(threads).hasSize(2);
  }

  @Test
  @Timeout(60)
  void doesNotWaitForHelpersThatAreBusy() {
    Crew crew = new Crew(1);
    CountDownLatch never = new CountDownLatch(1);
    crew.later(() -> awaited(never));

    assertThat(crew.each(NUMBERS, Function.identity())).isEqualTo(NUMBERS);

    never.countDown();
  }

  @Test
  void throwsTheFirstFailureAsItWas() {
    IllegalArgumentException second = new IllegalArgumentException("2");

    assertThatThrownBy(
            () ->
                new Crew(2)
                    .each(
                        NUMBERS,
                        n -> {
                          if (n >= 2) {
                            throw n == 2 ? second : new IllegalStateException("later");
                          }
                          return n;
                        }))
        .isSameAs(second);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
