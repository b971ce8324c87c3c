package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden files of the generator compile without warnings, including those of hostile schemas.
 */
class GoldenCodeTest {
  private static final Path CASES =
      Path.of("../generator/src/test/resources/io/github/jobsmith/generator/emit/cases");

  @TestFactory
  Stream<DynamicTest> compile() throws IOException {
    assumeTrue(Files.isDirectory(CASES), "the generator's tests are not beside this module");
    try (Stream<Path> found = Files.list(CASES)) {
      List<Path> sorted = found.sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> compile(each)));
    }
  }

  private static void compile(Path directory) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> expected = Files.list(directory.resolve("expected"))) {
      for (Path file : expected.filter(each -> each.toString().endsWith(".java")).toList()) {
        files.add(new SourceFile("example/" + file.getFileName(), Files.readString(file)));
      }
    }
    if (!files.isEmpty()) {
      assertThat(MemoryCompiler.compile(files)).isNotNull();
    }
  }
}
