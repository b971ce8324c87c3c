package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.json.JsonDocument;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uniqueness of items, in short and long arrays, and with hash collisions. */
class ItemChecksTest {
  @Test
  void shortAndLongArraysGetTheSameAnswer() {
    Random random = new Random(7);
    String[] values = {
      "1",
      "1.0",
      "10e-1",
      "2",
      "\"1\"",
      "true",
      "null",
      "[1]",
      "[1.0]",
      "{}",
      "{\"a\":1,\"b\":2}",
      "{\"b\":2,\"a\":1.0}",
      "\"\\u0061\"",
      "\"a\"",
      "[[]]",
      "0",
      "-0",
      "0.0"
    };
    for (int round = 0; round < 500; round++) {
      int size = random.nextInt(6);
      String items =
          IntStream.range(0, size)
              .mapToObj(i -> values[random.nextInt(values.length)])
              .collect(Collectors.joining(","));
      String filler =
          IntStream.range(0, 40)
              .mapToObj(i -> "\"filler" + i + "\"")
              .collect(Collectors.joining(","));
      JsonDocument few = JsonDocument.parse("[" + items + "]");
      JsonDocument many = JsonDocument.parse("[" + items + (size > 0 ? "," : "") + filler + "]");
      boolean expected = isUnique(few);
      assertThat(ItemChecks.areUnique(few, 0, Findings.asking())).as(items).isEqualTo(expected);
      assertThat(ItemChecks.areUnique(many, 0, Findings.asking())).as(items).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 63, 64, 500, 16_384, 16_385, 40_000})
  void oneEqualPairIsFoundWhereverItIs(int size) {
    Random random = new Random(size);
    String[] items = new String[size];
    Arrays.setAll(items, i -> "{\"id\":" + i + "}");
    JsonDocument different = JsonDocument.parse("[" + String.join(",", items) + "]");
    assertThat(ItemChecks.areUnique(different, 0, Findings.asking())).isTrue();
    for (int round = 0; round < 20; round++) {
      String[] changed = items.clone();
      int first = random.nextInt(size);
      int second = (first + 1 + random.nextInt(size - 1)) % size;
      changed[second] = "{\"\\u0069d\": " + first + ".0}";
      JsonDocument equal = JsonDocument.parse("[" + String.join(",", changed) + "]");
      assertThat(ItemChecks.areUnique(equal, 0, Findings.asking())).isFalse();
    }
  }

  private static boolean isUnique(JsonDocument doc) {
    for (int a = 0; a < doc.size(0); a++) {
      for (int b = 0; b < a; b++) {
        if (doc.equal(doc.item(0, a), doc.item(0, b))) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void collidingHashesCostNoMoreThanALogarithm() {
    // "Aa" and "BB" have the same hash in Java; objects with reordered members do everywhere.
    String items =
        IntStream.range(0, 1 << 15)
            .mapToObj(ItemChecksTest::colliding)
            .collect(Collectors.joining(",", "[", "]"));
    JsonDocument doc = JsonDocument.parse(items);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(ItemChecks.areUnique(doc, 0, Findings.asking())).isTrue());
  }

  @Test
  void manyEqualItemsAreOneViolationWithEveryPlace() {
    String[] spellings = {"{\"a\":[1,null],\"b\":\"x\"}", "{\"b\":\"\\u0078\",\"a\":[10e-1,null]}"};
    String items =
        IntStream.range(0, 100)
            .mapToObj(i -> spellings[i % 2])
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(Compiled.validator("{\"uniqueItems\":true}").validate(items).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/1"))
        .satisfies(violation -> assertThat(violation.count()).isEqualTo(99))
        .satisfies(violation -> assertThat(violation.places()).hasSize(99))
        .satisfies(violation -> assertThat(violation.message()).contains("item 0"));
  }

  private static String colliding(int bits) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < 15; i++) {
      text.append((bits >> i & 1) == 0 ? "Aa" : "BB");
    }
    return text.append('"').toString();
  }

  @Test
  void namesAreCountedInCodePoints() {
    JsonDocument doc =
        JsonDocument.parse(
            "{\"ab\":1,\"\u00e9\ud83d\ude00\":2,\"\\u0061\\ud83d\\ude00\\n\":3,\"\":4}");
    int member = 1;
    for (int expected : new int[] {2, 2, 3, 0}) {
      assertThat(ItemChecks.nameLength(doc, member)).isEqualTo(expected);
      member = doc.next(member);
    }
  }
}
