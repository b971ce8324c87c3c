package io.github.jobsmith.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.generator.link.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOptionsTest {
  private static String dialect(String name) {
    List<String> args = List.of("--schema", "a.json", "--default-dialect", name);
    return Objects.requireNonNull(SchemaOptions.of(Arguments.parse(SchemaOptions.OPTIONS, args)))
        .request()
        .plan(List.of(), Path.of("out"))
        .options()
        .compiler()
        .defaultDialect();
  }

  @ParameterizedTest
  @EnumSource(Draft.class)
  @DisplayName("every name of a draft is accepted, as by the Maven plugin")
  void dialectNames(Draft draft) {
    assertThat(dialect(draft.title())).isEqualTo(draft.uri());
    assertThat(dialect(draft.uri())).isEqualTo(draft.uri());
    for (String name : draft.spellings()) {
      assertThat(dialect(" " + name + "\n")).isEqualTo(draft.uri());
      assertThat(dialect("draft" + name)).isEqualTo(draft.uri());
      assertThat(dialect("Draft-" + name)).isEqualTo(draft.uri());
    }
  }
}
