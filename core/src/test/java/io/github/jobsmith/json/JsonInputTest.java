package io.github.jobsmith.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonInputTest {
  @TempDir Path dir;

  @Test
  @DisplayName("the exception for what is no file names it")
  void noFile() {
    assertThatThrownBy(() -> JsonDocument.parse(dir))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(dir + ": a directory, not a file");
    assertThatThrownBy(() -> JsonInput.open(dir)).hasMessageContaining(dir.toString());
    Path none = dir.resolve("none.json");
    assertThatThrownBy(() -> JsonDocument.parse(none))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(none.toString());
  }
}
