package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests each limit: a text at the limit is accepted, one beyond it is rejected. */
class JsonLimitsTest {
  private static final JsonLimits WIDE = JsonLimits.DEFAULT;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void limit(String what, JsonLimits limits, String at, String beyond, int offset, String message) {
    assertThat(JsonDocument.parse(at, limits).nodeCount()).isPositive();
    JsonSyntaxException thrown =
        catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(beyond, limits));
    assertThat(thrown).as("refused").isNotNull();
    assertThat(thrown).hasMessage(message);
    assertThat(thrown.kind()).isEqualTo(Kind.LIMIT);
    assertThat(thrown.offset()).isEqualTo(offset);
  }

  static Stream<Arguments> limit() {
    String deep = "arrays and objects are nested more than 2 deep";
    String string = "the string is longer than 5 bytes";
    String number = "the number is longer than 4 characters";
    JsonLimits depth = WIDE.withMaxDepth(2);
    JsonLimits strings = WIDE.withMaxStringBytes(5);
    JsonLimits numbers = WIDE.withMaxNumberLength(4);
    return Stream.of(
        Arguments.of(
            "bytes",
            WIDE.withMaxBytes(5),
            "[1,2]",
            "[1,22]",
            0,
            "the text has more than the limit of 5 bytes"),
        Arguments.of(
            "bytes, not characters",
            WIDE.withMaxBytes(4),
            "\"\u00e9\"",
            "\"\u20ac\"",
            0,
            "the text has 5 bytes, more than the limit of 4 bytes"),
        Arguments.of("depth", depth, "[[1],[]]", "[[1],[[]]]", 6, deep),
        Arguments.of(
            "depth of objects", depth, "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":{\"c\":1}}}", 10, deep),
        Arguments.of("depth of mixed", depth, "[{},{\"a\":1}]", "[{\"a\":[]}]", 6, deep),
        Arguments.of("string", strings, "[\"12345\"]", "[\"123456\"]", 1, string),
        Arguments.of("long string", strings, "\"\"", "\"" + "x".repeat(100) + "\"", 0, string),
        Arguments.of(
            "string with escapes, as written", strings, "\"abc\\n\"", "\"abcd\\n\"", 0, string),
        Arguments.of("name", strings, "{\"12345\":1}", "{\"123456\":1}", 1, string),
        Arguments.of(
            "name with escapes, as written",
            strings,
            "{\"abc\\n\":1}",
            "{\"abcd\\n\":1}",
            1,
            string),
        Arguments.of("number", numbers, "[1234]", "[12345]", 1, number),
        Arguments.of("number with everything", numbers, "-1e9", "-1e10", 0, number),
        Arguments.of(
            "values",
            WIDE.withMaxNodes(3),
            "[1,2]",
            "[1,2,3]",
            4,
            "the text has more than 3 values"),
        Arguments.of(
            "one value", WIDE.withMaxNodes(1), "[]", "[1]", 1, "the text has more than 1 value"));
  }

  @Test
  void theDefaultsAreTheDocumentedOnes() {
    assertThat(WIDE.maxBytes()).isEqualTo(33_554_432);
    assertThat(WIDE.maxDepth()).isEqualTo(512);
    assertThat(WIDE.maxStringBytes()).isEqualTo(20_000_000);
    assertThat(WIDE.maxNumberLength()).isEqualTo(1_000);
    assertThat(WIDE.maxNodes()).isEqualTo(2_000_000);
    assertThat(JsonDocument.parse("[".repeat(512) + "]".repeat(512)).nodeCount()).isEqualTo(512);
    assertThatThrownBy(() -> JsonDocument.parse("[".repeat(513) + "]".repeat(513)))
        .hasMessage("arrays and objects are nested more than 512 deep");
    assertThat(JsonDocument.parse("1".repeat(1000)).nodeCount()).isEqualTo(1);
    assertThatThrownBy(() -> JsonDocument.parse("1".repeat(1001)))
        .hasMessage("the number is longer than 1000 characters");
    assertThat(JsonDocument.parse("[" + "1,".repeat(1_999_998) + "1]").nodeCount())
        .isEqualTo(2_000_000);
    assertThatThrownBy(() -> JsonDocument.parse("[" + "1,".repeat(1_999_999) + "1]"))
        .hasMessage("the text has more than 2000000 values");
  }

  @Test
  void depthTakesNoStack() {
    JsonLimits limits = WIDE.withMaxDepth(1_000_000);
    String text = "[{\"a\":".repeat(500_000) + "1" + "}]".repeat(500_000);
    JsonDocument document = JsonDocument.parse(text, limits);
    JsonDocument other = JsonDocument.parse(text, limits);
    assertThat(document.nodeCount()).isEqualTo(1_000_001);
    assertThat(JsonDocument.equal(document, 0, other, 0)).isTrue();
    assertThat(document.hash(0)).isEqualTo(other.hash(0));
    assertThat(document.pointer(document.nodeCount() - 1)).hasSize(500_000 * 4);
    assertThat(new JsonWriter().value(document, 0).toByteArray()).isEqualTo(text.getBytes(UTF_8));
    assertThatThrownBy(() -> JsonDocument.parse("[".repeat(100_000)))
        .hasMessage("arrays and objects are nested more than 512 deep");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource
  void senselessLimits(String name, int value, JsonLimitsSetter setter, int most) {
    assertThatThrownBy(() -> setter.set(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " is " + value + "; must be 1 to " + most);
  }

  interface JsonLimitsSetter {
    JsonLimits set(int value);
  }

  static Stream<Arguments> senselessLimits() {
    int most = Integer.MAX_VALUE;
    return Stream.of(
        limits("maxBytes", 0, WIDE::withMaxBytes, most - 8),
        limits("maxBytes", most - 7, WIDE::withMaxBytes, most - 8),
        limits("maxDepth", 0, WIDE::withMaxDepth, most),
        limits("maxStringBytes", -1, WIDE::withMaxStringBytes, most),
        limits("maxNumberLength", 0, WIDE::withMaxNumberLength, most),
        limits("maxNodes", 0, WIDE::withMaxNodes, 268_435_454),
        limits("maxNodes", 268_435_455, WIDE::withMaxNodes, 268_435_454));
  }

  private static Arguments limits(String name, int value, JsonLimitsSetter setter, int most) {
    return Arguments.of(name, value, setter, most);
  }

  @Test
  void filesAreMeasuredBeforeTheyAreRead(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("a.json");
    Files.writeString(file, "[1,2]");
    assertThat(JsonDocument.parse(file, WIDE.withMaxBytes(5)).size(0)).isEqualTo(2);
    assertThat(JsonDocument.parse(file).size(0)).isEqualTo(2);
    assertThatThrownBy(() -> JsonDocument.parse(file, WIDE.withMaxBytes(4)))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("the text has 5 bytes, more than the limit of 4 bytes");
    assertThatThrownBy(() -> JsonDocument.parse(dir.resolve("none.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void inputOfUnknownSizeIsReadUpToTheLimit() {
    // /proc and pipes report a size of 0.
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless), "no /dev/zero here");
    assertThatThrownBy(() -> JsonDocument.parse(endless, WIDE.withMaxBytes(100_000)))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("the text has more than the limit of 100000 bytes");
  }

  @Test
  void readersAreReadUpToTheLimit() throws IOException {
    assertThat(JsonDocument.parse(new StringReader("[1,2]")).size(0)).isEqualTo(2);
    assertThat(JsonDocument.parse(new StringReader("\"\u00e9\""), WIDE.withMaxBytes(4)).string(0))
        .isEqualTo("\u00e9");
    assertThatThrownBy(
            () -> JsonDocument.parse(new StringReader("\"\u00e9\""), WIDE.withMaxBytes(3)))
        .hasMessage("the text has 4 bytes, more than the limit of 3 bytes");
    assertThat(Faults.tooLarge(84_637_038, 32 << 20))
        .hasMessage("the text has 80.8 MiB, more than the limit of 32 MiB");
    assertThatThrownBy(() -> JsonDocument.parse(new Endless(), WIDE.withMaxBytes(100_000)))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("the text has more than the limit of 100000 bytes");
  }

  /** An infinite supply of spaces. */
  private static final class Endless extends Reader {
    @Override
    public int read(char[] buffer, int from, int length) {
      Arrays.fill(buffer, from, from + length, ' ');
      return length;
    }

    @Override
    public void close() {}
  }

  @Test
  void textWithLoneSurrogatesIsRejected() {
    JsonSyntaxException thrown =
        catchThrowableOfType(
            JsonSyntaxException.class,
            () -> JsonDocument.parse("[\n\"\u00e9\ud83d\ude00\ud800\"]"));
    assertThat(thrown).hasMessage("the lone surrogate U+D800 is not a character");
    assertThat(thrown.kind()).isEqualTo(Kind.ENCODING);
    assertThat(thrown.offset()).isEqualTo(9);
    assertThat(thrown.line() + ":" + thrown.column()).isEqualTo("2:4");
  }
}
