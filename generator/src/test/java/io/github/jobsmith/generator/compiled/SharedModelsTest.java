package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A type that several schemas refer to is one class, generated from the document that contains it.
 */
class SharedModelsTest {
  private static final String MONEY =
      """
      {"title": "Money", "type": "object", "required": ["currency"],
       "properties": {"amount": {"type": "number"}, "currency": {"$ref": "#/$defs/currency"}},
       "$defs": {"currency": {"enum": ["EUR", "USD"]},
                 "unused": {"type": "object", "properties": {"a": {"type": "string"}}}}}
      """;
  private static final String ORDER =
      """
      {"title": "Order", "type": "object",
       "properties": {"total": {"$ref": "money.json"},
                      "lines": {"type": "array", "items": {"$ref": "line.json"}},
                      "currency": {"$ref": "money.json#/$defs/currency"},
                      "paid": {"oneOf": [{"$ref": "money.json"}, {"type": "boolean"}]},
                      "extra": {"$ref": "money.json#/$defs/unused"},
                      "tags": {"$ref": "tags.json"}}}
      """;
  private static final String LINE =
      """
      {"title": "Line", "type": "object",
       "properties": {"price": {"$ref": "money.json"}, "order": {"$ref": "order.json"}}}
      """;
  private static final String TAGS =
      "{\"title\": \"Tags\", \"type\": \"array\", \"items\": {\"type\": \"string\"}}";
  private static final String INSTANCE =
      """
      {"total":{"amount":1.50,"currency":"EUR"},"lines":[{"price":{"currency":"USD"},"order":{}}],\
      "currency":"USD","paid":{"currency":"EUR"},"extra":{"a":"b"},"tags":["x"]}\
      """;

  @TempDir private Path directory;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();

