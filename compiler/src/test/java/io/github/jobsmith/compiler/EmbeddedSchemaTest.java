package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas inside of documents: by JSON Pointer or anchor, of OpenAPI and of AsyncAPI. */
class EmbeddedSchemaTest {
  private static final String PETS =
      """
      {"openapi": "%s", "info": {"title": "Pets", "version": "1"},
       "paths": {"/pets": {"get": {"responses": {"200": {"content": {"application/json":
         {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}}}},
       "components": {"schemas": {
         "Pet": {"type": "object", "required": ["name"],
           "properties": {
             "name": {"type": "string", "minLength": 1, "example": "Rex"},
             "nick": {"type": "string", "nullable": true},
             "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": true},
             "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
             "owner": {"$ref": "#/components/schemas/Owner", "required": ["nothing"]}},
           "discriminator": {"propertyName": "kind"}, "xml": {"name": "pet"}},
         "Owner": {"type": "object", "properties": {"id": {"type": "integer"}}}}}}
      """;

  private static Validator validator(String document, String fragment) throws SchemaException {
    return ValidatorCompiler.standard()
        .withWarnings(warning -> {})
        .compile(SchemaSource.text("api.json", document).withFragment(fragment));
  }

  private static List<String> faults(String document, String fragment) {
    return catchThrowableOfType(SchemaException.class, () -> validator(document, fragment))
        .diagnostics()
        .stream()
        .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
        .map(Object::toString)
        .toList();
  }

  private static List<String> found(Validator validator, String json) {
    return validator.validate(json).violations().stream()
        .map(each -> each.pointer() + " " + each.rule().id())
        .toList();
  }

