package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An addition to a schema changes no more files than necessary, and no name. */
class StableNamesTest {
  private static final String SCHEMA =
      """
      {"title": "Shop", "type": "object", "required": ["name"],
       "properties": {
        "name": {"type": "string"},
        "address": {"type": "object", "properties": {"kind": {"enum": ["home", "work"]}, "street": {"type": "string"}/*address*/}},
        "owner": {"$ref": "#/$defs/person"},
        "sign": {"type": "object", "properties": {"text": {"type": "string"}/*sign*/}}},
       "$defs": {
        "person": {"type": "object", "properties": {"name": {"type": "string"}, "likes": {"enum": ["a", "b"]}/*person*/}}}}
      """;

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "address | \"zip\": {\"type\": \"string\"} | Address.java AddressCheck.java",
        "person | \"mail\": {\"type\": \"string\"} | Person.java PersonCheck.java",
        "sign | \"kind\": {\"enum\": [\"neon\"]} | Sign.java SignCheck.java SignKind.java",
        "person | \"address\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}"
            + " | Person.java PersonAddress.java PersonAddressCheck.java PersonCheck.java"
      })
  void anOptionalMemberChangesTheFilesThatItMust(String place, String member, String changed)
      throws SchemaException {
    Map<String, String> before = files(SCHEMA);
    Map<String, String> after = files(SCHEMA.replace("/*" + place + "*/", ", " + member));
    TreeSet<String> different = new TreeSet<>();
    after.forEach(
        (path, text) -> {
          if (!text.equals(before.get(path))) {
            different.add(path.substring(path.lastIndexOf('/') + 1));
          }
        });
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(String.join(" ", different)).isEqualTo(changed);
  }

  private static Map<String, String> files(String schema) throws SchemaException {
    String plain = schema.replaceAll("/\\*[a-z]*\\*/", "");
    return Generator.generate(
            GeneratorRequest.of(
                new SchemaCompiler()
                    .compile(SchemaSource.text("schema.json", plain), SchemaLoader.standard()),
                "schema.json",
                "generated"))
        .stream()
        .collect(
            Collectors.toMap(SourceFile::path, SourceFile::content, (a, b) -> a, TreeMap::new));
  }
}
