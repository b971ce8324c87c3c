package io.github.jobsmith.conformance.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.regex.PatternSyntaxError;
import io.github.jobsmith.json.JsonDocument;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of matching: no memory, and time linear in the length of the text. */
class PatternCostTest {
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "^(a|a)*b", "(?:a*)*c", "^(?!.*b$)(?:a|aa)+$", "(x+x+)+y"})
  void hostileTextIsDecidedInLinearTime(String pattern) throws PatternSyntaxError {
    CompiledPattern compiled = CompiledPattern.of(pattern);
    String text = "a".repeat(1_000_000) + "x".repeat(1_000_000) + "b";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(compiled.runtime().matches(text)).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-zA-Z0-9_-]+$",
        "^[^\\p{C}]+$",
        "^[\\p{L}é0-9_-]*$",
        "^[aA][wW][sS]:",
        "/version/$",
        "^(?:[a-z0-9_]+-?)*é$",
      })
  void textWithoutEscapesCostsNoMemory(String pattern) throws PatternSyntaxError {
    CompiledPattern compiled = CompiledPattern.of(pattern);
    JsonDocument document = JsonDocument.parse("{\"some-text_without-9-escapes\":\"théâtre-é😀\"}");
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    int matched = 0;
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      for (int i = 0; i < 1_000; i++) {
        matched += compiled.runtime().matches(document, 1) ? 1 : 0;
        matched += compiled.runtime().matchesName(document, 1) ? 1 : 0;
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
    }
    assertThat(matched).isNotNegative();
    // The measurement itself costs a little; one object per match would cost at least 16,000 bytes.
    assertThat(least).isLessThan(2_000);
  }
}
