package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLookupTest {
  @Test
  void find() {
    JsonDocument document =
        JsonDocument.parse("{\"a\":1,\"ab\":{\"a\":2},\"\\u0061bc\":3,\"ab\":4,\"\":5}");
    assertThat(document.find(0, MemberName.of("a"))).isEqualTo(1);
    assertThat(document.find(0, MemberName.of("ab"))).isEqualTo(5);
    assertThat(document.find(2, MemberName.of("a"))).isEqualTo(3);
    assertThat(document.find(0, MemberName.of("abc"))).isEqualTo(4);
    assertThat(document.find(0, MemberName.of(""))).isEqualTo(6);
    assertThat(document.find(0, MemberName.of("abcd"))).isEqualTo(-1);
    assertThat(document.find(1, MemberName.of("a"))).isEqualTo(-1);
    assertThat(document.find(2, MemberName.of("ab"))).isEqualTo(-1);
    assertThat(document.find(0, MemberName.of("\ud800"))).isEqualTo(-1);
  }

  @Test
  void words() {
    MemberNames names = MemberNames.ofWords("b a $ref");
    assertThat(IntStream.range(0, names.size()).mapToObj(names::name))
        .containsExactly("b", "a", "$ref");
    assertThat(MemberNames.ofWords("one").size()).isEqualTo(1);
    StringSet values = StringSet.ofWords("b a c");
    assertThat(values.indexOf(JsonDocument.parse("\"c\""), 0)).isEqualTo(2);
    assertThat(values.contains(JsonDocument.parse("\"b a\""), 0)).isFalse();
    assertThatThrownBy(() -> MemberNames.ofWords("a b a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void item() {
    JsonDocument document = JsonDocument.parse("[0,[1,2],{\"a\":3},4]");
    assertThat(IntStream.range(-1, 5).map(i -> document.item(0, i)))
        .containsExactly(-1, 1, 2, 5, 7, -1);
    assertThat(document.item(5, 0)).isEqualTo(-1);
    assertThat(document.item(1, 0)).isEqualTo(-1);
  }

  @Test
  void parentsAndIndexes() {
    JsonDocument document = JsonDocument.parse("[0,[1,[]],{\"a\":[3],\"b\":4},{}]");
    assertThat(IntStream.range(0, document.nodeCount()).map(document::parent))
        .containsExactly(-1, 0, 0, 2, 2, 0, 5, 6, 5, 0);
    assertThat(IntStream.range(0, document.nodeCount()).map(document::index))
        .containsExactly(0, 0, 1, 0, 1, 2, 0, 0, 1, 3);
    assertThat(IntStream.range(0, document.nodeCount()).map(document::depth))
        .containsExactly(0, 1, 1, 2, 2, 1, 2, 3, 2, 1);
    assertThat(document.pointer(7)).isEqualTo("/2/a/0");
    JsonDocument other = document.withoutPlaces();
    assertThat(other.parent(7)).isEqualTo(6);
  }

  /** Questions in any order are answered without iterating over all siblings again and again. */
  @Test
  @Timeout(60)
  void parentsInTheWorstOrder() {
    int items = 300_000;
    JsonDocument document = JsonDocument.parse("[[" + "0,".repeat(items) + "0]]");
    int wrong = 0;
    for (int index = items; index >= 0; index--) {
      wrong += document.pointer(2 + index).equals("/0/" + index) ? 0 : 1;
    }
    assertThat(wrong).isZero();
  }

  @Test
  void namesOfEveryLengthAtEveryPlace() {
    // Words are read up to and beyond the end of the text, so the text ends close after the name.
    for (int length = 0; length < 40; length++) {
      String name = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH".substring(0, length);
      for (int before = 0; before < 9; before++) {
        JsonDocument document = JsonDocument.parse(" ".repeat(before) + "{\"" + name + "\":1}");
        assertThat(document.find(0, MemberName.of(name))).isEqualTo(1);
        assertThat(document.find(0, MemberName.of(name + "x"))).isEqualTo(-1);
        String changed = "x" + name.substring(Math.min(1, length));
        assertThat(document.find(0, MemberName.of(changed))).isEqualTo(-1);
        assertThat(MemberNames.of(changed, name).indexOf(document, 1)).isEqualTo(1);
        JsonDocument string = JsonDocument.parse(" ".repeat(before) + "\"" + name + "\"");
        assertThat(StringSet.of(changed, name).indexOf(string, 0)).isEqualTo(1);
        assertThat(StringSet.of(changed).contains(string, 0)).isFalse();
      }
    }
  }

  /** In small tables, each name has a slot of its own, in large ones it need not. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 31, 64, 65, 300, 5_000})
  void tablesOfAnySize(int size) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add("t" + Integer.toString(i * 7919, 36));
    }
    MemberNames names = MemberNames.of(texts.toArray(String[]::new));
    StringSet values = StringSet.of(texts.toArray(String[]::new));
    for (int i = 0; i < 2 * size; i++) {
      String text = i < size ? texts.get(i) : "u" + Integer.toString(i * 7919, 36);
      int expected = i < size ? i : -1;
      JsonDocument document = JsonDocument.parse("{\"" + text + "\":\"" + text + "\"}");
      assertThat(names.indexOf(document, 1)).isEqualTo(expected);
      assertThat(values.indexOf(document, 1)).isEqualTo(expected);
    }
  }

  /** The first and last eight bytes of these values, and their lengths, are the same. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 23, 24, 25, 32, 40})
  void valuesThatDifferInTheMiddle(int length) {
    List<String> values = new ArrayList<>();
    for (int at = 0; at < length; at++) {
      values.add("a".repeat(at) + "b" + "a".repeat(length - at - 1));
    }
    StringSet set = StringSet.of(values.toArray(String[]::new));
    for (int i = 0; i < length; i++) {
      String value = values.get(i);
      String escaped = value.replace("a", "\\u0061").replace("b", "\\u0062");
      assertThat(set.indexOf(JsonDocument.parse('"' + value + '"'), 0)).isEqualTo(i);
      assertThat(set.indexOf(JsonDocument.parse('"' + escaped + '"'), 0)).isEqualTo(i);
      String other = value.replace('b', 'c');
      assertThat(set.indexOf(JsonDocument.parse('"' + other + '"'), 0)).isEqualTo(-1);
      assertThat(set.indexOf(JsonDocument.parse('"' + escaped + "a\""), 0)).isEqualTo(-1);
    }
  }

  @Test
  void valuesWithEscapesAndCharactersOfSeveralBytes() {
    String[] values = {"ä€", "ä€😀/b", "a\u0000b", "0123456789ä€😀/z", "012345€/89ABCDEF0123ä"};
    StringSet set = StringSet.of(values);
    for (int i = 0; i < values.length; i++) {
      StringBuilder escaped = new StringBuilder("\"");
      for (char c : values[i].toCharArray()) {
        boolean plain = c % 2 == 1 && c > ' ' && !Character.isSurrogate(c);
        escaped.append(plain ? String.valueOf(c) : String.format("\\u%04X", (int) c));
      }
      JsonDocument document = JsonDocument.parse(escaped + "\"");
      assertThat(document.hasEscapes(0)).isTrue();
      assertThat(set.indexOf(document, 0)).as(values[i]).isEqualTo(i);
    }
  }

  @Test
  void theLastOfMembersWithOneName() {
    JsonDocument document =
        JsonDocument.parse(
            "{\"a\":1,\"a long name\":{\"a\":5},\"b\":2,\"\\u0061\":3,\"a\":[],\"c\":4}");
    assertThat(document.find(0, MemberName.of("a"))).isEqualTo(6);
    assertThat(document.find(0, MemberName.of("b"))).isEqualTo(4);
    assertThat(document.find(2, MemberName.of("a"))).isEqualTo(3);
    assertThat(document.find(0, MemberName.of("d"))).isEqualTo(-1);
    assertThat(JsonPointer.resolve(document, 0, "/a")).isEqualTo(6);
    assertThat(JsonPointer.resolve(document, 0, "/a long name/a")).isEqualTo(3);
  }

  /** A node has the length of a name only up to a bound. */
  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 0, 1, 9})
  void longNames(int more) {
    int length = Nodes.LONG_NAME + more;
    String[] names = {
      "a".repeat(length),
      "a".repeat(length - 1) + "b",
      "a".repeat(length + 1),
      "a".repeat(length - 1) + "\"",
      "a".repeat(length - 1) + "\\\\",
      "a".repeat(length - 2) + "\\\"\\",
      "a".repeat(length - 1) + "\\\",\"",
    };
    MemberNames table = MemberNames.of(names);
    StringSet values = StringSet.of(names);
    JsonDocument document = JsonDocument.ofValue(List.of(names), JsonLimits.DEFAULT);
    for (int i = 0; i < names.length; i++) {
      assertThat(values.indexOf(document, 1 + i)).isEqualTo(i);
      JsonDocument object = JsonDocument.ofValue(Map.of(names[i], i), JsonLimits.DEFAULT);
      DocumentView view = DocumentView.of(JsonDocument.parse("{\"x\":1,\"y\":2}"));
      JsonDocument renamed = view.rename(1, names[i]).rename(2, "z").build();
      for (JsonDocument each : new JsonDocument[] {object, renamed}) {
        assertThat(each.schemaName(1).equals(names[i])).isTrue();
        assertThat(table.indexOf(each, 1)).isEqualTo(i);
        for (int other = 0; other < names.length; other++) {
          assertThat(each.find(0, MemberName.of(names[other]))).isEqualTo(other == i ? 1 : -1);
        }
      }
      assertThat(object.nameEndOffset(1)).isEqualTo(object.offset(1) - 1);
      assertThat(renamed.schemaName(2)).isEqualTo("z");
    }
  }

  @Test
  void manyNames() {
    String[] names = IntStream.range(0, 500).mapToObj(i -> "name" + i).toArray(String[]::new);
    MemberNames known = MemberNames.of(names);
    JsonDocument document =
        JsonDocument.parse(
            IntStream.range(0, 1000)
                .mapToObj(i -> "\"name" + i + "\":0")
                .collect(Collectors.joining(",", "{", "}")));
    for (int i = 0; i < 1000; i++) {
      assertThat(known.indexOf(document, i + 1)).isEqualTo(i < 500 ? i : -1);
    }
    assertThat(known.indexOf(document, 0)).as("the root has no name").isEqualTo(-1);
    assertThat(known.size()).isEqualTo(500);
    assertThat(known.name(499)).isEqualTo("name499");
    assertThat(document.duplicateMembers()).isEmpty();
  }

  @Test
  void noNamesAndDoubleNames() {
    JsonDocument document = JsonDocument.parse("{\"a\":\"b\"}");
    assertThat(MemberNames.of().indexOf(document, 1)).isEqualTo(-1);
    assertThat(StringSet.of().contains(document, 1)).isFalse();
    assertThat(MemberNames.of("").indexOf(document, 0)).isEqualTo(-1);
    assertThatThrownBy(() -> MemberNames.of("a", "b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("given twice: a");
    assertThatThrownBy(() -> StringSet.of("", "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void strings() {
    StringSet set = StringSet.of("CANCEL", "\u00e9\n", "");
    JsonDocument document =
        JsonDocument.parse(
            "[\"CANCEL\",\"\\u0043ANCEL\",\"\u00e9\\n\",\"\",\"cancel\",null,0,\"CANCELCANCEL\"]");
    assertThat(IntStream.range(1, 9).map(i -> set.indexOf(document, i)))
        .containsExactly(0, 0, 1, 2, -1, -1, -1, -1);
    assertThat(document.stringEquals(2, "CANCEL".getBytes(UTF_8))).isTrue();
    assertThat(document.isPlain(1)).isTrue();
    assertThat(document.isPlain(2)).isFalse();
    assertThat(document.isPlain(7)).isFalse();
    assertThat(document.hasEscapes(2)).isTrue();
    assertThat(set.size()).isEqualTo(3);
    assertThat(set.value(1)).isEqualTo("\u00e9\n");
  }

  @Test
  void memberNamesAsKeys() {
    assertThat(MemberName.of("a")).isEqualTo(MemberName.of("a")).isNotEqualTo(MemberName.of("b"));
    assertThat(MemberName.of("a").hashCode()).isEqualTo(MemberName.of("a").hashCode());
    assertThat(MemberName.of("a\u00e9")).hasToString("a\u00e9");
    assertThat(Key.of("a\u00e9").bytes()).isEqualTo("a\u00e9".getBytes(UTF_8));
    assertThat(MemberName.of("a\u00e9").text()).isEqualTo("a\u00e9");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 15, 16, 17, 18, 40, 300})
  void duplicates(int members) {
    Random random = new Random(members);
    for (int round = 0; round < 50; round++) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < members; i++) {
        names.add("n" + random.nextInt(members * 3));
      }
      checkDuplicates(names);
    }
  }

  @Test
  @Timeout(60)
  void namesOfOneHash() {
    List<String> names = collisions(600);
    assertThat(names.stream().map(name -> MemberName.of(name).hash()).distinct()).hasSize(1);
    for (int members : new int[] {2, 10, 16, 17, 600}) {
      List<String> some = new ArrayList<>(names.subList(0, members));
      assertThat(JsonDocument.parse(object(some)).duplicateMembers()).isEmpty();
      some.add(some.get(members / 2));
      Collections.shuffle(some, new Random(3));
      checkDuplicates(some);
      JsonDocument one = JsonDocument.parse(object(names.subList(0, members)));
      List<String> reversed = new ArrayList<>(names.subList(0, members));
      Collections.reverse(reversed);
      assertThat(JsonDocument.equal(one, 0, JsonDocument.parse(object(reversed)), 0)).isFalse();
      assertThat(JsonDocument.parse(object(reversed)).size(0)).isEqualTo(members);
    }
    String[] known = names.subList(0, 100).toArray(String[]::new);
    JsonDocument document = JsonDocument.parse(object(names.subList(0, 200)));
    MemberNames table = MemberNames.of(known);
    for (int i = 0; i < 200; i++) {
      assertThat(table.indexOf(document, i + 1)).isEqualTo(i < 100 ? i : -1);
    }
  }

  /**
   * Returns names of sixteen letters whose second half compensates the effect of the first half on
   * the hash.
   */
  private static List<String> collisions(int count) {
    List<String> names = new ArrayList<>();
    Random random = new Random(5);
    byte[] name = new byte[16];
    while (names.size() < count) {
      for (int i = 0; i < 8; i++) {
        name[i] = (byte) ('0' + random.nextInt(75));
      }
      long second = Words.fold(Words.SEED, Words.at(name, 0)) ^ 0x1234_5678_9ABC_DEF0L;
      boolean plain = true;
      for (int i = 0; i < 8; i++) {
        name[8 + i] = (byte) (second >>> 8 * i);
        plain &= name[8 + i] > ' ' && name[8 + i] != '"' && name[8 + i] != '\\';
      }
      if (plain) {
        names.add(new String(name, UTF_8));
      }
    }
    return names.stream().distinct().toList();
  }

  private static void checkDuplicates(List<String> names) {
    Set<String> seen = new HashSet<>();
    int[] expected =
        IntStream.range(0, names.size())
            .filter(i -> !seen.add(names.get(i)))
            .map(i -> i + 1)
            .toArray();
    JsonDocument document = JsonDocument.parse(object(names));
    assertThat(document.duplicateMembers()).as("%s", names).containsExactly(expected);
  }

  private static String object(List<String> names) {
    String quote = "\"";
    return IntStream.range(0, names.size())
        .mapToObj(i -> quote + names.get(i).replace("\\", "\\\\") + quote + ":" + i)
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void duplicatesAreTakenAsDecodedAndPerObject() {
    JsonDocument document =
        JsonDocument.parse(
            "[{\"a\":1,\"\\u0061\":2,\"a\":{\"a\":3,\"b\":4,\"b\":5}},{\"a\":6},{\"\":0,\"\":0}]");
    assertThat(document.duplicateMembers()).containsExactly(3, 4, 7, 12);
    assertThat(document.find(1, MemberName.of("a"))).isEqualTo(4);
    int[] copy = document.duplicateMembers();
    copy[0] = 99;
    assertThat(document.duplicateMembers()).containsExactly(3, 4, 7, 12);
  }

  @Test
  void afterANestedObjectTheOuterNamesAreRemembered() {
    JsonDocument document =
        JsonDocument.parse("{\"a\":{\"x\":[{}]},\"b\":[{\"a\":1}],\"c\":{},\"a\":0,\"c\":1}");
    assertThat(document.duplicateMembers()).hasSize(2);
    assertThat(document.pointer(document.duplicateMembers()[0])).isEqualTo("/a");
    assertThat(document.pointer(document.duplicateMembers()[1])).isEqualTo("/c");
  }
}
