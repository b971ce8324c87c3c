package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Types of documents that have definitions, of which schemas need some or all. */
class SharedDefinitionsTest extends SharedSchemas {
  @Test
  @DisplayName("a document of definitions that is not generated itself, one class for all packages")
  void definitions() throws Exception {
    common();
    MemoryCompiler.Loader classes =
        generate(
            schema("Customer.json", "p"), schema("Invoice.json", "p"), schema("Site.json", "q"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "p/Customer.java", "p/Invoice.java", "p/Address.java", "p/Kind.java", "q/Site.java");
    assertThat(classes.loadClass("q.Site").getMethod("at").getReturnType())
        .isEqualTo(classes.loadClass("p.Address"));
    addresses(classes, "p.Customer", "p.Invoice", "q.Site");
  }

  @Test
  @DisplayName("a document of definitions that is generated, with its classes in its package")
  void generatedDefinitions() throws Exception {
    common();
    MemoryCompiler.Loader classes =
        generate(
            schema("Customer.json", "p"),
            schema("common.json", "c"),
            schema("Invoice.json", "p"),
            schema("Site.json", "q"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "p/Customer.java", "p/Invoice.java", "c/Address.java", "c/Kind.java", "q/Site.java");
    // Nothing is written for a definition without a class, or for the document.
    assertThat(files)
        .containsKeys("c/AddressValidator.java", "c/KindValidator.java")
        .doesNotContainKeys("c/CodeValidator.java", "c/Common.java", "c/CommonValidator.java");
    addresses(classes, "p.Customer", "p.Invoice", "q.Site");
  }

  @Test
  @DisplayName("definitions of one document whose names become the same class get numbers")
  void equalNames() throws Exception {
    String first =
        "apiextensionsVeryLongNameOfADefinitionThatNobodyLikesToReadOrWriteAgainAndAgain1";
    String second = first.replace("1", "2");
    write(
        "names.json",
        """
        {"$defs": {
           "pump": {"type": "object", "properties": {"state": {"type": "object",
                    "properties": {"on": {"type": "boolean"}}, "required": ["on"]}}},
           "Pump": {"type": "object", "properties": {"next": {"$ref": "#/$defs/pump"}}},
           "state": {"type": "object", "properties": {"code": {"type": "integer"}}},
           "pumpCheck": {"type": "object", "properties": {"by": {"type": "string"}}},
           "FIRST": {"type": "object", "properties": {"b": {"$ref": "#/$defs/SECOND"}}},
           "SECOND": {"type": "object", "properties": {"a": {"$ref": "#/$defs/FIRST"},
                      "n": {"type": "string", "minLength": 2}}, "required": ["n"]}}}
        """
            .replace("FIRST", first)
            .replace("SECOND", second));
    generate(schema("names.json", "p"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "p/Pump.java",
            "p/Pump2.java",
            "p/State.java",
            "p/PumpState.java",
            "p/ApiextensionsVeryLongNameOfADefinitionThatNobodyLikesToRead.java",
            "p/ApiextensionsVeryLongNameOfADefinitionThatNobodyLikesToRead2.java");
    assertThat(String.valueOf(files.get("p/State.java"))).contains("code");
    assertThat(String.valueOf(files.get("p/PumpCheck.java"))).contains("record PumpCheck(");
  }

  @Test
  @DisplayName("a document of definitions without models is a schema")
  void definitionsWithoutModels() throws Exception {
    common();
    generate(GenerationOptions.DEFAULT.withModels(false), schema("common.json", "c"));
    assertThat(files).containsKeys("c/CommonValidator.java");
  }

  private void common() throws IOException {
    write(
        "common.json",
        """
        {"definitions": {
          "address": {"type": "object", "properties": {"street": {"type": "string"},
                                                        "kind": {"$ref": "#/definitions/kind"}}},
          "kind": {"enum": ["home", "work"]},
          "code": {"type": "string", "pattern": "^[A-Z]+$"}}}
        """);
    for (String name : List.of("Customer", "Invoice", "Site")) {
      write(
          name + ".json",
          "{\"title\": \""
              + name
              + "\", \"type\": \"object\", \"properties\": {\"at\": {\"$ref\":"
              + " \"common.json#/definitions/address\"}}}");
    }
  }

  private static void addresses(MemoryCompiler.Loader classes, String... types) throws Exception {
    for (String type : types) {
      assertThat(
              new RoundTrip(classes.loadClass(type))
                  .fault("{\"at\":{\"street\":\"s\",\"kind\":\"home\"}}"))
          .isNull();
    }
  }

  @Test
  @DisplayName("all schemas of an OpenAPI document, each type once, by its key")
  void openApi() throws Exception {
    write(
        "api.json",
        """
        {"openapi": "3.0.3", "components": {"schemas": {
          "pet": {"type": "object", "required": ["name", "kind"],
            "properties": {"name": {"type": "string"}, "kind": {"$ref": "#/components/schemas/Kind"},
              "nick": {"type": "string", "nullable": true},
              "owner": {"$ref": "#/components/schemas/Owner"},
              "tag": {"type": "object", "properties": {"label": {"type": "string"}}}}},
          "Kind": {"type": "string", "enum": ["dog", "cat"]},
          "Owner": {"title": "The one who feeds it", "type": "object",
            "properties": {"pets": {"type": "array", "items": {"$ref": "#/components/schemas/pet"}}}}}}}
        """);
    MemoryCompiler.Loader classes = generate(schema("api.json", "p"));
    assertThat(models()).containsExactly("p/Kind.java", "p/Owner.java", "p/Pet.java", "p/Tag.java");
    assertThat(files).containsKeys("p/PetValidator.java", "p/KindValidator.java");
    assertThat(checks())
        .containsExactly(
            "p/KindCheck.java", "p/OwnerCheck.java", "p/PetCheck.java", "p/TagCheck.java");
    assertThat(files.get("p/Pet.java").content())
        .startsWith("// Generated by Jobsmith from api.json#/components/schemas/pet; do not edit.");
    assertThat(
            new RoundTrip(classes.loadClass("p.Owner"))
                .fault(
                    "{\"pets\":[{\"name\":\"a\",\"kind\":\"dog\",\"nick\":null,\"tag\":{\"label\":\"b\"}}]}"))
        .isNull();
  }

  @Test
  @DisplayName("one schema of an OpenAPI document, with the types that it needs")
  void oneOfOpenApi() throws Exception {
    write(
        "api.json",
        """
        {"openapi": "3.1.0", "components": {"schemas": {
          "Pet": {"type": "object", "properties": {"owner": {"$ref": "#/components/schemas/Owner"}}},
          "Owner": {"type": "object", "properties": {"id": {"type": "integer"}}},
          "Other": {"type": "object", "properties": {"id": {"type": "integer"}}}}}}
        """);
    SchemaSource api = SchemaSource.file(directory.resolve("api.json"), directory);
    generate(PlannedSchema.of(api.withFragment("/components/schemas/Pet"), "p"));
    assertThat(models()).containsExactly("p/Owner.java", "p/Pet.java");
  }

  @Test
  @DisplayName("a schema and a definition of the same document")
  void definitionToo() throws Exception {
    write("money.json", MONEY);
    SchemaSource money = SchemaSource.file(directory.resolve("money.json"), directory);
    generate(
        PlannedSchema.of(money, "p"), PlannedSchema.of(money.withFragment("/$defs/currency"), "p"));
    assertThat(models()).containsExactly("p/Currency.java", "p/Money.java");
    assertThat(files).containsKeys("p/CurrencyValidator.java", "p/MoneyValidator.java");
  }
}
