package io.github.jobsmith.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBytesTest {
  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1, 7, 8, 9, 1000, Long.MAX_VALUE})
  @DisplayName("the whole file is read, whatever its size was when it was found")
  void replaced(long size, @TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("a.json"), "[1, 2, 3");
    assertThat(FileBytes.read(file, size, JsonLimits.DEFAULT)).asString().isEqualTo("[1, 2, 3");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 10, 65_535, 65_536, 65_537, 199_999, 200_000, 200_001, 10_000_000})
  @DisplayName("the whole of a large file is read, whatever its size was when it was found")
  void large(long size, @TempDir Path dir) throws IOException {
    byte[] text = new byte[200_000];
    new Random(17).nextBytes(text);
    Path file = Files.write(dir.resolve("a.json"), text);
    assertThat(FileBytes.read(file, size, JsonLimits.DEFAULT)).isEqualTo(text);
  }
}
