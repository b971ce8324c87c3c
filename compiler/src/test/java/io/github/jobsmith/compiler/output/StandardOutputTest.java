package io.github.jobsmith.compiler.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
  private static final String POINTS =
      """
      {
        "$id": "https://example.com/polygon",
        "$defs": {
          "point": {
            "type": "object",
            "properties": {"x": {"type": "number"}, "y": {"type": "number"}},
            "additionalProperties": false,
            "required": ["x", "y"]
          }
        },
        "type": "array",
        "items": {"$ref": "#/$defs/point"},
        "minItems": 3
      }
      """;
  private static final String DOCUMENT = "[{\"x\": 2.5, \"y\": 1.3}, {\"x\": 1, \"z\": 6.7}]";

  @Test
  @DisplayName("flag: the verdict alone")
  void flag() throws SchemaException {
    assertThat(json(POINTS, DOCUMENT, OutputFormat.FLAG)).isEqualTo("{\"valid\":false}");
    assertThat(json("true", "1", OutputFormat.FLAG)).isEqualTo("{\"valid\":true}");
  }

  @Test
  @DisplayName("basic: all errors in a list, each with its three locations")
  void basic() throws SchemaException {
    assertThat(lines(json(POINTS, DOCUMENT, OutputFormat.BASIC)))
        .isEqualTo(
            """
            {'valid':false,'keywordLocation':'','absoluteKeywordLocation':'https://example.com/polygon#','instanceLocation':'','errors':[
            {'valid':false,'keywordLocation':'/items/$ref/additionalProperties','absoluteKeywordLocation':'https://example.com/polygon#/$defs/point/additionalProperties','instanceLocation':'/1/z','error':'unknown member \\'z\\'; known are x and y'},
            {'valid':false,'keywordLocation':'/items/$ref/required','absoluteKeywordLocation':'https://example.com/polygon#/$defs/point/required','instanceLocation':'/1','error':'y is missing in item 1'},
            {'valid':false,'keywordLocation':'/minItems','absoluteKeywordLocation':'https://example.com/polygon#/minItems','instanceLocation':'','error':'the root has 2 items; must have at least 3 items'}]}""");
  }

  @Test
  @DisplayName("detailed: a unit that contains only one other is replaced by it")
  void detailed() throws SchemaException {
    assertThat(lines(json(POINTS, DOCUMENT, OutputFormat.DETAILED)))
        .isEqualTo(
            """
            {'valid':false,'keywordLocation':'','absoluteKeywordLocation':'https://example.com/polygon#','instanceLocation':'','errors':[
            {'valid':false,'keywordLocation':'/items/$ref','absoluteKeywordLocation':'https://example.com/polygon#/$defs/point','instanceLocation':'/1','errors':[
            {'valid':false,'keywordLocation':'/items/$ref/additionalProperties','absoluteKeywordLocation':'https://example.com/polygon#/$defs/point/additionalProperties','instanceLocation':'/1/z','error':'unknown member \\'z\\'; known are x and y'},
            {'valid':false,'keywordLocation':'/items/$ref/required','absoluteKeywordLocation':'https://example.com/polygon#/$defs/point/required','instanceLocation':'/1','error':'y is missing in item 1'}]},
            {'valid':false,'keywordLocation':'/minItems','absoluteKeywordLocation':'https://example.com/polygon#/minItems','instanceLocation':'','error':'the root has 2 items; must have at least 3 items'}]}""");
    assertThat(json(POINTS, "1", OutputFormat.DETAILED))
        .startsWith("{\"valid\":false,\"keywordLocation\":\"/type\"");
  }

  @Test
  @DisplayName("verbose: every keyword, with the annotations of what does not match")
  void verbose() throws SchemaException {
    String schema =
        "{\"anyOf\": [{\"title\": \"Text\", \"type\": \"string\"}, {\"type\": \"number\"}]}";
    assertThat(lines(json(schema, "1", OutputFormat.VERBOSE)))
        .isEqualTo(
            """
            {'valid':true,'keywordLocation':'','instanceLocation':'','annotations':[
            {'valid':true,'keywordLocation':'/anyOf','instanceLocation':'','annotations':[
            {'valid':false,'keywordLocation':'/anyOf/0','instanceLocation':'','errors':[
            {'valid':true,'keywordLocation':'/anyOf/0/title','instanceLocation':'','annotation':'Text'},
            {'valid':false,'keywordLocation':'/anyOf/0/type','instanceLocation':'','error':'the root is 1; must be a string'}]},
            {'valid':true,'keywordLocation':'/anyOf/1','instanceLocation':'','annotations':[
            {'valid':true,'keywordLocation':'/anyOf/1/type','instanceLocation':''}]}]}]}""");
  }

  @Test
  @DisplayName(
      "a valid document has annotations, also of applicators, formats and unknown keywords")
  void annotations() throws SchemaException {
    assertThat(
            annotations(
                """
                {
                  "title": "Order", "deprecated": true, "$comment": "not this",
                  "properties": {
                    "id": {"format": "uuid", "readOnly": true},
                    "tags": {"contains": {"const": "a"}, "x-widget": {"rows": [1, 1.50]}}
                  },
                  "patternProperties": {"^i": true},
                  "additionalProperties": {"default": null},
                  "propertyNames": {"title": "A name"}
                }
                """,
                "{\"id\": \"x\", \"tags\": [\"a\", \"b\", \"a\"], \"z\": 1}"))
        .containsExactly(
            "/title at : \"Order\"",
            "/deprecated at : true",
            "/properties at : [\"id\",\"tags\"]",
            "/properties/id/format at /id: \"uuid\"",
            "/properties/id/readOnly at /id: true",
            "/properties/tags/contains at /tags: [0,2]",
            "/properties/tags/x-widget at /tags: {\"rows\":[1,1.50]}",
            "/patternProperties at : [\"id\"]",
            "/additionalProperties at : [\"z\"]",
            "/additionalProperties/default at /z: null");
    assertThat(
            annotations(
                "{\"prefixItems\": [true, true], \"items\": {\"title\": \"Rest\"}}", "[1, 2, 3]"))
        .containsExactly("/prefixItems at : 1", "/items at : true", "/items/title at /2: \"Rest\"");
    assertThat(annotations("{\"prefixItems\": [true], \"unevaluatedItems\": true}", "[1, 2]"))
        .containsExactly("/prefixItems at : 0", "/unevaluatedItems at : true");
  }

  @Test
  @DisplayName("what does not match has no annotations, nor has the schema of not")
  void dropped() throws SchemaException {
    assertThat(
            annotations(
                """
                {
                  "if": {"title": "If", "type": "string"}, "then": {"title": "Then"},
                  "else": {"title": "Else"}, "not": {"title": "Not", "type": "null"},
                  "oneOf": [{"title": "One", "maximum": 1}, {"title": "Other", "minimum": 2}]
                }
                """,
                "5"))
        .containsExactly("/else/title at : \"Else\"", "/oneOf/1/title at : \"Other\"");
    StandardOutput invalid =
        evaluator("{\"title\": \"T\", \"type\": \"null\"}").evaluate("1", OutputFormat.BASIC);
    assertThat(invalid.annotations()).isEmpty();
    assertThat(invalid.errors()).hasSize(1);
  }

  @Test
  @DisplayName("before 2019-09, the keywords beside $ref are no annotations")
  void besideReference() throws SchemaException {
    String schema =
        "{\"$schema\": \"%s\", \"title\": \"Outer\", \"$ref\": \"#/definitions/a\","
            + " \"definitions\": {\"a\": {\"title\": \"Inner\"}}}";
    assertThat(annotations(schema.formatted("http://json-schema.org/draft-07/schema#"), "1"))
        .containsExactly("/$ref/title at : \"Inner\"");
    assertThat(annotations(schema.formatted("https://json-schema.org/draft/2019-09/schema"), "1"))
        .containsExactly("/title at : \"Outer\"", "/$ref/title at : \"Inner\"");
  }

  @Test
  @DisplayName("errors of applicators say what the alternatives do not")
  void applicators() throws SchemaException {
    assertThat(errors("{\"oneOf\": [{\"title\": \"A\"}, {\"type\": \"null\"}, true]}", "1"))
        .containsExactly(
            "/oneOf at : the root matches alternatives 1 (A), 3 of oneOf; must match exactly one");
    assertThat(errors("{\"anyOf\": [{\"type\": \"null\"}, {\"minimum\": 2}]}", "1"))
        .containsExactly(
            "/anyOf at : the root matches no alternative of anyOf",
            "/anyOf/0/type at : the root is 1; must be null",
            "/anyOf/1/minimum at : the root is 1; must be at least 2");
    assertThat(errors("{\"not\": {\"type\": \"number\"}}", "1"))
        .containsExactly("/not at : the root must not be a number");
    assertThat(errors("{\"properties\": {\"a\": false}}", "{\"a\": 1}"))
        .containsExactly("/properties/a at /a: a is not allowed here");
    assertThat(errors("{\"propertyNames\": {\"maxLength\": 1}}", "{\"a\": 1, \"bc\": 2}"))
        .containsExactly(
            "/propertyNames/maxLength at /bc: member name \"bc\" has 2 characters; must have at most 1"
                + " character");
    assertThat(errors("{\"required\": [\"a\", \"b\", \"c\"]}", "{\"b\": 1}"))
        .containsExactly("/required at : a is missing; c is missing");
    assertThat(errors("{\"contains\": {\"const\": 1}, \"minContains\": 2}", "[1, 2]"))
        .singleElement()
        .asString()
        .startsWith("/minContains at : ");
    assertThat(errors("{\"contains\": {\"const\": 1}, \"maxContains\": 1}", "[1, 1]"))
        .singleElement()
        .asString()
        .startsWith("/maxContains at : ");
    assertThat(errors("{\"contains\": false}", "[]")).hasSize(1);
    assertThat(errors("false", "1")).containsExactly(" at : no value is allowed");
  }

  @Test
  @DisplayName("a dynamic reference is followed in the dynamic scope, and its location says how")
  void dynamicReference() throws SchemaException {
    String schema =
        """
        {
          "$id": "https://example.com/strings", "$ref": "list",
          "$defs": {
            "item": {"$dynamicAnchor": "item", "type": "string"},
            "list": {
              "$id": "list", "items": {"$dynamicRef": "#item"},
              "$defs": {"any": {"$dynamicAnchor": "item"}}
            }
          }
        }
        """;
    OutputUnit error = evaluator(schema).evaluate("[\"a\", 1]", OutputFormat.BASIC).errors().get(0);
    assertThat(error.keywordLocation()).isEqualTo("/$ref/items/$dynamicRef/type");
    assertThat(error.absoluteKeywordLocation())
        .isEqualTo("https://example.com/strings#/$defs/item/type");
    assertThat(error.instanceLocation()).isEqualTo("/1");
  }

  @Test
  @DisplayName("locations are escaped as pointers, and in the URI as a fragment")
  void escapes() throws SchemaException {
    OutputUnit error =
        evaluator("{\"$id\": \"https://example.com/a\", \"properties\": {\"a/~ é\": false}}")
            .evaluate("{\"a/~ é\": 1}", OutputFormat.DETAILED)
            .root();
    assertThat(error.keywordLocation()).isEqualTo("/properties/a~1~0 é");
    assertThat(error.absoluteKeywordLocation())
        .isEqualTo("https://example.com/a#/properties/a~1~0%20%C3%A9");
    assertThat(error.instanceLocation()).isEqualTo("/a~1~0 é");
    assertThat(error.details()).isEmpty();
    assertThat(error.isValid()).isFalse();
  }

  @Test
  @DisplayName("an empty name is a token of a location")
  void emptyNames() throws SchemaException {
    String nested = "{\"properties\": {\"\": {\"properties\": {\"\": false}}}}";
    assertThat(errors(nested, "{\"\": {\"\": 1}}"))
        .singleElement()
        .asString()
        .startsWith("/properties//properties/ at //: ");
    assertThat(
            annotations(
                """
                {
                  "patternProperties": {"": {"title": "P"}},
                  "dependentSchemas": {"": {"title": "D"}}
                }
                """,
                "{\"\": 1}"))
        .containsExactly(
            "/patternProperties at : [\"\"]",
            "/patternProperties//title at /: \"P\"",
            "/dependentSchemas//title at : \"D\"");
    assertThat(annotations("{\"$ref\": \"#/$defs/\", \"$defs\": {\"\": {\"\": 1}}}", "1"))
        .containsExactly("/$ref/ at : 1");
  }

  private static OutputEvaluator evaluator(String schema) throws SchemaException {
    return ValidatorCompiler.standard().compileForOutput(schema);
  }

  private static String json(String schema, String document, OutputFormat format)
      throws SchemaException {
    return evaluator(schema).evaluate(document, format).toJson();
  }

  /** Each unit on its own line, with single quotes. */
  private static String lines(String json) {
    return json.replace("[{", "[\n{").replace(",{", ",\n{").replace('"', '\'');
  }

  private static List<String> annotations(String schema, String document) throws SchemaException {
    StandardOutput output = evaluator(schema).evaluate(document, OutputFormat.DETAILED);
    assertThat(output.isValid()).isTrue();
    return output.annotations().stream()
        .map(unit -> at(unit) + unit.annotation().orElseThrow())
        .toList();
  }

  private static List<String> errors(String schema, String document) throws SchemaException {
    StandardOutput output = evaluator(schema).evaluate(document, OutputFormat.BASIC);
    assertThat(output.isValid()).isFalse();
    return output.errors().stream().map(unit -> at(unit) + unit.error().orElseThrow()).toList();
  }

  private static String at(OutputUnit unit) {
    return unit.keywordLocation() + " at " + unit.instanceLocation() + ": ";
  }
}
