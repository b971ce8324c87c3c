package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.generator.write.SourceWriter;
import io.github.jobsmith.text.IoFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnwritableOutputTest {
  @Test
  void aDirectoryThatIsNotWritableIsAnError() {
    // Even root cannot write there, whereas root can write to a read-only directory.
    Path nobodys = Path.of("/proc/self");
    assumeThat(Files.isDirectory(nobodys)).isTrue();
    IOException fault =
        catchThrowableOfType(
            IOException.class,
            () ->
                new SourceWriter(nobodys)
                    .write("a", List.of(new SourceFile("p/A.java", "// Generated\n"))));
    assertThat(IoFaults.describe(fault)).contains("/proc/self").doesNotContain("null");
  }
}
