package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members and strings in every distance from the end of the text, in all usual styles. */
class PlainValuesTest {
  private static final List<Integer> LENGTHS = List.of(0, 1, 7, 8, 9, 11, 12, 13, 15, 16, 17, 40);

  private static final List<String> VALUES =
      List.of(
          "true", "false", "null", "0", "-12", "0.5", "1e2", "{}", "[]", "[\"a\"]", "{\"a\":1}");

  private static List<String> values() {
    List<String> values = new ArrayList<>(VALUES);
    for (int length : LENGTHS) {
      values.add('"' + "v".repeat(length) + '"');
      values.add('"' + "v".repeat(length) + "\\n\"");
      values.add('"' + "v".repeat(length) + "\u00e4\"");
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {":", ": ", " :", " : ", ":  ", "  :", "\t:\n", " :\r\n    "})
  void membersInAllStyles(String colon) {
    for (int length : LENGTHS) {
      for (String value : values()) {
        String name = "n".repeat(length);
        member(name, name, colon, value);
        member(name + "\u00e4", name + "\u00e4", colon, value);
        member(name + "\\u00e4", name + "\u00e4", colon, value);
      }
    }
  }

  private static void member(String written, String name, String colon, String value) {
    String member = '"' + written + '"' + colon + value;
    for (int more = 0; more < 10; more++) {
      String text = "{\"first\":1, " + member + "}" + " ".repeat(more);
      JsonDocument document = read(text);
      int node = document.next(1);
      assertThat(document.name(node)).as(text).isEqualTo(name);
      assertThat(document.next(node)).as(text).isEqualTo(document.nodeCount());
      assertThat(document.size(0)).isEqualTo(2);
      byte[] bytes = text.getBytes(UTF_8);
      int start = text.indexOf('"' + written + '"');
      assertThat(document.nameOffset(node)).as(text).isEqualTo(start);
      assertThat(document.nameEndOffset(node))
          .as(text)
          .isEqualTo(start + written.getBytes(UTF_8).length + 2);
      int from = document.offset(node);
      assertThat(new String(bytes, from, document.endOffset(node) - from, UTF_8))
          .as(text)
          .isEqualTo(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",", ", ", " ,", ",  ", ",\n", ",\n  ", ",\r\n    ", ",\n\t\t", ",\n        "})
  void valuesInAllStyles(String comma) {
    List<String> values = values();
    List<String> members = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      members.add("\"name" + i + "\": " + values.get(i));
    }
    JsonDocument object = read('{' + String.join(comma, members) + '}');
    JsonDocument array = read('[' + String.join(comma, values) + ']');
    assertThat(object.size(0)).isEqualTo(values.size());
    assertThat(array.size(0)).isEqualTo(values.size());
    assertThat(object.nodeCount()).isEqualTo(array.nodeCount());
    int item = 1;
    for (int i = 0; i < values.size(); i++) {
      assertThat(object.name(item)).isEqualTo("name" + i);
      assertThat(array.isMember(item)).isFalse();
      assertThat(JsonDocument.equal(object, item, array, item)).isTrue();
      assertThat(JsonDocument.equal(array, item, read(values.get(i)), 0)).isTrue();
      assertThat(object.next(item)).isEqualTo(array.next(item));
      item = array.next(item);
    }
  }

  @Test
  void everyPrefixIsRejected() {
    String text =
        "{\"a\": \"bcdefghijk\", \"lmnopqrs\" : true,\n  \"t\":[\"uv\", \"wxyz01234567\"]}";
    read(text);
    for (int length = 0; length < text.length(); length++) {
      String prefix = text.substring(0, length);
      assertThatThrownBy(() -> read(prefix)).as(prefix).isInstanceOf(JsonSyntaxException.class);
    }
  }

  @Test
  void onlyOneOutermostValue() {
    assertThatThrownBy(() -> read("\"a\", \"b\", \"c\", \"a long string after it\""))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(3));
  }

