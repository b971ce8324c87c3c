package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jackson 3 as the oracle: it accepts the same texts and reads the same values. Differences and
 * their reasons:
 *
 * <ul>
 *   <li>a lone surrogate as an escape: Jackson creates a string that is not Unicode text; rejected
 *       here, because such a string has no UTF-8 encoding and AWS would not receive what was
 *       written;
 *   <li>a byte order mark: Jackson ignores it; RFC 8259 section 8.1 forbids sending one, and AWS's
 *       tools reject it;
 *   <li>limits of length, depth and number: each has its own (512 deep here, 500 there), so the
 *       texts stay below both;
 *   <li>a duplicate name: Jackson rejects it with {@code STRICT_DUPLICATE_DETECTION}; here it is
 *       recorded, and the validator reports it.
 * </ul>
 */
class JsonOracleTest {
  private static final int TEXTS = 5_000;
  private static final int BROKEN_PER_TEXT = 5;

  @Test
  void generatedTexts() {
    JsonTexts texts = new JsonTexts(20_260_301);
    for (int i = 0; i < TEXTS; i++) {
      assertThat(agree(texts.text())).isTrue();
    }
  }

  @Test
  void brokenTexts() {
    JsonTexts texts = new JsonTexts(42);
    int accepted = 0;
    Set<Kind> kinds = new TreeSet<>();
    for (int i = 0; i < TEXTS; i++) {
      byte[] text = texts.text();
      for (int j = 0; j < BROKEN_PER_TEXT; j++) {
        byte[] broken = texts.broken(text);
        if (agree(broken)) {
          accepted++;
        } else {
          kinds.add(kind(broken));
        }
      }
    }
    // Both results must be frequent, otherwise the comparison is meaningless.
    assertThat(accepted).isBetween(TEXTS / 2, TEXTS * BROKEN_PER_TEXT * 2 / 3);
    assertThat(kinds).containsExactly(Kind.SYNTAX, Kind.ENCODING);
  }

  @Test
  void everyPrefixOfARealRequestIsRejected() {
    byte[] text =
        """
        {"jobId": "a-1", "targets": ["arn:aws:iot:eu-west-1:1:thing/\u00e4"], "n": [1.5e3, -0, true, null, {}],
         "document": "{\\"a\\":\\"\\ud83d\\ude00\\"}"}"""
            .getBytes(UTF_8);
    assertThat(agree(text)).isTrue();
    for (int length = 0; length < text.length; length++) {
      assertThat(agree(Arrays.copyOf(text, length))).isFalse();
    }
  }

