package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.model.JsonTrees;
import io.github.jobsmith.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that several schemas describe has the narrowest type that all of them allow. */
class MergedModelsTest {
  /** For each member, what a branch can say about it; all of them have values in common. */
  private static final Map<String, List<String>> MEMBERS =
      new TreeMap<>(
          Map.of(
              "number",
              List.of(
                  "{'type': 'number'}",
                  "{'type': 'integer'}",
                  "{'minimum': 0}",
                  "{'maximum': 100}",
                  // Not the type of other values: which of two equal ones names the class depends
                  // on the order.
                  "{'type': ['number', 'null', 'boolean']}"),
              "text",
              List.of(
                  "{'type': 'string'}",
                  "{'type': ['string', 'null']}",
                  "{'enum': ['a', 'b', 'c', 1]}",
                  "{'enum': ['b', null, 'a']}",
                  "{'maxLength': 9}",
                  "{'type': 'string', 'format': 'uuid'}"),
              "list",
              List.of(
                  "{'type': 'array'}",
                  "{'items': {'type': ['integer', 'null']}}",
                  "{'items': {'minimum': 0, 'maximum': 9}}",
                  "{'type': 'array', 'items': {'type': 'number'}}",
                  "{'prefixItems': [{'type': 'number'}, {'minimum': 1, 'maximum': 7}]}"),
              "inner",
              List.of(
                  "{'type': 'object'}",
                  "{'type': 'object', 'properties': {'deep': {'type': ['string', 'null']}}}",
                  "{'properties': {'deep': {'const': 'd'}, 'far': {'type': 'integer'}}}",
                  "{'required': ['deep']}",
                  "{'additionalProperties': {'type': ['string', 'number']}}",
                  "{'type': ['object', 'null'], 'properties': {'far': {'enum': [1, 2]}}}")));

