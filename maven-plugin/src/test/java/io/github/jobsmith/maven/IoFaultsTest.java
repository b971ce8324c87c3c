package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** The exceptions of the file system say what happened only by their class. */
class IoFaultsTest {
  @Test
  void words() {
    assertThat(IoFaults.of(new AccessDeniedException("out"))).isEqualTo("access to out is denied");
    assertThat(IoFaults.of(new NoSuchFileException("out"))).isEqualTo("there is no out");
    assertThat(IoFaults.of(new FileAlreadyExistsException("out"))).isEqualTo("out is no directory");
    assertThat(IoFaults.of(new FileSystemException("out", null, "Read-only file system")))
        .isEqualTo("out: Read-only file system");
    assertThat(IoFaults.of(new IOException("disk full"))).isEqualTo("disk full");
  }
}
