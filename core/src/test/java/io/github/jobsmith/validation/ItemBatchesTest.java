package io.github.jobsmith.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The items of a stream are validated by several threads; nobody can see that. */
@Timeout(120)
class ItemBatchesTest {
  private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

  /** Enough that there are several batches after those that one thread validates. */
  private static final int LINES = 60_000;

  /** A number is a fault of the check. */
  private static final NoString SCHEMA =
      new NoString() {
        @Override
        public boolean check(JsonDocument document, int node, Findings findings) {
          if (document.isNumber(node)) {
            throw new IllegalStateException("a number");
          }
          return super.check(document, node, findings);
        }
      };

  @AfterAll
  static void end() {
    POOL.shutdownNow();
  }

  static Stream<Executor> executors() {
    return Stream.of(
        POOL,
        Runnable::run,
        task -> {
          throw new RejectedExecutionException();
        },
        // Never runs anything.
        task -> {});
  }

  /** Returns lines of which those with these numbers are something else. */
  private static String text(String other, int... numbers) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add("{\"a\": [" + i + ", \"some text\", null]}");
    }
    for (int number : numbers) {
      lines.set(number, other);
    }
    return String.join("\n", lines) + "\n";
  }

  private static void sameReport(Executor executor, String text, int most, long kept)
      throws IOException {
    ItemValidator items = new ItemValidator(SCHEMA.validator(most), kept);
    byte[] bytes = text.getBytes(UTF_8);
    byte[] array = ("[" + text.strip().replace("\n", ",\n") + "]").getBytes(UTF_8);
    assertThat(shown(items.validateAll(lines(bytes), executor, 3)))
        .isEqualTo(shown(items.validateAll(lines(bytes))));
    assertThat(
            shown(
                items.validateAll(
                    JsonItems.array(new ByteArrayInputStream(array), JsonLimits.DEFAULT),
                    executor,
                    2)))
        .isEqualTo(
            shown(
                items.validateAll(
                    JsonItems.array(new ByteArrayInputStream(array), JsonLimits.DEFAULT))));
  }

  private static JsonItems lines(byte[] bytes) {
    return JsonItems.lines(new ByteArrayInputStream(bytes), JsonLimits.DEFAULT);
  }

  private static List<String> shown(Report report) {
    List<String> shown = new ArrayList<>();
    for (Violation each : report.violations()) {
      shown.add(each.line() + ":" + each.column() + " " + each.pointer() + " " + each.message());
    }
    shown.add("truncated " + report.isTruncated());
    return shown;
  }

  @ParameterizedTest
  @MethodSource("executors")
  void validAndInvalidItems(Executor executor) throws IOException {
    sameReport(executor, text(""), 9, 99);
    int last = LINES - 1;
    for (String other : List.of("\"a string\"", "{\"broken\": ", "[1,, 2]", "")) {
      sameReport(executor, text(other, 0, 1, 77, 40_000, 55_000, last), 9, 999);
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void limits(Executor executor) throws IOException {
    int last = LINES - 1;
    for (int most : new int[] {1, 2, 3}) {
      sameReport(executor, text("\"x\"", 50_000, 50_001, last), most, 99);
      sameReport(executor, text("\"x\"", 3, 50_000, last), most, 99);
    }
    for (long kept : new long[] {2, 3, 5, 6, 8, 9}) {
      sameReport(executor, text("\"x\"", 50_000, 50_001, last), 9, kept);
      sameReport(executor, text("\"x\"", 3, 4, 50_000), 9, kept);
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void largeItems(Executor executor) throws IOException {
    String large = "[\"" + "x".repeat(900_000) + "\", [" + "1,".repeat(100_000) + "1]]\n";
    sameReport(executor, large.repeat(30) + "\"x\"\n" + large.repeat(3), 9, 99);
  }

  @Test
  void nothing() throws IOException {
    for (String text : List.of("", "\n\n", "true", "true\n")) {
      sameReport(POOL, text, 9, 99);
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void streamsThatFail(Executor executor) {
    byte[] text = text("\"x\"", 3, 50_000).getBytes(UTF_8);
    ItemValidator items = ItemValidator.of(SCHEMA.validator(9));
    assertThatThrownBy(() -> items.validateAll(failing(text), executor, 2))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void aFailureAfterTheLastItemThatIsNeeded(Executor executor) throws IOException {
    byte[] text = text("\"x\"", 3, 50_000).getBytes(UTF_8);
    ItemValidator items = ItemValidator.of(SCHEMA.validator(1));
    Report report = items.validateAll(failing(text), executor, 2);
    assertThat(report.violations()).hasSize(1);
    assertThat(report.isTruncated()).isTrue();
  }

  /**
   * With one thread, too, for which the item after the last one is read to see whether it exists.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFailureRightAfterTheLastItemThatIsNeeded(int threads) throws IOException {
    byte[] text = "\"x\"\n\"x\"\n".getBytes(UTF_8);
    Report report = ItemValidator.of(SCHEMA.validator(1)).validateAll(failing(text), POOL, threads);
    assertThat(report.violations()).hasSize(1);
    assertThat(report.isTruncated()).isTrue();
    ItemValidator more = ItemValidator.of(SCHEMA.validator(2));
    assertThatThrownBy(() -> more.validateAll(failing(text), POOL, threads))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  private static JsonItems failing(byte[] text) {
    InputStream fails =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    return JsonItems.lines(
        new SequenceInputStream(new ByteArrayInputStream(text), fails), JsonLimits.DEFAULT);
  }

  @ParameterizedTest
  @MethodSource("executors")
  void checksThatThrow(Executor executor) {
    byte[] text = text("7", 50_000).getBytes(UTF_8);
    ItemValidator items = ItemValidator.of(SCHEMA.validator(9));
    assertThatThrownBy(() -> items.validateAll(lines(text), executor, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a number");
  }

  @Test
  void numbersOfThreads() {
    ItemValidator items = ItemValidator.of(SCHEMA.validator(9));
    for (int threads : new int[] {0, -1}) {
      assertThatThrownBy(() -> items.validateAll(lines(new byte[0]), POOL, threads))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("threads is " + threads + "; must be at least 1");
    }
  }

  @Test
  void anInterruptedThreadStaysInterrupted() throws IOException {
    byte[] text = text("\"x\"", 50_000).getBytes(UTF_8);
    Thread.currentThread().interrupt();
    Report report = ItemValidator.of(SCHEMA.validator(9)).validateAll(lines(text), POOL, 4);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.violations()).hasSize(1);
  }
}
