package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWriterTest {
  private static final String[] TEXTS = {
    "",
    "a",
    "id",
    "name",
    "a longer name",
    "x".repeat(40),
    "n".repeat(2_200),
    "q\"uote",
    "back\\slash",
    "line\nbreak",
    "\u0001",
    "\u007f",
    "é",
    "日本",
    "😀",
    "a😀\"é",
    "\u00c1".repeat(40)
  };

  /** Names that are written repeatedly. Some share a slot in the table of kept names. */
  private static final String[] NAMES =
      IntStream.range(0, 40)
          .mapToObj(i -> "memberOfObject".substring(i % 14) + i * i)
          .toArray(String[]::new);

  private static final long[] INTEGERS = {
    0,
    1,
    -1,
    99_999_999,
    100_000_000,
    Integer.MAX_VALUE,
    -Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Integer.MAX_VALUE + 1L,
    999_999_999_999_999_999L,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private static final String[] DECIMALS = {
    "0",
    "1",
    "-7",
    "0.0",
    "1.50",
    "1e3",
    "-1e-7",
    "1E+400",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "12345678901234567890123"
  };

  private static void check(DocumentWriter writer, JsonWritable value, JsonLimits limits) {
    byte[] json = writer.write(value);
    JsonDocument read = JsonDocument.parse(json, limits);
    JsonDocument written = writer.document();
    assertThat(written.hasPlaces()).isFalse();
    assertThat(written.nodeCount()).isEqualTo(read.nodeCount());
    assertThat(ints(written)).isEqualTo(ints(read));
    assertThat(written.duplicateMembers()).isEqualTo(read.duplicateMembers());
  }

  /** Returns the ints of all nodes, except the SIZE of numbers, which only SMALL ones have. */
  private static int[] ints(JsonDocument document) {
    int[] ints = Arrays.copyOf(document.nodes, document.nodeCount() << Nodes.SHIFT);
    for (int at = 0; at < ints.length; at += Nodes.STRIDE) {
      boolean number = (ints[at + Nodes.META] & Nodes.KIND) == Nodes.NUMBER;
      if (number && (ints[at + Nodes.META] & Nodes.SMALL) == 0) {
        ints[at + Nodes.SIZE] = 0;
      }
    }
    return ints;
  }

  @Test
  @DisplayName("Every int of a node is what the reader would set")
  void nodes() {
    Random random = new Random(5);
    DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
    for (int i = 0; i < 4_000; i++) {
      long seed = random.nextLong();
      check(writer, out -> value(out, new Random(seed), 0), JsonLimits.DEFAULT);
      if (i % 7 == 0) {
        writer.clear();
      }
    }
  }

  /** Writes a random value. Names are repeated at times, and sometimes there are many. */
  private static void value(JsonWriter out, Random random, int depth) {
    switch (random.nextInt(depth > 4 ? 8 : 12)) {
      case 0 -> out.nullValue();
      case 1 -> out.bool(random.nextBoolean());
      case 2 -> out.number(INTEGERS[random.nextInt(INTEGERS.length)]);
      case 3 -> out.number(new BigDecimal(DECIMALS[random.nextInt(DECIMALS.length)]));
      case 4 ->
          out.number(
              BigInteger.valueOf(random.nextLong()).multiply(BigInteger.valueOf(random.nextInt())));
      case 5 ->
          out.number(
              random.nextBoolean() ? random.nextGaussian() * 1e9 : random.nextInt(999) / 8.0);
      case 6, 7 -> out.string(TEXTS[random.nextInt(TEXTS.length)]);
      case 8 -> {
        out.startArray();
        for (int i = random.nextInt(12); i > 0; i--) {
          value(out, random, depth + 1);
        }
        out.endArray();
      }
      case 9 -> {
        if (random.nextInt(9) == 0) {
          out.value(JsonDocument.parse("[ 1, { \"a\" : \"b\" } ]"), random.nextInt(2));
        } else {
          out.startObject().endObject();
        }
      }
      default -> {
        out.startObject();
        int count = random.nextInt(random.nextInt(9) == 0 ? 40 : 10);
        for (int i = 0; i < count; i++) {
          boolean odd = random.nextInt(60) == 0;
          String other = "memberOfRecord".substring(random.nextInt(14)) + i * 31;
          String usual = random.nextInt(3) == 0 ? other : NAMES[i];
          out.name(odd ? TEXTS[random.nextInt(TEXTS.length)] : usual);
          value(out, random, depth + 1);
        }
        out.endObject();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 9, 10, 33, 100})
  @DisplayName("Members with the same name are found in small and large objects")
  void duplicates(int count) {
    DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
    for (int same = 0; same < count; same++) {
      int other = same;
      check(
          writer,
          out -> {
            out.startObject();
            for (int i = 0; i < count; i++) {
              out.name("m" + (i == count - 1 ? other : i)).number(i);
            }
            out.endObject();
          },
          JsonLimits.DEFAULT);
    }
  }

  @Test
  @DisplayName("Limits are those of the reader, inside and outside")
  void limits() {
    JsonLimits limits =
        JsonLimits.DEFAULT
            .withMaxDepth(2)
            .withMaxNodes(5)
            .withMaxStringBytes(4)
            .withMaxNumberLength(6)
            .withMaxBytes(40);
    DocumentWriter writer = new DocumentWriter(limits);
    inside(writer, limits, out -> out.startArray().startArray().nullValue().endArray().endArray());
    inside(writer, limits, out -> array(out, 4));
    inside(writer, limits, out -> out.startObject().name("abcd").string("abcd").endObject());
    inside(writer, limits, out -> out.startArray().number(123456).number(1.2345).endArray());
    inside(writer, limits, out -> strings(out, "abcd", "abcd", "abcd", "abcd"));
    outside(
        writer, out -> out.startArray().startArray().startArray().endArray().endArray().endArray());
    outside(writer, out -> array(out, 5));
    outside(writer, out -> out.startObject().name("abcde").number(1).endObject());
    outside(writer, out -> out.string("abcde"));
    outside(writer, out -> out.number(1234567));
    outside(writer, out -> out.number(1.23456));
    outside(writer, out -> out.number(new BigDecimal("1.23456")));
    outside(writer, out -> out.startObject().name("é\"é").number(1).endObject());
    DocumentWriter few = new DocumentWriter(JsonLimits.DEFAULT.withMaxBytes(9));
    inside(few, JsonLimits.DEFAULT, out -> out.string("abcdefg"));
    outside(few, out -> out.string("abcdefgh"));
  }

  private static void array(JsonWriter out, int items) {
    out.startArray();
    Collections.nCopies(items, true).forEach(out::bool);
    out.endArray();
  }

  private static void strings(JsonWriter out, String... items) {
    out.startArray();
    Arrays.stream(items).forEach(out::string);
    out.endArray();
  }

  private static void inside(DocumentWriter writer, JsonLimits limits, Consumer<JsonWriter> calls) {
    check(writer, calls::accept, limits);
  }

  private static void outside(DocumentWriter writer, Consumer<JsonWriter> calls) {
    assertThat(writer.write(calls::accept)).isNotEmpty();
    assertThatThrownBy(writer::document).isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  @DisplayName("A writer can be used again after an exception, and for large values")
  void again() {
    DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
    assertThatThrownBy(writer::document).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> writer.write(out -> out.startObject().name("a").number(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(writer::document).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> writer.write(out -> out.startArray()))
        .isInstanceOf(IllegalStateException.class);
    check(writer, out -> out.startArray().string("a").endArray(), JsonLimits.DEFAULT);
    check(writer, out -> array(out, 10_000), JsonLimits.DEFAULT);
    writer.clear();
    assertThatThrownBy(writer::document).isInstanceOf(IllegalStateException.class);
    check(writer, out -> out.string("b"), JsonLimits.DEFAULT);
  }

  @Test
  @DisplayName("A document that is kept does not change")
  void kept() {
    DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
    writer.write(out -> strings(out, "a", "b"));
    JsonDocument document = writer.document();
    document.keep();
    writer.write(out -> out.number(1));
    assertThat(writer.document().kind(0)).isEqualTo(JsonKind.NUMBER);
    writer.clear();
    writer.write(out -> out.nullValue());
    assertThat(document.string(2)).isEqualTo("b");
  }
}
