package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);

  private Progress progress(boolean watched) {
    return new Progress(new PrintWriter(err), watched, " of 9 files", clock::get);
  }

  private void after(long millis, Progress progress) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    progress.step();
  }

  @Test
  void aShortRunShowsNone() {
    Progress progress = progress(true);
    after(1900, progress);
    progress.erase();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aLongRunShowsHowFarItHasComeNowAndThen() {
    Progress progress = progress(true);
    after(2000, progress);
    after(50, progress);
    after(50, progress);
    progress.erase();
    assertThat(err.toString()).isEqualTo("\r\u001B[K1 of 9 files\r\u001B[K3 of 9 files\r\u001B[K");
  }

  @Test
  void nobodyWatchesNobodyIsTold() {
    Progress progress = progress(false);
    after(9000, progress);
    progress.erase();
    assertThat(err.toString()).isEmpty();
  }
}
