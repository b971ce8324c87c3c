package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated checks of formats, where they are asserted. */
class AssertedFormatsTest {
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
