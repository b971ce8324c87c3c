package io.github.jobsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Schemas in which very many paths lead to few nodes need time and code in proportion to their
 * text.
 */
class BoundedCodeTest {
  private static final int LEVELS = 30;

  /** Nested schemas without definitions, each of which contains the next one several times. */
  @ParameterizedTest(name = "{0} times {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2|{'allOf':[NEXT]}",
        "2|{'allOf':[NEXT],'minProperties':1}",
        "3|{'anyOf':[NEXT],'required':['a']}",
        "30|{'anyOf':[NEXT],'type':'object'}",
        "30|{'allOf':[{'anyOf':[NEXT]},{'not':{'anyOf':[NEXT]}}]}",
        "3|{'oneOf':[NEXT]}",
        "2|{'type':'object','if':{'anyOf':[NEXT]},'then':{'allOf':[NEXT]},'else':{'not':{'allOf':[NEXT]}}}",
        "3|{'dependentSchemas':{'a':{'allOf':[NEXT]},'b':{'anyOf':[NEXT]}}}",
        "3|{'anyOf':[NEXT],'unevaluatedProperties':false}",
        "3|{'anyOf':[NEXT],'contains':{'anyOf':[NEXT]},'unevaluatedItems':false}"
      })
  void manyWaysTakeLittleCode(int times, String level) {
    String properties =
        IntStream.range(0, LEVELS)
            .mapToObj(
                i ->
                    "'l"
                        + i
                        + "':"
                        + level.replace(
                            "NEXT",
                            String.join(
                                ",",
                                Collections.nCopies(
                                    times, "{'$ref':'#/properties/l" + (i + 1) + "'}"))))
            .collect(Collectors.joining(","));
    String schema =
        ("{'properties':{" + properties + ",'l" + LEVELS + "':{'required':['x','y']}}}")
            .replace('\'', '"');
    int size =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () ->
                Generator.generate(
                        GeneratorRequest.of(
                            new SchemaCompiler()
                                .compile(
                                    SchemaSource.text("schema.json", schema),
                                    SchemaLoader.standard()),
                            "schema.json",
                            "example"))
                    .stream()
                    .mapToInt(file -> file.content().length())
                    .sum());
    assertThat(size).isLessThan(40_000 + 100 * schema.length());
  }
}
