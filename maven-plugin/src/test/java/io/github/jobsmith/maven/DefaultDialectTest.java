package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.link.Draft;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultDialectTest {
  private static final class Goal extends AbstractSchemaMojo {
    @Override
    public void execute() {}
  }

  private static String dialect(String configured) throws Exception {
    AbstractSchemaMojo goal = new Goal();
    Field parameter = AbstractSchemaMojo.class.getDeclaredField("defaultDialect");
    parameter.setAccessible(true);
    parameter.set(goal, configured);
    return goal.request().plan(List.of(), Path.of("out")).options().compiler().defaultDialect();
  }

  @ParameterizedTest
  @EnumSource(Draft.class)
  @DisplayName("every name of a draft is accepted, as by the command")
  void names(Draft draft) throws Exception {
    assertThat(dialect(draft.title())).isEqualTo(draft.uri());
    assertThat(dialect(draft.uri())).isEqualTo(draft.uri());
    for (String name : draft.spellings()) {
      assertThat(dialect(" " + name + "\n")).isEqualTo(draft.uri());
      assertThat(dialect("draft" + name)).isEqualTo(draft.uri());
      assertThat(dialect("Draft-" + name)).isEqualTo(draft.uri());
    }
  }

  @Test
  void unknownNames() throws Exception {
    assertThat(dialect("https://example.com/dialect")).isEqualTo("https://example.com/dialect");
    assertThatThrownBy(() -> dialect(" draft-77 "))
        .isInstanceOf(BadConfiguration.class)
        .hasMessage(
            "defaultDialect is \"draft-77\"; must be draft-04, draft-06, draft-07, 2019-09, 2020-12"
                + " or the URI of a meta-schema; did you mean draft-07?");
  }
}