  @Test
  void aSchemaOfOpenApi30HasTheKeywordsOfThatVersion() throws SchemaException {
    Validator pet = validator(PETS.formatted("3.0.3"), "/components/schemas/Pet");
    assertThat(
            found(
                pet,
                "{\"name\": \"\", \"nick\": null, \"age\": 0, \"friends\": [{}], \"owner\": {\"id\":"
                    + " \"x\"}}"))
        .containsExactly(
            "/name min-length", "/age exclusive-minimum", "/friends/0 required", "/owner/id type");
    assertThat(found(pet, "{\"name\": \"a\", \"nick\": null, \"age\": 1, \"owner\": {}}"))
        .isEmpty();
    assertThat(pet.validate("{\"name\": \"a\", \"nick\": 1}").violations())
        .extracting(Violation::message, Violation::schemaPointer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "nick is 1; must be a string or null",
                "/components/schemas/Pet/properties/nick/type"));
  }

  @Test
  void aSchemaOfOpenApi31IsOneOf202012() throws SchemaException {
    String document =
        PETS.formatted("3.1.0").replace("\"exclusiveMinimum\": true", "\"exclusiveMinimum\": 0");
    Validator pet = validator(document, "/components/schemas/Pet");
    assertThat(found(pet, "{\"name\": \"a\", \"nick\": null, \"age\": 0, \"owner\": {}}"))
        .containsExactly("/nick type", "/age exclusive-minimum", "/owner required");
  }

  @Test
  void openApi31CanNameAnotherDialect() throws SchemaException {
    String document =
        "{\"openapi\": \"3.1.0\", \"jsonSchemaDialect\": \"http://json-schema.org/draft-07/schema#\","
            + " \"components\": {\"schemas\": {\"T\": {\"items\": [{\"type\": \"string\"}]}}}}";
    Validator tuple = validator(document, "/components/schemas/T");
    assertThat(tuple.isValid("[1]".getBytes())).isFalse();
    assertThat(faults(document.replace("draft-07", "draft-99"), "/components/schemas/T"))
        .singleElement()
        .asString()
        .startsWith(
            "api.json:1:43: error: the dialect \"http://json-schema.org/draft-99/schema#\" is");
  }

  @Test
  void anyPlaceOfADocumentCanBeNamed() throws SchemaException {
    Validator list =
        validator(
            PETS.formatted("3.0.0"),
            "/paths/~1pets/get/responses/200/content/application~1json/schema");
    assertThat(found(list, "[{\"name\": 1}]")).containsExactly("/0/name type");
    Validator inner =
        validator(
            "{\"$defs\": {\"a\": {\"$anchor\": \"here\", \"type\": \"string\"}}}", "/$defs/a");
    assertThat(found(inner, "1")).containsExactly(" type");
    Validator anchored =
        validator("{\"$defs\": {\"a\": {\"$anchor\": \"here\", \"type\": \"string\"}}}", "here");
    assertThat(found(anchored, "1")).containsExactly(" type");
  }

  @Test
  void asyncApiWrapsSchemasOfOtherFormats() throws SchemaException {
    String document =
        """
        {"asyncapi": "3.0.0", "id": "urn:example:app", "components": {
          "messages": {"m": {"payload": {"type": "object", "required": ["a"]}}},
          "schemas": {
            "Plain": {"type": "string", "discriminator": "x"},
            "Wrapped": {"schemaFormat": "application/schema+json;version=draft-07",
                        "schema": {"items": [{"type": "string"}]}},
            "Avro": {"schemaFormat": "application/vnd.apache.avro;version=1.9.0",
                     "schema": {"type": "record"}}}}}
        """;
    assertThat(found(validator(document, "/components/schemas/Plain"), "1"))
        .containsExactly(" type");
    assertThat(found(validator(document, "/components/schemas/Wrapped/schema"), "[1]"))
        .containsExactly("/0 type");
    assertThat(found(validator(document, "/components/messages/m/payload"), "{}"))
        .containsExactly(" required");
    assertThat(faults(document, ""))
        .containsExactly(
            "api.json:1:1: error: the document is AsyncAPI 3, which contains schemas but is not a"
                + " schema (name one of its schemas: api.json#/components/schemas/Plain; others:"
                + " #/components/schemas/Wrapped/schema)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/components/schemas/Pett|\"#/components/schemas/Pett\" does not resolve: api.json has no \"Pett\" at"
            + " \"/components/schemas\" (did you mean \"Pet\"?)",
        "/components/schemas/Zebra|\"#/components/schemas/Zebra\" does not resolve: api.json has no \"Zebra\""
            + " at \"/components/schemas\" (correct the JSON Pointer)",
        "/openapi|\"#/openapi\" refers to a string, which is not a schema",
        "nowhere|\"#nowhere\" does not resolve: api.json has no anchor \"nowhere\" (add \"$anchor\" there, or"
            + " correct the name)",
        "/~2|\"#/~2\" has ~ without 0 or 1 in its JSON Pointer",
      })
  void aWrongFragmentIsAnError(String fragment, String fault) {
    assertThat(faults(PETS.formatted("3.0.3"), fragment))
        .containsExactly("api.json:1:1: error: " + fault);
  }

  @Test
  void aDocumentWithoutItsSchemasNamedIsAnError() {
    assertThat(faults(PETS.formatted("3.1.1"), ""))
        .containsExactly(
            "api.json:1:1: error: the document is OpenAPI 3.1, which contains schemas but is not a"
                + " schema (name one of its schemas: api.json#/components/schemas/Pet; others:"
                + " #/components/schemas/Owner)");
    assertThat(faults("{\"openapi\": \"3.0.0\"}", ""))
        .singleElement()
        .asString()
        .endsWith("(name one of its schemas by its JSON Pointer: api.json#/POINTER)");
  }

  @Test
  void aSchemaCanReferToTheSchemasOfAnOpenApiDocumentButNotToTheDocument() throws SchemaException {
    SchemaLoader loader =
        SchemaLoader.builder()
            .add("urn:pets", SchemaSource.text("pets.json", PETS.formatted("3.0.3")))
            .build();
    ValidatorCompiler compiler = ValidatorCompiler.standard().with(loader);
    Validator validator = compiler.compile("{\"$ref\": \"urn:pets#/components/schemas/Pet\"}");
    assertThat(found(validator, "{\"name\": \"a\", \"nick\": null}")).isEmpty();
    assertThat(found(validator, "{}")).containsExactly(" required");
    assertThat(
            catchThrowableOfType(
                    SchemaException.class, () -> compiler.compile("{\"$ref\": \"urn:pets\"}"))
                .diagnostics())
        .last()
        .asString()
        .contains("$ref \"urn:pets\" refers to an OpenAPI 3.0 document, which is not a schema");
  }

  @Test
  void faultsOfOneSchemaAreReportedAtTheirPlace() {
    assertThat(
            faults(
                "{\"openapi\": \"3.0.0\",\n\"components\": {\"schemas\": {\"A\": {\"type\": \"strin\"}}}}",
                "/components/schemas/A"))
        .singleElement()
        .asString()
        .startsWith("api.json:2:42: error: ");
  }

  @Test
  void aSchemaAboutOpenApiDocumentsIsASchema() throws SchemaException {
    Validator about =
        validator(
            "{\"type\": \"object\", \"properties\": {\"openapi\": {\"pattern\": \"^3\"}}}", "");
    assertThat(found(about, "{\"openapi\": \"2\"}")).containsExactly("/openapi pattern");
  }

  @Test
  void warningsNameTheSpecificationThatTheSchemaBelongsTo() throws SchemaException {
    List<String> warnings = new ArrayList<>();
    String schema =
        "{\"components\": {\"schemas\": {\"S\": {\"const\": 1, \"unevaluatedItems\": false,"
            + " \"properties\": {\"a\": {\"$ref\": \"#/components/schemas/S\", \"maximum\": 1}}}}},";
    for (String version : List.of("\"openapi\": \"3.0.3\"", "\"asyncapi\": \"3.0.0\"")) {
      ValidatorCompiler.standard()
          .withWarnings(warning -> warnings.add(warning.message() + " | " + warning.hint()))
          .compile(
              SchemaSource.text("api.json", schema + version + "}")
                  .withFragment("/components/schemas/S"));
    }
    assertThat(warnings)
        .containsExactlyInAnyOrder(
            "const is not in OpenAPI 3.0 but is honoured as in draft-06"
                + " | use OpenAPI 3.1, whose schemas are those of 2020-12; other tools may ignore"
                + " the keyword",
            "unevaluatedItems is not in OpenAPI 3.0 and is ignored; it was introduced in"
                + " 2019-09 | use OpenAPI 3.1, whose schemas are those of 2020-12",
            "maximum is ignored: in OpenAPI 3.0 keywords beside $ref have no effect"
                + " | put the $ref into allOf, or use OpenAPI 3.1",
            "unevaluatedItems is not in AsyncAPI 3 and is ignored; it was introduced in"
                + " 2019-09 | null",
            "maximum is ignored: in AsyncAPI 3 keywords beside $ref have no effect"
                + " | put the $ref into allOf");
  }

  /** With {@code -Djobsmith.scale=full}, the document has 5 MB. */
  @Test
  @Timeout(120)
  void aLargeDocumentWithCircularReferences() throws SchemaException {
    int schemas = "full".equals(System.getProperty("jobsmith.scale")) ? 22_000 : 1_000;
    String document = circular(schemas);
    Validator first = validator(document, "/components/schemas/S0");
    assertThat(found(first, "{\"name\": \"a\", \"next\": {\"name\": 1}, \"back\": {\"next\": 5}}"))
        .containsExactly("/next/name type", "/back required", "/back/next type");
    String deep = "{\"name\": \"a\", \"next\": ".repeat(200) + "null" + "}".repeat(200);
    assertThat(found(first, deep)).containsExactly("/next".repeat(200) + " type");
  }

  private static String circular(int schemas) {
    StringBuilder document =
        new StringBuilder("{\"openapi\": \"3.0.3\", \"components\": {\"schemas\": {");
    for (int i = 0; i < schemas; i++) {
      document
          .append(i == 0 ? "" : ",\n")
          .append(
              "\"S" + i + "\": {\"type\": \"object\", \"required\": [\"name\"], \"properties\": {")
          .append("\"name\": {\"type\": \"string\", \"maxLength\": " + (i + 1) + "},")
          .append("\"next\": {\"$ref\": \"#/components/schemas/S" + (i + 1) % schemas + "\"},")
          .append("\"back\": {\"$ref\": \"#/components/schemas/S" + i / 2 + "\"},")
          .append(
              "\"all\": {\"items\": {\"$ref\": \"#/components/schemas/S0\"}, \"type\": \"array\"}}}");
    }
    return document.append("}}}").toString();
  }

  private static Map<String, Validator> each(String document) throws SchemaException {
    return ValidatorCompiler.standard().compileEach(SchemaSource.text("api.json", document));
  }

  @Test
  void allSchemasOfADocumentAreCompiledTogether() throws SchemaException {
    for (String version : List.of("3.0.3", "3.1.0")) {
      String document =
          PETS.formatted(version)
              .replace("\"minimum\": 0, \"exclusiveMinimum\": true", "\"multipleOf\": 2");
      Map<String, Validator> each = each(document);
      assertThat(each).containsOnlyKeys("/components/schemas/Pet", "/components/schemas/Owner");
      for (String pointer : each.keySet()) {
        Validator alone = validator(document, pointer);
        for (String json :
            List.of("{}", "1", "{\"name\": \"\", \"friends\": [{}], \"owner\": {\"id\": \"x\"}}")) {
          assertThat(each.get(pointer).validate(json).violations())
              .extracting(Violation::message, Violation::schemaPointer)
              .isEqualTo(
                  alone.validate(json).violations().stream()
                      .map(
                          one ->
                              org.assertj.core.groups.Tuple.tuple(
                                  one.message(), one.schemaPointer()))
                      .toList());
        }
        assertThat(each.get(pointer).rules().ids()).isEqualTo(alone.rules().ids());
      }
    }
  }

  @Test
  void anyOtherDocumentHasOneSchema() throws SchemaException {
    Map<String, Validator> each = each("{\"type\": \"string\"}");
    assertThat(each).containsOnlyKeys("");
    assertThat(each.get("").validate("1").violations()).hasSize(1);
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> each("{\"openapi\": \"3.0.0\"}"))
        .withMessageContaining("contains schemas but is not a schema");
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(
            () ->
                each(
                    "{\"openapi\": \"3.0.0\", \"components\": {\"schemas\": {\"A\": {\"type\": 1},"
                        + " \"B\": {\"$ref\": \"#/none\"}}}}"))
        .satisfies(
            fault ->
                assertThat(fault.diagnostics()).hasSizeGreaterThan(1).as("both errors at once"));
  }

  @Test
  void aDynamicReferenceDependsOnWhereValidationBegins() throws SchemaException {
    String document =
        """
        {"openapi": "3.1.0", "components": {"schemas": {
          "Tree": {"$id": "tree", "$dynamicAnchor": "node", "type": "object",
            "properties": {"child": {"$dynamicRef": "#node"}}},
          "Strict": {"$id": "strict", "$dynamicAnchor": "node", "$ref": "tree",
            "required": ["name"]}}}}
        """;
    Map<String, Validator> each = each(document);
    assertThat(each).hasSize(2);
    assertThat(found(each.get("/components/schemas/Tree"), "{\"child\": {}}")).isEmpty();
    assertThat(found(each.get("/components/schemas/Strict"), "{\"name\": 1, \"child\": {}}"))
        .containsExactly("/child required");
  }

  @Test
  @Timeout(120)
  void allSchemasOfALargeDocumentWithCircularReferences() throws SchemaException {
    int count = 2_500;
    StringBuilder text =
        new StringBuilder("{\"openapi\": \"3.0.3\", \"components\": {\"schemas\": {");
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : ",")
          .append("\"T" + i + "\": {\"required\": [\"f0\"], \"properties\": {");
      for (int j = 0; j < 20; j++) {
        text.append("\"f" + j + "\": {\"type\": \"string\", \"maxLength\": " + (40 + j));
        text.append(", \"description\": \"A field of the object with the number " + i + "\"},");
      }
      for (int j = 0; j < 4; j++) {
        String to = "#/components/schemas/T" + (i * 13 + j * 977 + 1) % count;
        text.append("\"r" + j + "\": {\"$ref\": \"" + to + "\"},");
      }
      text.append(
          "\"i\": {\"items\": {\"$ref\": \"#/components/schemas/T" + (i + 1) % count + "\"}}}}");
    }
    text.append("}}}");
    assertThat(text.length()).isGreaterThan(5_000_000);
    Map<String, Validator> each = each(text.toString());
    assertThat(each).hasSize(count);
    for (Validator validator : each.values()) {
      assertThat(
              validator.validate("{\"f0\": 1, \"i\": [{\"f0\": \"\", \"i\": [{}]}]}").violations())
          .hasSize(2);
    }
  }
}