  @Property(tries = 60, shrinking = ShrinkingMode.OFF, seed = "20260914")
  void theOrderOfBranchesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> branches =
        new ArrayList<>(
            IntStream.range(0, 2 + random.nextInt(4)).mapToObj(i -> branch(random)).toList());
    TreeSet<String> expected = types(branches, random);
    for (int i = 0; i < 4; i++) {
      Collections.shuffle(branches, random);
      assertThat(types(branches, random)).as(branches.toString()).isEqualTo(expected);
    }
  }

  private static String branch(Random random) {
    Map<String, String> members = new LinkedHashMap<>();
    MEMBERS.forEach(
        (name, some) -> {
          if (random.nextInt(4) > 0) {
            members.put(name, some.get(random.nextInt(some.size())));
          }
        });
    String required = random.nextInt(3) == 0 ? ", 'required': ['text']" : "";
    String type = random.nextBoolean() ? "'type': 'object', " : "";
    return members.entrySet().stream()
        .map(member -> "'" + member.getKey() + "': " + member.getValue())
        .collect(Collectors.joining(", ", "{" + type + "'properties': {", "}" + required + "}"));
  }

  /** Returns the declarations, with components and constants in alphabetical order. */
  private static TreeSet<String> types(List<String> branches, Random random) {
    String schema = chain(branches, random);
    GeneratedModels models = new GeneratedModels();
    models.add("chain", schema.replace('\'', '"'));
    return models.sources().stream()
        .filter(file -> !file.path().matches(".*(Validator|Rules|Check|Patterns|-info)\\.java"))
        .map(Declarations::of)
        .map(MergedModelsTest::sorted)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sorted(String declaration) {
    return Arrays.stream(declaration.split("[(),;\\s]*(?:, | record |\\n|\\(|\\))[(),;\\s]*"))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** Writes the branches side by side, inside of each other, or as definitions. */
  private static String chain(List<String> branches, Random random) {
    List<String> definitions = new ArrayList<>();
    String nested = "{}";
    List<String> flat = new ArrayList<>();
    for (String branch : branches) {
      switch (random.nextInt(3)) {
        case 0 -> flat.add(branch);
        case 1 -> {
          flat.add("{'$ref': '#/$defs/d" + definitions.size() + "'}");
          definitions.add("'d" + definitions.size() + "': " + branch);
        }
        default -> nested = "{'allOf': [" + nested + ", " + branch + "]}";
      }
    }
    flat.add(nested);
    return "{'title': 'Chain', 'type': 'object', 'allOf': "
        + flat
        + ", '$defs': {"
        + String.join(", ", definitions)
        + "}}";
  }

  private static final GeneratedModels PETS =
      new GeneratedModels()
          .add(
              "pets",
              """
              {"title": "Pets", "type": "object", "properties": {
                "pet": {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]},
                "tuple": {"allOf": [
                  {"prefixItems": [{"type": "string"}], "minItems": 1},
                  {"type": "array", "items": {"enum": ["x", "y"]}}]},
                "node": {"allOf": [{"$ref": "#/$defs/Node"}, {"$ref": "#/$defs/Labelled"}]},
                "impossible": {"allOf": [{"enum": ["a"]}, {"enum": ["b"]}]},
                "size": {"allOf": [{"type": "number", "minimum": 1}, {"maximum": 9}, {"type": "integer"}]},
                "mixed": {"allOf": [{"enum": ["a", 1, 2.5, true]}, {"type": ["integer", "string"]}]}},
               "$defs": {
                "Pet": {"type": "object", "required": ["petType"], "properties": {
                  "petType": {"enum": ["CAT", "DOG"]}, "name": {"type": ["string", "null"]}}},
                "Cat": {"properties": {"petType": {"const": "CAT"}, "name": {"type": "string"}},
                        "allOf": [{"$ref": "#/$defs/Pet"}, {"properties": {"claws": {"type": "integer"}}}]},
                "Dog": {"allOf": [{"properties": {"petType": {"const": "DOG"}}}, {"$ref": "#/$defs/Pet"}]},
                "Node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}},
                "Labelled": {"properties": {"label": {"type": "string"}, "next": {"$ref": "#/$defs/Labelled"}}}}}
              """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pets | Pet pet, Tuple tuple, Node node, JsonValue impossible, Integer size, Mixed mixed",
        "Cat | String name, BigInteger claws",
        "Dog | OrNull<String> name",
        "Node | Node next, String label",
        "Tuple | TupleItem1 item1, List<TupleItem1> furtherItems"
      })
  void membersHaveTheNarrowestType(String type, String components) {
    assertThat(PETS.components("pets", type).replace(", Map<String, JsonValue> furtherMembers", ""))
        .isEqualTo(components);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pet\":{\"petType\":\"CAT\",\"name\":\"Tom\",\"claws\":20}}",
        "{\"pet\":{\"petType\":\"DOG\",\"name\":null,\"more\":1}}",
        "{\"tuple\":[\"x\",\"y\",\"x\"]}",
        "{\"node\":{\"label\":\"a\",\"next\":{\"label\":\"b\",\"next\":{\"other\":[]}}}}",
        "{\"size\":9,\"mixed\":1}",
        "{\"mixed\":\"a\"}"
      })
  void whatIsValidIsWrittenAsItWasRead(String json) {
    assertThat(PETS.validator("pets").validate(json).violations()).isEmpty();
    assertThat(PETS.root("pets").fault(json)).isNull();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aChainOfHundredsOfBranchesIsOneType(boolean nested) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    List<Object> flat = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> values = IntStream.rangeClosed(i, 300).mapToObj(n -> "v" + n).toList();
      Map<String, Object> own =
          Map.of(
              "properties",
              Map.of(
                  "x", Map.of("enum", values),
                  "o", Map.of("type", "object", "properties", Map.of("p" + i % 50, Map.of()))));
      flat.add(own);
      Object before = i == 0 ? true : Map.of("$ref", "#/$defs/d" + (i - 1));
      definitions.put("d" + i, Map.of("allOf", List.of(before, own)));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", "Chain");
    schema.put("type", "object");
    if (nested) {
      schema.put("$ref", "#/$defs/d299");
      schema.put("$defs", definitions);
    } else {
      schema.put("allOf", flat);
    }
    GeneratedModels models = new GeneratedModels();
    models.add("chain", JsonValue.of(JsonTrees.document(schema), 0).toString());
    assertThat(models.components("chain", "Chain")).contains("X x", "O o");
    assertThat(models.type("chain", "X").getEnumConstants()).hasSize(2);
    assertThat(models.type("chain", "O").getRecordComponents()).hasSize(51);
  }
}
