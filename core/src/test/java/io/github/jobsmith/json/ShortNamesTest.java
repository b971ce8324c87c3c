package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
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
        String once = "{\"" + name + "\":" + space + value;
        assertThat(JsonDocument.parse(once + "}").find(0, MemberName.of(name))).isEqualTo(1);
        String text = once + ",\"" + name + "\" :" + value + "}";
        JsonDocument document = JsonDocument.parse(text);
        int second = document.next(1);
        assertThat(document.duplicateMembers()).containsExactly(second);
        assertThat(document.find(0, MemberName.of(name))).isEqualTo(second);
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

  /** The hash is a sum with the length, so names of different lengths can have the same hashes. */
  @Test
  void lengthsDiffer() {
    List<Integer> rests = new ArrayList<>();
    for (int length = 0; length <= Nodes.SHORT_NAME; length++) {
      for (byte first : new byte[] {' ', 'a', 0x7f}) {
        byte[] name = new byte[length];
        Arrays.fill(name, first);
        rests.add(Key.of(new String(name, US_ASCII)).rest());
        String text = "{\"" + new String(name, US_ASCII) + "\":1}";
        assertThat(JsonDocument.parse(text).nodes[Nodes.STRIDE + Nodes.NAME_REST])
            .isEqualTo(rests.get(rests.size() - 1))
            .isNotNegative();
      }
    }
    for (int i = 0; i < rests.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (i / 3 != j / 3) {
          assertThat(rests.get(i)).as("%s bytes and %s", i / 3, j / 3).isNotEqualTo(rests.get(j));
        }
      }
    }
  }

  /** A known name that is longer than the text from the other name on. */
  @Test
  void sameHashOfLongNames() {
    String name = "n".repeat(Nodes.LONG_NAME + 1 & -8);
    String text = "{\"" + name + "\":12345}";
    JsonDocument document = JsonDocument.parse(text);
    String begin = text.substring(2) + "x".repeat(64 - (text.length() - 2) % 8);
    byte[] bytes = begin.getBytes(US_ASCII);
    long mix = Words.mix(name.getBytes(US_ASCII), 0, name.length());
    for (int i = 0; ; i++) {
      // One word is free, the one after it is what makes the hashes equal.
      byte[] free = String.format("%-8d", i).getBytes(US_ASCII);
      long before = Words.fold(unfinished(bytes), Words.at(free, 0));
      int length = bytes.length + 16;
      long target = mix & -1L << 32 | (int) mix + name.length() - length & 0xFFFF_FFFFL;
      String last = text(unfold(unfold(target)) ^ before);
      if (Words.isPlain(last.getBytes(ISO_8859_1))) {
        String known = begin + new String(free, US_ASCII) + last;
        Key key = Key.of(known);
        assertThat(key.hash()).isEqualTo(document.nameHash(1));
        assertThat(key.mix()).isEqualTo(document.nodes[Nodes.STRIDE + Nodes.NAME_MIX]);
        assertThat(document.find(0, MemberName.of(known))).isEqualTo(-1);
        assertThat(MemberNames.of(known).indexOf(document, 1)).isEqualTo(-1);
        return;
      }
    }
  }

  private static long unfinished(byte[] words) {
    long hash = Words.SEED;
    for (int i = 0; i < words.length; i += 8) {
      hash = Words.fold(hash, Words.at(words, i));
    }
    return hash;
  }

  /** Both orders, because the later name is compared with the earlier one. */
  @Test
  void sameHashOfNamesThatAreWritten() {
    for (String shortName : List.of("", "a", "abcdefgh", "dependencies")) {
      String longName = withHash(Key.of(shortName).hash());
      for (List<String> names :
          List.of(List.of(longName, shortName), List.of(shortName, longName))) {
        DocumentWriter writer = new DocumentWriter(JsonLimits.DEFAULT);
        byte[] json =
            writer.write(
                out -> {
                  out.startObject();
                  names.forEach(name -> out.name(name).number(1));
                  out.endObject();
                });
        JsonDocument read = JsonDocument.parse(json);
        assertThat(read.nameHash(1)).isEqualTo(read.nameHash(2));
        for (JsonDocument document : List.of(read, writer.document())) {
          assertThat(document.duplicateMembers()).isEmpty();
          assertThat(document.find(0, MemberName.of(names.get(0)))).isEqualTo(1);
          assertThat(document.find(0, MemberName.of(names.get(1)))).isEqualTo(2);
        }
      }
    }
  }

  /** Returns a name of 16 bytes. */
  private static String withHash(int hash) {
    long before = Words.fold(Words.SEED, Words.at("long-nam".getBytes(US_ASCII), 0));
    for (long upper = 0; ; upper++) {
      String last = text(unfold(unfold(upper << 32 | hash - 16 & 0xFFFF_FFFFL)) ^ before);
      if (Words.isPlain(last.getBytes(ISO_8859_1))) {
        return "long-nam" + last;
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
