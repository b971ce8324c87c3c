package io.github.jobsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.config.SchemaChooser.Decision;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {
  @TempDir Path dir;

  private static long size(@Nullable Path path, long known, byte @Nullable [] text) {
    MappedFile file = new MappedFile("a.json", path, known, text, null, null, Decision.DEFAULT);
    FileCheck check = new FileCheck(file, false, InputStream.nullInputStream());
    check.measure();
    return check.size();
  }

  @Test
  @DisplayName("operands and links count with their size, so that the memory of a run is limited")
  void size() throws IOException {
    Path file = Files.write(dir.resolve("a.json"), new byte[1000]);
    Path link = Files.createSymbolicLink(dir.resolve("b.json"), file);
    assertThat(size(file, -1, null)).isEqualTo(1000);
    assertThat(size(link, -1, null)).isEqualTo(1000);
    assertThat(size(file, 900, null)).as("known").isEqualTo(900);
    assertThat(size(file, -1, new byte[10])).as("content is known").isEqualTo(10);
    assertThat(size(dir.resolve("none"), -1, null)).isZero();
    assertThat(size(null, -1, null)).as("standard input").isZero();
  }
}