  @Test
  void everyByteInEveryContext() {
    for (String context :
        List.of(
            "%", "[%]", "[1%]", "\"%\"", "\"\\%\"", "{%}", "{\"a\"%1}", "-%", "1.%", "1e%", "t%")) {
      int at = context.indexOf('%');
      for (int b = 0; b < 256; b++) {
        byte[] text = context.getBytes(UTF_8);
        text[at] = (byte) b;
        agree(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        " true ",
        "\r\n\tfalse",
        "0",
        "-0",
        "1e5",
        "1E-05",
        "\"\"",
        "[]",
        "{}",
        "[ ]",
        "{\n}",
        "[[],{}]",
        "{\"\":{\"\":[]}}",
        "{\"a\":1,\"a\":2}",
        "\"\\u0000\\u001f\"",
        "\"\u2028\u2029\u007f\ufeff\"",
        "\"\\ud83d\\ude00\"",
        "1.0000000000000000000000000000000000000001",
        "123456789012345678901234567890",
        "1e400",
        "-1e-400",
        "\ufffd",
        "\"\ufffd\"",
        "\"12345678\"",
        "\"1234567\"",
        "\"123456789\"",
        "{\"12345678\":\"1234567812345678\"}",
        "[1,]",
        "[,1]",
        "{,}",
        "01",
        "1.",
        ".1",
        "+1",
        "--1",
        "1e",
        "nul",
        "nulll",
        "'a'",
        "{a:1}",
        "[1 2]",
        "\"\\v\"",
        "\"\t\"",
        "[1]]",
        "\u00a01",
        "\u30001",
        "\u000b1",
        "\f1",
        "NaN",
        "Infinity",
        "-Infinity",
        "/**/1",
        "1//",
        "#",
        "\"\\u00G0\"",
        "\"\\u\"",
        "{\"a\":1 \"b\":2}",
        "\u0000"
      })
  void handMade(String text) {
    agree(text.getBytes(UTF_8));
  }

  @Test
  void loneSurrogatesAreTheOneDifferenceInStrings() {
    byte[] text = "[\"\\ud800\"]".getBytes(UTF_8);
    assertThat(Oracle.read(text)).isNotNull();
    assertThat(kind(text)).isEqualTo(Kind.ENCODING);
  }

  @Test
  void realTexts() throws IOException {
    String property = System.getProperty("jobsmith.shared");
    Path shared =
        Stream.of(property == null ? "../shared" : property, "../shared", "../../shared")
            .map(Path::of)
            .filter(path -> Files.isDirectory(path.resolve("createjob")))
            .findFirst()
            .orElse(Path.of("absent"));
    assumeTrue(Files.isDirectory(shared), "no ../shared here");
    try (Stream<Path> files = Files.walk(shared.resolve("createjob"))) {
      List<Path> texts = files.filter(path -> path.toString().endsWith(".json")).toList();
      assertThat(texts).hasSizeGreaterThan(38);
      for (Path text : texts) {
        agree(Files.readAllBytes(text));
      }
    }
  }

  /** Compares with the oracle; returns whether both accept. */
  private static boolean agree(byte[] text) {
    Oracle.Value expected = Oracle.read(text);
    JsonDocument document = null;
    JsonSyntaxException thrown = null;
    try {
      document = JsonDocument.parse(text);
    } catch (JsonSyntaxException e) {
      thrown = e;
    }
    String shown = new String(text, UTF_8);
    if (document != null) {
      assertThat(Oracle.of(document, 0)).as(shown).isEqualTo(expected);
      checkShape(document, shown);
      return true;
    }
    assertThat(thrown.offset()).as(shown).isBetween(0, text.length);
    assertThat(thrown.getMessage()).as(shown).doesNotContainPattern("\\p{Cntrl}");
    boolean argued =
        expected != null && Oracle.hasLoneSurrogate(expected)
            || thrown.getMessage().startsWith("byte order mark");
    assertThat(expected == null || argued).as("refused: %s, for %s", shown, thrown).isTrue();
    return false;
  }

  private static @Nullable Kind kind(byte[] text) {
    try {
      JsonDocument.parse(text);
      return null;
    } catch (JsonSyntaxException e) {
      return e.kind();
    }
  }

  /**
   * Checks invariants of every document: links, sizes, places, pointers, and conversion back to the
   * same value.
   */
  private static void checkShape(JsonDocument document, String shown) {
    byte[] written = new JsonWriter().value(document, 0).toByteArray();
    JsonDocument again = JsonDocument.parse(written);
    check(JsonDocument.equal(document, 0, again, 0), "equal to its copy", shown);
    check(again.hash(0) == document.hash(0), "hash of its copy", shown);
    check(document.next(0) == document.nodeCount(), "link of the root", shown);
    boolean unique = document.duplicateMembers().length == 0;
    for (int node = 0; node < document.nodeCount(); node++) {
      int children = 0;
      int end = document.next(node);
      int child = node + 1;
      for (; child < end; child = document.next(child)) {
        check(
            document.item(node, children) == (document.isArray(node) ? child : -1), "item", shown);
        children++;
        check(document.isMember(child) == document.isObject(node), "member", shown);
        check(document.offset(child) > document.offset(node), "offset", shown);
        check(document.endOffset(child) < document.endOffset(node), "end offset", shown);
      }
      check(child == end && document.size(node) == children, "children", shown);
      int resolved = unique ? document.resolve(0, document.pointer(node)) : node;
      check(resolved == node, "pointer", shown);
      checkName(document, node, shown);
      checkString(document, node, shown);
    }
  }

  private static void checkName(JsonDocument document, int node, String shown) {
    if (!document.isMember(node)) {
      check(
          document.nameOffset(node) == -1 && document.nameEndOffset(node) == -1, "no name", shown);
      return;
    }
    String name = document.name(node);
    check(document.nameHash(node) == MemberName.of(name).hash(), "hash of the name", shown);
    check(document.nameEquals(node, name.getBytes(UTF_8)), "name equals", shown);
    check(!document.nameEquals(node, (name + "x").getBytes(UTF_8)), "name differs", shown);
    check(
        MemberNames.of(name + "x", name).indexOf(document, node) == 1, "index of the name", shown);
    check(document.byteAt(document.nameOffset(node)) == '"', "name offset", shown);
    check(document.byteAt(document.nameEndOffset(node) - 1) == '"', "name end offset", shown);
  }

  private static void checkString(JsonDocument document, int node, String shown) {
    if (!document.isString(node)) {
      check(StringSet.of("x").indexOf(document, node) == -1, "no string", shown);
      return;
    }
    String value = document.string(node);
    byte[] utf8 = value.getBytes(UTF_8);
    check(Arrays.equals(document.utf8(node), utf8), "UTF-8", shown);
    check(document.utf8Length(node) == utf8.length, "length of the UTF-8", shown);
    int points = value.codePointCount(0, value.length());
    check(document.codePointLength(node) == points, "code points", shown);
    check(document.stringEquals(node, utf8), "string equals", shown);
    check(!document.stringEquals(node, (value + "x").getBytes(UTF_8)), "string differs", shown);
    check(
        StringSet.of(value + "x", value).indexOf(document, node) == 1, "index of a string", shown);
    boolean ascii = utf8.length == value.length();
    check(document.isPlain(node) == (ascii && !document.hasEscapes(node)), "plain", shown);
  }

  /** Called millions of times, so the message is only created if needed. */
  private static void check(boolean holds, String what, String shown) {
    if (!holds) {
      throw new AssertionError(what + " of " + shown);
    }
  }
}
