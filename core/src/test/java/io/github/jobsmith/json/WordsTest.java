package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  @DisplayName("A word is the same with and without a VarHandle")
  void composed() {
    byte[] bytes = new byte[4_000];
    new Random(7).nextBytes(bytes);
    for (int pos = 0; pos <= bytes.length - 8; pos++) {
      long expected = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(pos);
      assertThat(Words.composed(bytes, pos)).isEqualTo(expected);
      assertThat(Words.at(bytes, pos)).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("A word at the end of the array is filled up with zeros")
  void end() {
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, -1, -2};
    assertThat(Words.at(bytes, 2)).isEqualTo(0x00FEFF0706050403L);
    assertThat(Words.at(bytes, 8)).isEqualTo(0xFEL);
    assertThat(Words.at(bytes, 9)).isZero();
  }

  @Test
  @DisplayName("A stored word is the same with and without a VarHandle")
  void put() {
    Random random = new Random(11);
    byte[] bytes = new byte[64];
    byte[] others = new byte[64];
    for (int pos = 0; pos <= bytes.length - 8; pos++) {
      long word = random.nextLong();
      Words.put(bytes, pos, word);
      Words.putBytes(others, pos, word);
      assertThat(Words.at(bytes, pos)).isEqualTo(word);
      assertThat(bytes).isEqualTo(others);
    }
  }

  @Test
  @DisplayName("Digits end at the first byte that is none")
  void digits() {
    for (int count = 0; count <= 8; count++) {
      for (int other = 0; other < 256; other++) {
        byte[] bytes = "13579024".getBytes(US_ASCII);
        if (count < 8) {
          bytes[count] = (byte) other;
        }
        boolean digit = other >= '0' && other <= '9';
        assertThat(Words.digits(Words.at(bytes, 0))).isEqualTo(digit || count == 8 ? 8 : count);
      }
    }
  }

  @Test
  @DisplayName("A number of up to seven digits, whatever follows")
  void decimal() {
    for (int value = 0; value < 10_000_000; value += 1 + value / 7) {
      String text = Integer.toString(value);
      for (String after : List.of(",", "}      ", "\n", "\u007f", "x9999999", "")) {
        long word = Words.at((text + after).getBytes(US_ASCII), 0);
        assertThat(Words.decimal(word, text.length())).isEqualTo(value);
      }
    }
    assertThat(Words.decimal(Words.at("9999999\"".getBytes(US_ASCII), 0), 7)).isEqualTo(9999999);
  }
}
