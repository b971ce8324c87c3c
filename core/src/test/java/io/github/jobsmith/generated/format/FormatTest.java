package io.github.jobsmith.generated.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.format.standard.StandardFormats;
import io.github.jobsmith.json.JsonDocument;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameAndHasItsMethod(Format format) throws ReflectiveOperationException {
    assertThat(Format.of(format.id())).contains(format);
    Method method = format.home().getMethod(format.method(), JsonDocument.class, int.class);
    assertThat(method.getReturnType()).isEqualTo(boolean.class);
    assertThat(Modifier.isStatic(method.getModifiers())).isTrue();
    for (String text : new String[] {"\"2027-01-31T00:00:00Z\"", "\"::1\"", "\"P1D\"", "\"<\""}) {
      JsonDocument document = JsonDocument.parse(text);
      assertThat(method.invoke(null, document, 0)).isEqualTo(format.matches(document, 0));
    }
  }

  @Test
  void everyMethodHasItsFormat() {
    Set<String> methods =
        Stream.of(StandardFormats.class.getMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("is"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            Stream.of(Format.values())
                .filter(format -> format.home() == StandardFormats.class)
                .map(Format::method))
        .containsExactlyInAnyOrderElementsOf(methods);
  }

  @Test
  void namesAreThoseOfSchemas() {
    assertThat(Format.of("iot-date-time")).contains(Format.IOT_DATE_TIME);
    assertThat(Format.of("relative-json-pointer")).contains(Format.RELATIVE_JSON_POINTER);
    assertThat(Format.of("IPV4")).isEmpty();
    assertThat(Format.ids()).isSorted().contains("ipv4", "uuid").hasSize(Format.values().length);
  }
}
