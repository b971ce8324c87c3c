package io.github.jobsmith.generated.format.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.jobsmith.json.JsonDocument;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The cost of a check")
class BurdenTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("date-time", "2017-01-01T00:59:60.123+01:00"),
          Map.entry("date", "2024-02-29"),
          Map.entry("time", "23:59:60Z"),
          Map.entry("duration", "P1Y2M3DT4H5M6S"),
          Map.entry("email", "joe.bloggs@mail.example.com"),
          Map.entry("idn-email", "joe@[IPv6:::1]"),
          Map.entry("hostname", "www.example.com"),
          Map.entry("idn-hostname", "www.example.com"),
          Map.entry("ipv4", "192.168.0.1"),
          Map.entry("ipv6", "2001:db8::192.168.0.1"),
          Map.entry("uri", "https://joe@example.com:8080/a/b?c=%20d#e"),
          Map.entry("uri-reference", "../a?b"),
          Map.entry("iri", "https://example.com/"),
          Map.entry("iri-reference", "//example.com"),
          Map.entry("uri-template", "/a/{b}{?c,d*}"),
          Map.entry("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380"),
          Map.entry("json-pointer", "/a/~0b"),
          Map.entry("relative-json-pointer", "1/a"));

  @TestFactory
  Stream<DynamicTest> aPlainStringAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return PLAIN.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      assumeTrue(
                          threads.isThreadAllocatedMemorySupported(),
                          "this JVM does not count allocations");
                      JsonDocument doc = JsonDocument.parse('"' + entry.getValue() + '"');
                      allocatesNothing(threads, Formats.CHECKS.get(entry.getKey()), doc);
                    }));
  }

  private static void allocatesNothing(
      ThreadMXBean threads, Formats.Check check, JsonDocument doc) {
    // The JVM itself occasionally allocates, so the best of several rounds counts.
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 200 && least > 0; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      boolean valid = true;
      for (int i = 0; i < 100; i++) {
        valid &= check.holds(doc, 0);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      assertThat(valid).isTrue();
    }
    assertThat(least).as("bytes in 100 calls").isZero();
  }

  /** Each string would take minutes in quadratic time. */
  @TestFactory
  Stream<DynamicTest> aLongStringTakesLinearTime() {
    List<String> pieces =
        List.of(
            "1",
            "1Y",
            "a",
            "a.",
            ".",
            "a@",
            "1:",
            "::",
            "a://",
            "//",
            "[",
            "%41",
            "%",
            "/~1",
            "{a}",
            "{a,",
            "{a.",
            "?",
            "(",
            "(?<a>x)|",
            "(?:",
            "(?:|",
            "\\\\1",
            "[a-z]",
            "a{1}",
            "xn--",
            "xn--a.",
            "\u00e9",
            "\u00e9.",
            "\u05d0.",
            "\u3002",
            "e\u0301",
            "\\u0041",
            "\\\"",
            "\u200c",
            "\\ud83d\\ude00");
    return pieces.stream()
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    piece,
                    () -> {
                      String many = piece.repeat(250_000 / piece.length());
                      JsonDocument doc =
                          JsonDocument.parse(
                              "[\"" + many + "\",\"P" + many + "\",\"\u00e9@\u00e9" + many + "\"]");
                      assertTimeoutPreemptively(
                          LIMIT,
                          () ->
                              Formats.CHECKS
                                  .values()
                                  .forEach(
                                      check -> {
                                        check.holds(doc, 1);
                                        check.holds(doc, 2);
                                        check.holds(doc, 3);
                                      }));
                    }));
  }

  @Test
  void marksOutOfOrderAreNotPutInOrder() {
    JsonDocument doc = JsonDocument.parse("\"a@\u00e9" + "\u0301\u0323".repeat(500_000) + '"');
    assertTimeoutPreemptively(
        LIMIT, () -> assertThat(StandardFormats.isIdnEmail(doc, 0)).isFalse());
  }

  @Test
  void namesOfGroupsTakeLinearTimeToo() {
    StringBuilder flat = new StringBuilder();
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      flat.append("(?<a").append(i).append(">x)|");
      nested.append("(?:|(?<a").append(i).append(">x)");
    }
    nested.append(")".repeat(100_000));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThat(RegexSyntax.isPattern(flat.toString())).isTrue();
          assertThat(RegexSyntax.isPattern(nested.toString())).isTrue();
        });
  }
}
