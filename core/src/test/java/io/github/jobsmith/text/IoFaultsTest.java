package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File system exceptions express the reason only by their class. */
class IoFaultsTest {
  private static void check(IOException fault, String reason, String description) {
    assertThat(IoFaults.reason(fault)).isEqualTo(reason);
    assertThat(IoFaults.describe(fault)).isEqualTo(description);
  }

  @Test
  void words() {
    check(new AccessDeniedException("out"), "permission denied", "out: permission denied");
    check(
        new NoSuchFileException("out"),
        "no such file or directory",
        "out: no such file or directory");
    check(new NotDirectoryException("out"), "not a directory", "out: not a directory");
    check(
        new FileAlreadyExistsException("out"),
        "exists and is not a directory",
        "out: exists and is not a directory");
    check(
        new FileSystemException("out", null, "Read-only file system"),
        "Read-only file system",
        "out: Read-only file system");
    check(new FileSystemException("out"), "out", "out");
    check(new IOException("disk full"), "disk full", "disk full");
    check(new IOException(), "IOException", "IOException");
  }

  @Test
  @DisplayName("a broken link is described by its missing target")
  void links(@TempDir Path dir) throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("gone.json"));
    NoSuchFileException fault = new NoSuchFileException(link.toString());
    assertThat(IoFaults.reason(fault, link))
        .isEqualTo("a link to \"gone.json\", which does not exist");
    assertThat(IoFaults.reason(fault, dir.resolve("other"))).isEqualTo("no such file or directory");
  }
}
