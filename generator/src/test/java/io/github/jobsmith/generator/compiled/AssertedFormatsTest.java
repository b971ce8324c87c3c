package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.format.standard.StandardFormats;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.lower.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator knows the formats of the runtime, and the runtime has what it names. */
class AssertedFormatsTest {
  private static final String FORMATS =
      "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri"
          + " uri-reference iri iri-reference uri-template uuid json-pointer"
          + " relative-json-pointer regex";

  @Test
  void everyFormatHasItsMethodAndEveryMethodItsFormat() throws Exception {
    String schemas =
        Stream.of(FORMATS.split(" "))
            .map(format -> "{\"format\":\"" + format + "\"}")
            .collect(Collectors.joining(","));
    SchemaModel model =
        new SchemaCompiler(CompilerOptions.DEFAULT.withAssertedFormats(true), warning -> {})
            .compile(
                SchemaSource.text("s.json", "{\"prefixItems\":[" + schemas + "]}"),
                SchemaLoader.standard());
    Set<String> named = new TreeSet<>();
    for (SchemaNode node : model.nodes()) {
      for (Assertion assertion : node.assertions()) {
        if (assertion instanceof Assertion.FormatIs format) {
          Method method =
              Class.forName(format.runtimeClass())
                  .getMethod(format.method(), JsonDocument.class, int.class);
          assertThat(method.getReturnType()).isEqualTo(boolean.class);
          assertThat(Modifier.isStatic(method.getModifiers())).isTrue();
          named.add(method.getName());
        }
      }
    }
    Set<String> there =
        Stream.of(StandardFormats.class.getMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("is"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(there);
  }

  private static final String ASSERTING = "'$schema':'https://jobsmith.github.io/dialect/2020-12',";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'format':'ipv4'}            | '127.0.0.1'    | ",
        "{'format':'ipv4'}            | '127.0.0'      | format@",
        "{'format':'ipv4'}            | 127            | ",
        "{'format':'uuid','type':'string'} | 'x'       | format@",
        "{'items':{'format':'date'}}  | ['2024-02-30','2024-02-29','\u0032024-02-29'] | format@/0",
        "{'propertyNames':{'format':'date'}} | {'2024-02-29':1,'2024-02-30':2} | format@/2024-02-30",
        "{'propertyNames':{'format':'iot-date-time'}} | {'2024-02-29T00:00':1,'x':2} | format@/x",
        "{'anyOf':[{'format':'ipv4'},{'format':'ipv6'}]} | '::1' | ",
        "{'anyOf':[{'format':'ipv4'},{'format':'ipv6'}]} | ':1'  | any-of@",
      })
  void generatedCodeAsserts(String schema, String instance, String violation) {
    Validator validator =
        Compiled.validator(("{" + ASSERTING + schema.substring(1)).replace('\'', '"'));
    String text = instance.replace('\'', '"');
    assertThat(validator.validate(text).violations())
        .extracting(each -> each.rule().id() + "@" + each.pointer())
        .isEqualTo(violation == null ? List.of() : List.of(violation));
    assertThat(validator.isValid(JsonDocument.parse(text))).isEqualTo(violation == null);
  }
}
