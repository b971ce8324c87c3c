package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns have the same meaning as in Maven, and an invalid one is reported. */
class FilePatternsTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "**/*.json, a.json, true",
    "**/*.json, x/y/a.json, true",
    "**/*.json, a.yaml, false",
    "*.json, x/a.json, false",
    "./a.json, a.json, true",
    "./x/*.json, x/a.json, true",
    "x/**, x/y/a.json, true",
    "x/, x/y/a.json, true",
    "x/**/**/a.json, x/a.json, true",
    "**\\*.json, x/a.json, true",
    "'**/v?/*.{json,yaml}', a/v1/b.yaml, true",
    "'**/v?/*.{json,yaml}', a/v10/b.yaml, false",
    "**/[a-c].json, d.json, false",
  })
  void matches(String pattern, String path, boolean matched) throws BadConfiguration {
    assertThat(FilePatterns.of(List.of(pattern), List.of()).matches(Path.of(path)))
        .isEqualTo(matched);
    assertThat(FilePatterns.of(List.of("**"), List.of(pattern)).matches(Path.of(path)))
        .isNotEqualTo(matched);
  }

  @Test
  void findsSortedWithoutHiddenFiles() throws IOException, BadConfiguration {
    for (String name : List.of("b.json", "a/c.json", ".git/d.json", ".e.json", "f.txt")) {
      Files.createDirectories(directory.resolve(name).getParent());
      Files.writeString(directory.resolve(name), "{}");
    }
    assertThat(FilePatterns.of(List.of("**/*.json"), List.of()).find(directory))
        .containsExactly(directory.resolve("a/c.json"), directory.resolve("b.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "{a", "{a/b,c}", "a\u0000["})
  void invalidPatternsAreReported(String pattern) {
    assertThatExceptionOfType(BadConfiguration.class)
        .isThrownBy(() -> FilePatterns.of(List.of("**", pattern), List.of()))
        .withMessageStartingWith(
            "includes has \"" + pattern + "\", which is not a valid pattern: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/*", "../*.json", "a//b"})
  void patternsStayBelowTheDirectory(String pattern) {
    assertThatExceptionOfType(BadConfiguration.class)
        .isThrownBy(() -> FilePatterns.of(List.of("**"), List.of(pattern)))
        .withMessageStartingWith("excludes has \"" + pattern + "\"; must be a pattern relative");
  }
}
