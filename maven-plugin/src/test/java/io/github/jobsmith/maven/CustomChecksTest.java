package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.validation.Validator;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code <customFormats>} and {@code <customKeywords>}. */
class CustomChecksTest {
  private static final String NAME = CustomChecksTest.class.getName();

  /** A format. */
  public static final class Sku implements CustomFormat {
    @Override
    public boolean matches(String text) {
      return text.startsWith("SKU");
    }
  }

  /** Not a format. */
  public static final class Other {}

  /** Cannot be created. */
  public static final class Strict implements CustomFormat {
    private final String prefix;

    public Strict(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public boolean matches(String text) {
      return text.startsWith(prefix);
    }
  }

  private static final class Goal extends AbstractSchemaMojo {
    @Override
    public void execute() {}
  }

  private static SchemaRequest request(String parameter, Map<String, @Nullable String> value)
      throws Exception {
    AbstractSchemaMojo goal = new Goal();
    set(goal, "defaultDialect", "2020-12");
    set(goal, parameter, value);
    return goal.request();
  }

  private static void set(AbstractSchemaMojo goal, String parameter, Object value)
      throws ReflectiveOperationException {
    Field field = AbstractSchemaMojo.class.getDeclaredField(parameter);
    field.setAccessible(true);
    field.set(goal, value);
  }

  @Test
  void generatedCodeGetsTheClasses() throws Exception {
    SchemaRequest request =
        request("customKeywords", Map.of("x-weekday", " com.example.Weekday\n"));
    CustomChecks checks =
        request.plan(List.of(), Path.of("out")).options().compiler().customChecks();
    assertThat(checks.keywords()).containsExactly("x-weekday");
    assertThat(checks.keyword("x-weekday").className()).isEqualTo("com.example.Weekday");
  }

  @Test
  void validationCreatesTheClasses() throws Exception {
    ClassLoader loader = CustomChecksTest.class.getClassLoader();
    for (String name : List.of(NAME + "$Sku", NAME + ".Sku")) {
      if (name.contains("$")) {
        assertThatThrownBy(() -> request("customFormats", Map.of("sku", name)))
            .hasMessageContaining("must be a Java name");
        continue;
      }
      Validator validator =
          request("customFormats", Map.of("sku", name))
              .withClasses(loader)
              .compiler()
              .compile("{\"format\": \"sku\"}");
      assertThat(validator.isValid("\"SKU-1\"".getBytes())).isTrue();
      assertThat(validator.isValid("\"1\"".getBytes())).isFalse();
    }
  }

  @Test
  void classesThatCannotBeUsed() throws Exception {
    ClassLoader loader = CustomChecksTest.class.getClassLoader();
    for (Map.Entry<String, String> fault :
        Map.of(
                "com.example.Absent",
                "is not on the class path",
                NAME + ".Other",
                "does not implement io.github.jobsmith.custom.CustomFormat",
                NAME + ".Strict",
                "must be public, with a public constructor without parameters")
            .entrySet()) {
      SchemaRequest request = request("customFormats", Map.of("sku", fault.getKey()));
      assertThatThrownBy(() -> request.withClasses(loader).compiler())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the class " + fault.getKey() + " of the format sku " + fault.getValue());
      assertThatThrownBy(request::compiler).hasMessageContaining("is not on the class path");
    }
  }

  @Test
  void emptyElements() {
    assertThatThrownBy(() -> request("customFormats", Collections.singletonMap("sku", null)))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("the class of sku is \"\"");
    assertThatThrownBy(() -> request("customFormats", Map.of("date", "com.example.A")))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("built in");
  }
}
