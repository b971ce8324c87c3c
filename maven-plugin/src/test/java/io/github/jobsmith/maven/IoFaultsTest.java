package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void aPlaceThatNobodyCanWriteToIsAFault() {
    // Not even root can, which a read-only directory would not stop.
    Path nobodys = Path.of("/proc/self");
    assumeThat(Files.isDirectory(nobodys)).isTrue();
    IOException fault =
        catchThrowableOfType(
            IOException.class,
            () ->
                new SourceWriter(nobodys)
                    .write("a", List.of(new SourceFile("p/A.java", "// Generated\n"))));
    assertThat(IoFaults.of(fault)).contains("/proc/self").doesNotContain("null");
  }
}