  @Test
  void limitsOfRunsOfMembers() {
    String text =
        "{\"a\":\"x\", \"b\":\"x\", \"c\":\"x\", \"longer name\":\"longer value\", \"d\":0}";
    JsonLimits limits = JsonLimits.DEFAULT;
    assertThat(JsonDocument.parse(text, limits.withMaxNodes(6)).nodeCount()).isEqualTo(6);
    limit(text, limits.withMaxNodes(5), text.lastIndexOf(','));
    limit(text, limits.withMaxNodes(2), text.indexOf(','));
    assertThat(JsonDocument.parse(text, limits.withMaxStringBytes(12)).nodeCount()).isEqualTo(6);
    limit(text, limits.withMaxStringBytes(11), text.indexOf("\"longer value"));
    limit(text, limits.withMaxStringBytes(10), text.indexOf("\"longer name"));
  }

  @Test
  void integersOfMembers() {
    for (long magnitude = 0; magnitude < 1_000_000_000_000L; magnitude = magnitude * 7 + 3) {
      for (long value : new long[] {magnitude, -magnitude}) {
        for (int more = 0; more < 10; more++) {
          JsonDocument document = read("{\"n\": " + value + "}" + " ".repeat(more));
          assertThat(document.isLong(1)).isTrue();
          assertThat(document.longValue(1)).isEqualTo(value);
          assertThat(document.numberText(1)).isEqualTo(Long.toString(value));
        }
      }
    }
    JsonDocument zero = read("{\"n\": -0, \"m\":         1}");
    assertThat(zero.longValue(1)).isZero();
    assertThat(zero.numberText(1)).isEqualTo("-0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "01", "-", "-01", "-a", "1.", "1e", "1.e5", "+1", "1-", "1a", "."})
  void numbersThatJsonDoesNotHave(String number) {
    String rest = ", \"another\": true}";
    assertThatThrownBy(() -> read("{\"n\": " + number + rest))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(() -> read("{\"n\": " + number + "}"))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void lengthsOfIntegers() {
    String text = "{\"n\": -1234, \"m\": 12345, \"another\": true}";
    JsonLimits limits = JsonLimits.DEFAULT;
    assertThat(JsonDocument.parse(text, limits.withMaxNumberLength(5)).longValue(2))
        .isEqualTo(12345);
    limit(text, limits.withMaxNumberLength(4), text.indexOf("-1234"));
  }

  private static void limit(String text, JsonLimits limits, int offset) {
    assertThatThrownBy(() -> JsonDocument.parse(text, limits))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.LIMIT);
              assertThat(e.offset()).isEqualTo(offset);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 8, 9, 16, 17, 63, 64, 65, 100, 1000, 5000})
  void duplicatesOfAReaderThatIsUsedAgain(int members) {
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      all.add("\"name " + i + "\":{\"name 0\":[{\"name 1\":1}]}");
    }
    String distinct = '{' + String.join(",", all) + '}';
    all.set(members - 1, "\"name 0\":true");
    String twice = '{' + String.join(", ", all) + '}';
    int last = 1 + 4 * (members - 1);
    for (int i = 0; i < 3; i++) {
      assertThat(reader.read(distinct.getBytes(UTF_8)).duplicateMembers()).isEmpty();
      assertThat(reader.read(twice.getBytes(UTF_8)).duplicateMembers()).containsExactly(last);
      assertThat(JsonDocument.parse(twice).duplicateMembers()).containsExactly(last);
    }
  }

  /** Reads a text by both ways, which must agree. */
  private static JsonDocument read(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    JsonDocument document = JsonDocument.parse(bytes);
    DocumentReader reader = new DocumentReader(JsonLimits.DEFAULT);
    JsonDocument again = reader.read(bytes);
    again.keep();
    int ints = document.nodeCount() << Nodes.SHIFT;
    assertThat(Arrays.equals(document.nodes, 0, ints, again.nodes, 0, ints)).as(text).isTrue();
    return document;
  }
}
