package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
}
