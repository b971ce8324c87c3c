package io.github.jobsmith.compiler.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomFactoriesTest {
  @Test
  @DisplayName("each check of the vocabulary has a factory")
  void complete() throws IOException, ReflectiveOperationException {
    Path classes =
        Path.of("../core/target/classes", VocabularyCheck.class.getPackageName().replace('.', '/'));
    Set<String> checks = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (String file : files.map(each -> each.getFileName().toString()).toList()) {
        if (file.endsWith(".class") && !file.startsWith("package-info")) {
          String name = file.substring(0, file.length() - ".class".length());
          Class<?> type = Class.forName(VocabularyCheck.class.getPackageName() + "." + name);
          if (VocabularyCheck.class.isAssignableFrom(type) && !type.isInterface()) {
            checks.add(name);
          }
        }
      }
    }
    assertThat(
            CustomFactories.known().stream().map(Class::getSimpleName).collect(Collectors.toSet()))
        .isEqualTo(checks);
  }
}
