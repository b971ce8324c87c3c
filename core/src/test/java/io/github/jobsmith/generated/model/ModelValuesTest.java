package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.model.ModelMismatchException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelValuesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "-0.0",
        "0.1",
        "12.34000005",
        "1234567890.12345",
        "12345678901234.5",
        "-123456789012.3",
        "123456789012345",
        "1234567890123456",
        "9007199254740993",
        "0.000000000000001",
        "2.0E-10",
        "1e22",
        "1e23",
        "-0e5",
        "5E+3",
        "1.5e-22",
        "1.5e-23",
        "99999999999e22",
        "9.007199254e-14",
        "1e-99999",
        "12345678901.5e1",
        "179769313486231570000000000000",
        "0.30000000000000004"
      })
  void doublesAndDecimalsAreThoseOfTheJdk(String text) {
    JsonDocument doc = JsonDocument.parse(text);
    double expected = Double.parseDouble(text);
    assertThat(Double.doubleToRawLongBits(ModelValues.float64(doc, 0)))
        .isEqualTo(Double.doubleToRawLongBits(expected));
    assertThat(ModelValues.decimal(doc, 0)).isEqualTo(new BigDecimal(text));
  }

  @Test
  void randomDoublesAndDecimals() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(19));
      String text = number.toPlainString();
      JsonDocument doc = JsonDocument.parse(text);
      assertThat(ModelValues.float64(doc, 0)).isEqualTo(Double.parseDouble(text));
      assertThat(ModelValues.decimal(doc, 0)).isEqualTo(number);
      String scientific =
          number.unscaledValue().longValue() % 1_000_000 + "e" + (random.nextInt(60) - 30);
      assertThat(ModelValues.float64(JsonDocument.parse(scientific), 0))
          .isEqualTo(Double.parseDouble(scientific));
    }
  }

  @Test
  void stringsOfListsAndMaps() {
    JsonDocument doc =
        JsonDocument.parse("{\"a\": [], \"b\": [\"x\", \"\\n\"], \"c\": [\"x\", [1], \"y\"]}");
    int b = doc.next(1);
    assertThat(ModelValues.strings(doc, 1)).isEmpty();
    assertThat(ModelValues.strings(doc, b)).containsExactly("x", "\n");
    assertThatThrownBy(() -> ModelValues.strings(doc, doc.next(b)))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessage("/c/1 is a value of kind array; must be a string");
    assertThatThrownBy(() -> ModelValues.strings(doc, 0)).hasMessageContaining("must be an array");
    JsonDocument map = JsonDocument.parse("{\"b\": \"1\", \"a\": \"2\", \"b\": \"3\"}");
    assertThat(ModelValues.stringMap(map, 0).toString()).isEqualTo("{b=3, a=2}");
    assertThatThrownBy(() -> ModelValues.stringMap(doc, 0))
        .hasMessage("/a is a value of kind array; must be a string");
    assertThatThrownBy(() -> ModelValues.stringMap(doc, 1)).hasMessageContaining("an object");
  }

  @Test
  void noFurtherMembers() {
    Map<String, Integer> empty = ModelValues.copyOf(new LinkedHashMap<>(), MemberNames.of("a"));
    assertThat(empty).isEmpty();
    assertThat(empty.containsKey(null)).isFalse();
    assertThatThrownBy(() -> empty.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> empty.remove("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mapsAreSerializable() throws IOException, ClassNotFoundException {
    Map<String, String> read =
        ModelValues.stringMap(JsonDocument.parse("{\"b\": \"1\", \"a\": \"2\"}"), 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(read);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(read).hasToString("{b=1, a=2}");
    }
  }

  @Test
  void mapsAreCopiedOnce() {
    JsonDocument doc = JsonDocument.parse("{\"b\": \"1\", \"a\": \"2\"}");
    Map<String, String> read = ModelValues.stringMap(doc, 0);
    assertThat(read).isEqualTo(Map.of("a", "2", "b", "1")).hasToString("{b=1, a=2}");
    assertThat(ModelValues.copyOf(read)).isSameAs(read);
    Map<String, String> own = new LinkedHashMap<>(read);
    Map<String, String> copy = ModelValues.copyOf(own);
    own.clear();
    assertThat(copy).isEqualTo(read).hasSameHashCodeAs(read);
    assertThatThrownBy(() -> read.put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.remove("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.entrySet().iterator().next().setValue("3"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.replaceAll((name, value) -> ""))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void integersOfTheirSize() {
    assertThat(ModelValues.int32(JsonDocument.parse("-2147483648"), 0)).isEqualTo(-2147483648);
    assertThat(ModelValues.int32(JsonDocument.parse("2147483647.0"), 0)).isEqualTo(2147483647);
    assertThatThrownBy(() -> ModelValues.int32(JsonDocument.parse("2147483648"), 0))
        .isInstanceOf(ModelMismatchException.class);
    assertThatThrownBy(() -> ModelValues.int32(JsonDocument.parse("1.5"), 0))
        .isInstanceOf(ModelMismatchException.class);
    assertThat(ModelValues.int64(JsonDocument.parse("-9223372036854775808"), 0))
        .isEqualTo(Long.MIN_VALUE);
    assertThatThrownBy(() -> ModelValues.int64(JsonDocument.parse("9223372036854775808"), 0))
        .isInstanceOf(ModelMismatchException.class);
  }

  @Test
  void tags() {
    JsonDocument doc =
        JsonDocument.parse("{\"a\": 1, \"@typ\": \"x\", \"@type\": \"p\\u0061\", \"\\n\": \"n\"}");
    assertThat(ModelValues.tag(doc, 0, "@type")).isEqualTo("pa");
    assertThat(ModelValues.tag(doc, 0, "a")).isEmpty();
    assertThat(ModelValues.tag(doc, 0, "b")).isEmpty();
    assertThat(ModelValues.tag(doc, 0, "\n")).isEqualTo("n");
    assertThat(ModelValues.tag(doc, 0, "\\n")).isEmpty();
    JsonDocument escaped = JsonDocument.parse("{\"a\": \"1\", \"\\u0061\": \"2\", \"ä\": \"3\"}");
    assertThat(ModelValues.tag(escaped, 0, "a")).isEqualTo("2");
    assertThat(ModelValues.tag(escaped, 0, "ä")).isEqualTo("3");
    assertThat(ModelValues.tag(JsonDocument.parse("[]"), 0, "a")).isEmpty();
    String usual = new String("pa");
    assertThat(ModelValues.tag(doc, 0, "@type", "p", usual, "pab")).isSameAs(usual);
    assertThat(ModelValues.tag(doc, 0, "@type", "p", "pb")).isEqualTo("pa");
    assertThat(ModelValues.tag(doc, 0, "@typ", "", "y", "x")).isEqualTo("x");
    assertThat(ModelValues.tag(doc, 0, "a", "1")).isEmpty();
  }

  @Test
  void requiredTexts() {
    JsonDocument doc = JsonDocument.parse("[\"plain\", \"\\u0070lain\", \"plaim\", \"ä\", \"\"]");
    ModelValues.requireText(doc, 1, "plain");
    ModelValues.requireText(doc, 2, "plain");
    ModelValues.requireText(doc, 4, "ä");
    ModelValues.requireText(doc, 5, "");
    assertThatThrownBy(() -> ModelValues.requireText(doc, 3, "plain"))
        .isInstanceOf(ModelMismatchException.class);
    assertThatThrownBy(() -> ModelValues.requireText(doc, 5, "a"))
        .isInstanceOf(ModelMismatchException.class);
  }

  @Test
  void listsCanContainNull() {
    JsonDocument doc = JsonDocument.parse("[1, null]");
    ModelValues.Reader<Long> reader =
        (each, node) -> ModelValues.nullable(each, node, ModelValues::int64);
    List<Long> items = ModelValues.list(doc, 0, reader);
    assertThat(items).isEqualTo(Arrays.asList(1L, null));
    assertThatThrownBy(items::clear).isInstanceOf(UnsupportedOperationException.class);
    List<Long> one = ModelValues.list(JsonDocument.parse("[1]"), 0, ModelValues::int64);
    assertThat(List.copyOf(one)).isSameAs(one);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 70})
  void requiredMembers(int count) {
    String[] names = IntStream.range(0, count).mapToObj(i -> "m" + i).toArray(String[]::new);
    MemberNames required = MemberNames.of(names);
    String all = "\"" + String.join("\": 0, \"", names) + "\": 0";
    ModelValues.requireMembers(JsonDocument.parse("{\"x\": 0, " + all + "}"), 0, required);
    assertThatThrownBy(
            () ->
                ModelValues.requireMembers(
                    JsonDocument.parse("{" + all.replace("\"m0\"", "\"y\"") + "}"), 0, required))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessageContaining("m0");
  }

  @Test
  void requiredMembersAsBits() {
    MemberNames names =
        MemberNames.of(IntStream.range(0, 63).mapToObj(i -> "m" + i).toArray(String[]::new));
    JsonDocument doc = JsonDocument.parse("{}");
    long required = 1L | 1L << 40 | 1L << 62;
    ModelValues.requireMembers(doc, 0, names, required, -1L);
    ModelValues.requireMembers(doc, 0, names, required, required);
    ModelValues.requireMembers(doc, 0, names, 0, 1L << -1);
    assertThatThrownBy(() -> ModelValues.requireMembers(doc, 0, names, required, 1L << 40))
        .isInstanceOf(ModelMismatchException.class)
        .hasMessage("the document lacks m0, m62");
  }
}
