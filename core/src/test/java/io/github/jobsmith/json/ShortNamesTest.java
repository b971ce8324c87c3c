package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short names are compared without the text; whether a name is short depends on its place, too. */
class ShortNamesTest {
  private static final String LETTERS = "abcdefghijklmnopqrst";

  /** From the closing quote to the value. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 8, 9, 126, 127, 128, 129, 1000})
  void anyDistanceOfTheValue(int gap) {
    for (int length = 0; length <= LETTERS.length(); length++) {
      String name = LETTERS.substring(0, length);
      String other = name.replace("a", "b") + (length == 0 ? "b" : "");
      MemberNames known = MemberNames.of(other, name, name + "\u00e9");
      for (String value : List.of("1", "\"x\"", "true", "[]", "{\"a\":1}")) {
        String space = " ".repeat(gap - 2);
        String text = "{\"" + name + "\":" + space + value + ",\"" + name + "\" :" + value + "}";
        JsonDocument document = JsonDocument.parse(text);
        int second = document.next(1);
        assertThat(document.duplicateMembers()).containsExactly(second);
        assertThat(document.find(0, MemberName.of(name))).isEqualTo(1);
        assertThat(document.find(0, MemberName.of(other))).isEqualTo(-1);
        for (int member : new int[] {1, second}) {
          assertThat(known.indexOf(document, member)).isEqualTo(1);
          assertThat(document.isMember(member)).isTrue();
          assertThat(document.name(member)).isEqualTo(name);
          assertThat(document.nameOffset(member))
              .isEqualTo(text.indexOf('"', member == 1 ? 0 : document.endOffset(1)));
          assertThat(document.nameEndOffset(member))
              .isEqualTo(document.nameOffset(member) + length + 2);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"a, \\u0061", "abcdefgh, abc\\u0064efgh", "abcdefghijkl, abcdefghijk\\u006c"})
  void escapesMakeNoDifference(String name, String escaped) {
    String text = "{\"" + name + "\":1,\"" + escaped + "\":2,\"" + name + "x\":3}";
    JsonDocument document = JsonDocument.parse(text);
    MemberNames known = MemberNames.of(name);
    assertThat(
            List.of(
                known.indexOf(document, 1), known.indexOf(document, 2), known.indexOf(document, 3)))
        .containsExactly(0, 0, -1);
    assertThat(document.duplicateMembers()).containsExactly(2);
    assertThat(document.nameOffset(2)).isEqualTo(text.indexOf(escaped) - 1);
  }

  /** Known names that no text contains without escapes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0001",
        "abcdefgh\u0001",
        "a\"",
        "abcdefgh\\",
        "\u007f",
        "abcdefgh\u00e9",
        "abcdefgh\u0000"
      })
  void knownNamesThatAreNotPlain(String name) {
    JsonDocument document = JsonDocument.ofValue(Map.of(name, 1), JsonLimits.DEFAULT);
    JsonDocument prefix = JsonDocument.parse("{\"" + "abcdefgh" + "\":1,\"a\":2}");
    for (MemberNames known : List.of(MemberNames.of(name), MemberNames.of("x", name))) {
      assertThat(known.indexOf(document, 1)).isEqualTo(known.size() - 1);
      assertThat(known.indexOf(prefix, 1)).isEqualTo(-1);
      assertThat(known.indexOf(prefix, 2)).isEqualTo(-1);
    }
    assertThat(document.find(0, MemberName.of(name))).isEqualTo(1);
  }

  /** Two names can have the same hash of 64 bits, and the author of a document can choose them. */
  @Test
  void sameHashOfOtherNames() {
    byte[] known = "dependencies".getBytes(US_ASCII);
    long mix = Words.mix(known, 0, known.length);
    List<String> others = new ArrayList<>();
    for (int i = 0; others.size() < 5; i++) {
      String end = String.format("%4s", Integer.toString(i, 36));
      long rest = Words.at(end.getBytes(US_ASCII), 0);
      String name = text(unfold(unfold(mix) ^ rest) ^ Words.SEED) + end;
      byte[] bytes = name.getBytes(US_ASCII);
      if (bytes.length == 12 && Words.isPlain(bytes) && Words.mix(bytes, 0, 12) == mix) {
        others.add(name);
      }
    }
    for (String other : others) {
      for (String space : List.of("", " ".repeat(200))) {
        JsonDocument document =
            JsonDocument.parse("{\"" + other + "\":" + space + "1,\"dependencies\":2}");
        assertThat(document.nameHash(1)).isEqualTo(document.nameHash(2));
        assertThat(document.duplicateMembers()).isEmpty();
        assertThat(document.find(0, MemberName.of("dependencies"))).isEqualTo(2);
        assertThat(document.find(0, MemberName.of(other))).isEqualTo(1);
        assertThat(MemberNames.of("dependencies").indexOf(document, 1)).isEqualTo(-1);
        assertThat(MemberNames.of(other).indexOf(document, 1)).isEqualTo(0);
        assertThat(MemberNames.of(other).indexOf(document, 2)).isEqualTo(-1);
      }
    }
  }

  private static long unfold(long hash) {
    long factor = Words.fold(0, 1);
    factor ^= factor >>> 32;
    BigInteger inverse = BigInteger.valueOf(factor).modInverse(BigInteger.ONE.shiftLeft(Long.SIZE));
    return (hash ^ hash >>> 32) * inverse.longValue();
  }

  private static String text(long word) {
    byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(word).array();
    return new String(bytes, ISO_8859_1);
  }
}
