package io.github.jobsmith.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class OrderedWorkTest {
  private static final long MUCH = 1L << 40;

  /** A task that keeps a number, and counts the bytes of tasks that are not finished. */
  private record Number(int value, long size, Runnable action) implements OrderedWork.Task {
    @Override
    public void run() {
      action.run();
    }
  }

  private static Number number(int value) {
    return new Number(value, 1, () -> {});
  }

  @ParameterizedTest
  @CsvSource({"1, 5000", "2, 5000", "3, 20000", "8, 20000", "2, 1", "2, 0"})
  @DisplayName("every task is run once and finished in its turn, whatever the number of threads is")
  void order(int threads, int count) {
    Set<Integer> run = ConcurrentHashMap.newKeySet();
    List<Integer> finished = new ArrayList<>();
    Random random = new Random(threads);
    try (OrderedWork<Number, RuntimeException> work =
        new OrderedWork<>(threads, MUCH, task -> finished.add(task.value()))) {
      for (int i = 0; i < count; i++) {
        int value = i;
        int turns = random.nextInt(100) == 0 ? 20_000 : random.nextInt(50);
        work.add(
            new Number(
                value,
                1,
                () -> {
                  for (int turn = 0; turn < turns; turn++) {
                    Thread.onSpinWait();
                  }
                  assertThat(run.add(value)).isTrue();
                }));
      }
      work.finish();
    }
    assertThat(finished).isEqualTo(IntStream.range(0, count).boxed().toList());
    assertThat(run).hasSize(count);
  }

  @Test
  @DisplayName("tasks are run by other threads while the owner waits for the first one")
  void parallel() {
    CountDownLatch met = new CountDownLatch(2);
    Runnable meeting =
        () -> {
          met.countDown();
          try {
            assertThat(met.await(30, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    List<Integer> finished = new ArrayList<>();
    try (OrderedWork<Number, RuntimeException> work =
        new OrderedWork<>(2, MUCH, task -> finished.add(task.value()))) {
      work.add(new Number(1, 1, meeting));
      work.add(new Number(2, 1, meeting));
      work.finish();
    }
    assertThat(finished).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "8"})
  @DisplayName("the size of unfinished tasks is limited; a larger one is alone")
  void bytes(int threads) {
    AtomicLong bytes = new AtomicLong();
    AtomicLong most = new AtomicLong();
    try (OrderedWork<Number, RuntimeException> work =
        new OrderedWork<>(threads, 100, task -> bytes.addAndGet(-task.size()))) {
      for (int i = 0; i < 500; i++) {
        long size = i % 50 == 0 ? 250 : i % 40;
        work.add(
            new Number(
                i,
                size,
                () -> {
                  long now = bytes.addAndGet(size);
                  most.accumulateAndGet(now, Math::max);
                }));
      }
      work.finish();
    }
    assertThat(bytes.get()).isZero();
    assertThat(most.get()).isEqualTo(250);
  }

  @Test
  @DisplayName("what the finisher throws ends the work")
  void faultOfFinisher() {
    List<Integer> finished = new ArrayList<>();
    try (OrderedWork<Number, IOException> work =
        new OrderedWork<>(
            2,
            MUCH,
            task -> {
              if (task.value() == 3) {
                throw new IOException("closed");
              }
              finished.add(task.value());
            })) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  work.add(number(i));
                }
                work.finish();
              })
          .isInstanceOf(IOException.class)
          .hasMessage("closed");
    }
    assertThat(finished).containsExactly(0, 1, 2);
  }

  @Test
  @DisplayName("a task that throws although it must not does not keep the owner waiting")
  void faultOfTask() {
    List<Integer> finished = new ArrayList<>();
    CountDownLatch other = new CountDownLatch(1);
    try (OrderedWork<Number, RuntimeException> work =
        new OrderedWork<>(2, MUCH, task -> finished.add(task.value()))) {
      work.add(
          new Number(
              0,
              1,
              () -> {
                Thread.setDefaultUncaughtExceptionHandler((thread, e) -> other.countDown());
                if (!Thread.currentThread().getName().startsWith("jobsmith-")) {
                  return;
                }
                throw new IllegalStateException("on purpose");
              }));
      for (int i = 1; i < 100; i++) {
        work.add(number(i));
      }
      work.finish();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(null);
    }
    assertThat(finished).hasSize(100);
  }
}
