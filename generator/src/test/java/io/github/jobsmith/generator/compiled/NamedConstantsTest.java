package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of enum constants: from the schema, from options, and from the values. */
class NamedConstantsTest {
  private final List<String> notes = new ArrayList<>();

  private String constants(String schema, Map<String, String> names) throws SchemaException {
    List<SourceFile> files =
        Generator.generate(
            GeneratorRequest.of(
                    new SchemaCompiler(note -> notes.add(note.toString()))
                        .compile(
                            SchemaSource.text(
                                "schema.json",
                                "{'title': 'Grades', 'type': 'object', 'properties': {'g': "
                                        .replace('\'', '"')
                                    + schema.replace('\'', '"')
                                    + "}}"),
                            SchemaLoader.standard()),
                    "schema.json",
                    "generated")
                .withModelOptions(ModelOptions.DEFAULT.withNames(names)),
            note -> notes.add(note.toString()));
    MemoryCompiler.compile(files);
    String code =
        files.stream()
            .filter(file -> file.path().endsWith("/G.java"))
            .findFirst()
            .orElseThrow()
            .content();
    return Pattern.compile("(?m)^  ([\\p{Lu}_0-9A-Z][\\w]*)\\(.*[,;]$")
        .matcher(code)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'enum': ['A+', 'b'], 'x-java-names': ['A_PLUS', 'BEE']} | A_PLUS BEE",
        "{'enum': ['A+', 'b'], 'x-java-names': {'b': 'BEE'}} | A_PLUS BEE",
        "{'enum': ['a', 'b'], 'x-enum-varnames': ['ALPHA', 'BETA']} | ALPHA BETA",
        "{'enum': ['a', null, 'b'], 'type': ['string', 'null'], 'javaEnumNames': ['ALPHA', 'NONE', 'BETA']} | ALPHA BETA",
        "{'enum': ['A', 'A+', 'A-', 'a', 'A#', 'B']} | A A_PLUS A_MINUS A_LOWER A_HASH B",
        "{'enum': ['B', 'A#', 'a', 'A-', 'A+', 'A']} | B A_HASH A_LOWER A_MINUS A_PLUS A",
        "{'enum': ['v1.0', 'v1_0', 'v1-0']} | V1_DOT_0 V1_0 V1_MINUS_0",
        "{'enum': ['C', 'C++', 'C#', 'a/b', 'application/x+json']} | C C_PLUS_PLUS C_HASH A_B APPLICATION_X_JSON"
      })
  void constantsAreNamed(String schema, String expected) throws SchemaException {
    assertThat(constants(schema, Map.of())).isEqualTo(expected);
    assertThat(notes).isEmpty();
  }

  @Test
  void optionsNameConstantsByLocation() throws SchemaException {
    assertThat(
            constants(
                "{'enum': ['x', 'A+', 'y'], 'x-java-names': ['EX', 'OTHER', 'WHY']}",
                Map.of("#/properties/g/enum/1", "A_PLUS", "/properties/g/enum/0", "AN_X")))
        .isEqualTo("AN_X A_PLUS WHY");
    assertThat(notes).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'enum': ['a', 'b'], 'x-java-names': ['SAME', 'Same']} | SAME B | another value has this name",
        "{'enum': ['a', 'b'], 'x-java-names': ['no name', 'class']} | A B | it is not a Java name",
        "{'enum': ['a', 'b'], 'x-java-names': [7, 'BEE']} | A BEE | it is not a Java name",
        "{'enum': ['a', 'b'], 'x-enum-varnames': ['ONE']} | ONE B | x-enum-varnames has 1 names for 2 values",
        "{'enum': ['a', 'b'], 'x-java-names': 'ONE'} | A B | x-java-names is ignored"
      })
  void badNamesAreReportedAtTheirPlace(String schema, String expected, String message)
      throws SchemaException {
    assertThat(constants(schema, Map.of())).isEqualTo(expected);
    assertThat(notes.get(0)).startsWith("schema.json:1:").contains("warning", message);
  }

  @Test
  void equalNamesInOptionsAreReported() throws SchemaException {
    Map<String, String> names =
        Map.of("#/properties/g/enum/0", "SAME", "#/properties/g/enum/1", "SAME");
    assertThat(constants("{'enum': ['a', 'b']}", names)).isEqualTo("SAME SAME_2");
    assertThat(notes)
        .singleElement()
        .asString()
        .contains("schema.json:1:", "the constant name SAME is already used in this enum");
  }

  @Test
  void aLocationOfNoConstantIsReported() throws SchemaException {
    constants("{'enum': ['a', 'b']}", Map.of("#/properties/g/enum/2", "C"));
    assertThat(notes).singleElement().asString().contains("there is no model at this location");
  }
}