  private void write(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve(name).getParent());
    Files.writeString(directory.resolve(name), text);
  }

  private PlannedSchema schema(String name, String packageName) {
    return PlannedSchema.of(SchemaSource.file(directory.resolve(name), directory), packageName);
  }

  private MemoryCompiler.Loader generate(PlannedSchema... schemas) throws Exception {
    return generate(GenerationOptions.DEFAULT, schemas);
  }

  private MemoryCompiler.Loader generate(GenerationOptions options, PlannedSchema... schemas)
      throws Exception {
    Path out = directory.resolve("out");
    List<String> warnings = new ArrayList<>();
    GenerationPlan.of(List.of(schemas), out)
        .withOptions(options)
        .write(SchemaLoader.standard(), warning -> warnings.add(warning.toString()));
    assertThat(warnings).isEmpty();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".java")).toList()) {
        String path = out.relativize(file).toString().replace('\\', '/');
        files.put(path, new SourceFile(path, Files.readString(file)));
      }
    }
    return MemoryCompiler.compile(List.copyOf(files.values()));
  }

  private void orders() throws IOException {
    write("order.json", ORDER);
    write("line.json", LINE);
    write("money.json", MONEY);
    write("tags.json", TAGS);
  }

  private List<String> models() {
    return files.keySet().stream()
        .filter(path -> !path.matches(".*(Check[0-9]*|Rules|Validator|package-info)\\.java"))
        .toList();
  }

  private List<String> checks() {
    return files.keySet().stream().filter(path -> path.matches(".*Check[0-9]*\\.java")).toList();
  }

  private static void roundTrip(Class<?> order) {
    assertThat(new RoundTrip(order).fault(INSTANCE)).isNull();
  }

  @Test
  @DisplayName("in separate packages, including circular references between documents")
  void packages() throws Exception {
    orders();
    MemoryCompiler.Loader classes =
        generate(
            schema("order.json", "o"),
            schema("line.json", "l"),
            schema("money.json", "m"),
            schema("tags.json", "t"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "o/Order.java",
            // No model of its own document contains it, so each schema that refers to it has its
            // own.
            "o/Unused.java",
            "o/Paid.java",
            "l/Line.java",
            "m/Money.java",
            "m/Currency.java",
            "t/Tags.java");
    Class<?> order = classes.loadClass("o.Order");
    assertThat(order.getMethod("total").getReturnType()).isEqualTo(classes.loadClass("m.Money"));
    assertThat(order.getMethod("currency").getReturnType())
        .isEqualTo(classes.loadClass("m.Currency"));
    // A list is a List, unless it is the root of a document.
    assertThat(order.getMethod("tags").getReturnType()).isEqualTo(List.class);
    assertThat(classes.loadClass("l.Line").getMethod("order").getReturnType()).isEqualTo(order);
    roundTrip(order);
  }

  @Test
  @DisplayName("in one package")
  void onePackage() throws Exception {
    orders();
    MemoryCompiler.Loader classes =
        generate(
            schema("order.json", "p"),
            schema("line.json", "p"),
            schema("money.json", "p"),
            schema("tags.json", "p"));
    assertThat(models())
        .containsExactlyInAnyOrder(
            "p/Order.java",
            "p/Unused.java",
            "p/Paid.java",
            "p/Line.java",
            "p/Money.java",
            "p/Currency.java",
            "p/Tags.java");
    assertThat(files).containsKeys("p/MoneyCheck.java", "p/OrderMoneyCheck.java");
    roundTrip(classes.loadClass("p.Order"));
  }

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
  @DisplayName("validators without models can share a package")
  void onlyValidators() throws Exception {
    orders();
    GenerationOptions options = GenerationOptions.DEFAULT.withModels(false);
    MemoryCompiler.Loader classes =
        generate(options, schema("order.json", "p"), schema("money.json", "p"));
    assertThat(models()).isEmpty();
    assertThat(classes.loadClass("p.OrderValidator")).isNotNull();
  }

  @Test
  @DisplayName("schemas of one run find each other by $id")
  void identifiers() throws Exception {
    write(
        "x/order.json",
        ORDER.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/order.json\","));
    write(
        "y/cash.json",
        MONEY.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/money.json\","));
    write("line.json", LINE.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/line.json\","));
    write("tags.json", TAGS.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/tags.json#\","));
    MemoryCompiler.Loader classes =
        generate(
            schema("x/order.json", "o"),
            schema("y/cash.json", "m"),
            schema("line.json", "l"),
            schema("tags.json", "t"));
    assertThat(classes.loadClass("o.Order").getMethod("total").getReturnType())
        .isEqualTo(classes.loadClass("m.Money"));
    roundTrip(classes.loadClass("o.Order"));
    // A URI that two schemas have is ambiguous.
    write(
        "z/coin.json",
        MONEY.replaceFirst("\\{", "{\"\\$id\": \"https://example.com/money.json\","));
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(
            () ->
                generate(
                    schema("x/order.json", "o"),
                    schema("line.json", "l"),
                    schema("tags.json", "t"),
                    schema("y/cash.json", "m"),
                    schema("z/coin.json", "n")))
        .withMessageContaining("https://example.com/money.json");
  }

  @Test
  @DisplayName("a type that a dynamic reference changes is a separate class")
  void dynamicReferences() throws Exception {
    write(
        "list.json",
        """
        {"$id": "https://example.com/list", "title": "Listing", "type": "object",
         "properties": {"first": {"$dynamicRef": "#item"}},
         "$defs": {"item": {"$dynamicAnchor": "item", "type": "string"}}}
        """);
    write(
        "numbers.json",
        """
        {"$id": "https://example.com/numbers", "title": "Numbers", "type": "object",
         "properties": {"list": {"$ref": "list"}},
         "$defs": {"item": {"$dynamicAnchor": "item", "type": "boolean"}}}
        """);
    MemoryCompiler.Loader classes = generate(schema("list.json", "l"), schema("numbers.json", "n"));
    assertThat(classes.loadClass("l.Listing").getMethod("first").getReturnType())
        .isEqualTo(String.class);
    Class<?> own = classes.loadClass("n.Numbers").getMethod("list").getReturnType();
    assertThat(own.getName()).isEqualTo("n.Listing");
    assertThat(own.getMethod("first").getReturnType()).isEqualTo(Boolean.class);
  }

  @Test
  @DisplayName("a schema that only refers to another one has its own class")
  void alias() throws Exception {
    orders();
    write("cash.json", "{\"title\": \"Cash\", \"$ref\": \"money.json\"}");
    MemoryCompiler.Loader classes = generate(schema("cash.json", "c"), schema("money.json", "m"));
    assertThat(new RoundTrip(classes.loadClass("c.Cash")).fault("{\"currency\":\"EUR\"}")).isNull();
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
  @DisplayName("validators of one package share equal checks, also recursive ones, but not others")
  void equalChecks() throws Exception {
    write(
        "api.json",
        """
        {"openapi": "3.1.0", "components": {"schemas": {
          "A": {"type": "object", "properties": {"n": {"$ref": "#/components/schemas/Node"}}},
          "B": {"type": "object", "required": ["n"],
            "properties": {"n": {"$ref": "#/components/schemas/Node"}, "AClass": {"const": "NodeCheck"}}},
          "Node": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string", "minLength": 1},
            "next": {"$ref": "#/components/schemas/Node"}, "leaf": {"$ref": "#/components/schemas/Leaf"}}},
          "Leaf": {"type": "object", "additionalProperties": false,
            "properties": {"colour": {"enum": ["red", "green"]}, "a": {"$ref": "#/components/schemas/A"}}}}}}
        """);
    MemoryCompiler.Loader classes = generate(schema("api.json", "p"));
    assertThat(checks())
        .containsExactly("p/ACheck.java", "p/BCheck.java", "p/LeafCheck.java", "p/NodeCheck.java");
    for (String type : List.of("A", "B")) {
      assertThat(verdicts(classes, type))
          .containsExactly(true, false, false, type.equals("A"), false);
    }
    files.clear();
    Files.writeString(
        directory.resolve("other.json"), Files.readString(directory.resolve("api.json")));
    generate(schema("api.json", "q"), schema("other.json", "r"));
    assertThat(checks()).contains("q/NodeCheck.java", "r/NodeCheck.java");
  }

  private static List<Boolean> verdicts(MemoryCompiler.Loader classes, String type)
      throws ReflectiveOperationException {
    Validator validator =
        (Validator) classes.loadClass("p." + type + "Validator").getMethod("create").invoke(null);
    return Stream.of(
            "{\"n\": {\"id\": \"a\", \"next\": {\"id\": \"b\", \"leaf\": {\"a\": {}}}}}",
            "{\"n\": {\"id\": \"a\", \"next\": {\"id\": \"\"}}}",
            "{\"n\": {\"id\": \"a\", \"leaf\": {\"colour\": \"blue\"}}}",
            "{}",
            "{\"n\": {\"id\": \"a\", \"leaf\": {\"a\": {\"n\": {}}}}}")
        .map(text -> validator.isValid(text.getBytes(StandardCharsets.UTF_8)))
        .toList();
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
