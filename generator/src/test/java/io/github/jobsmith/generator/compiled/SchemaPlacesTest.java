package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The resource that contains the keyword of a violation. */
class SchemaPlacesTest {
  private static final String SCHEMA =
      """
      {"$id":"http://example.com/root.json",
       "properties":{
        "own":{"type":"integer"},
        "other":{"$ref":"other.json#/$defs/a%23b"},
        "embedded":{"$ref":"#/$defs/part"}},
       "$defs":{"part":{"$id":"part.json","properties":{"x":{"type":"null"}}}}}
      """;

  private static final String OTHER =
      "{\"$defs\":{\"a#b\":{\"type\":\"string\",\"maxLength\":2},\"same\":{\"type\":\"integer\"}}}";

  @Test
  void aKeywordOfAnotherResourceIsNamedWithIt() throws Exception {
    Compiled compiled =
        new Compiled(
            SchemaLoader.builder()
                .add("http://example.com/other.json", SchemaSource.text("other.json", OTHER))
                .build());
    compiled.add("schema", SCHEMA);
    Validator validator = compiled.validators().get("schema");
    List<Violation> violations =
        validator.validate("{\"own\":\"\",\"other\":\"abc\",\"embedded\":{\"x\":1}}").violations();
    assertThat(violations)
        .extracting(each -> each.schemaResource() + " " + each.schemaPointer())
        .containsExactly(
            " /properties/own/type",
            "http://example.com/other.json /$defs/a#b/maxLength",
            "http://example.com/part.json /properties/x/type");
  }
}
