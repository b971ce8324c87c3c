package io.github.jobsmith.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Rule RULE =
      Rule.of("some-keyword", Severity.ERROR, "the value satisfies someKeyword");

  private static String message(String json, String pointer, Constraint constraint) {
    return message(json, pointer, false, constraint);
  }

  private static String message(String json, String pointer, boolean name, Constraint constraint) {
    JsonDocument document = JsonDocument.parse(json);
    int node = document.resolve(0, pointer);
    return Message.of(
        new Words(Wording.ENGLISH),
        document,
        new Finding(node, name, constraint, null, Finding.UNCOUNTED, null),
        new Sensitive(document, 0, List.of("/hidden", "/map/*")));
  }

  private static Constraint on(String keyword, Expectation expectation) {
    return Constraint.of(RULE, "/" + keyword, keyword, expectation);
  }

  @Test
  @DisplayName("a range names both bounds and the unit")
  void range() {
    assertThat(
            message(
                "{\"expiresInSec\": 30}",
                "/expiresInSec",
                on("minimum", Expectation.range("60", "3600").unit("seconds"))))
        .isEqualTo("expiresInSec is 30; must be 60 to 3600 seconds");
    assertThat(message("{\"n\": 0}", "/n", on("minimum", Expectation.range("1", null))))
        .isEqualTo("n is 0; must be at least 1");
    assertThat(message("{\"n\": 0}", "/n", on("exclusiveMinimum", Expectation.above("0"))))
        .isEqualTo("n is 0; must be more than 0");
  }

  @Test
  @DisplayName("lengths and counts report the actual and the expected number")
  void sizes() {
    assertThat(
            message("{\"jobId\": \"\"}", "/jobId", on("minLength", Expectation.characters(1, 64))))
        .isEqualTo("jobId is empty; must have 1 to 64 characters");
    assertThat(
            message(
                "{\"jobId\": \"a\\ud83d\\ude00\"}",
                "/jobId",
                on("maxLength", Expectation.characters(null, 1))))
        .isEqualTo("jobId has 2 characters; must have at most 1 character");
    assertThat(message("{\"list\": [1,2,3]}", "/list", on("maxItems", Expectation.items(null, 2))))
        .isEqualTo("list has 3 items; must have at most 2 items");
  }

  @Test
  @DisplayName("a wrong type is reported with the actual and the expected type")
  void types() {
    assertThat(message("{\"document\": {}}", "/document", on("type", Expectation.types("string"))))
        .isEqualTo("document is an object; must be a string");
    assertThat(message("[]", "", on("type", Expectation.types("object", "null"))))
        .isEqualTo("the root is an array; must be an object or null");
    assertThat(message("{\"n\": 60.5}", "/n", on("type", Expectation.types("integer"))))
        .isEqualTo("n is 60.5; must be a whole number");
  }

  @Test
  @DisplayName("items are named by their array and index")
  void items() {
    assertThat(message("{\"a\": [[1, \"x\"]]}", "/a/0/1", on("type", Expectation.types("integer"))))
        .isEqualTo("a[0][1] is a string; must be a whole number");
    assertThat(message("[[1]]", "/0/0", on("type", Expectation.types("string"))))
        .isEqualTo("item 0[0] is 1; must be a string");
  }

  @Test
  @DisplayName("a missing member is reported with its object")
  void missing() {
    assertThat(message("{}", "", on("required", Expectation.required("jobId"))))
        .isEqualTo("jobId is missing");
    assertThat(message("{\"tags\": [{}]}", "/tags/0", on("required", Expectation.required("Key"))))
        .isEqualTo("Key is missing in tags[0]");
  }

  @Test
  @DisplayName("enums list the choices and the one that was probably meant")
  void enums() {
    Constraint choice = on("enum", Expectation.values("\"CONTINUOUS\"", "\"SNAPSHOT\""));
    assertThat(message("{\"s\": \"snapshot\"}", "/s", choice))
        .isEqualTo("s is \"snapshot\"; must be CONTINUOUS or SNAPSHOT; did you mean SNAPSHOT?");
    assertThat(message("{\"s\": \"zzzzzzzz\"}", "/s", choice))
        .isEqualTo("s is \"zzzzzzzz\"; must be CONTINUOUS or SNAPSHOT");
  }

  @Test
  @DisplayName("an unknown member is quoted, with the closest known one")
  void unknownMembers() {
    Constraint closed =
        on(
            "additionalProperties",
            Expectation.closed("targetSelection", "jobId")
                .mistakes(Map.of("timeZone", "Times are UTC.")));
    assertThat(message("{\"targetselection\": 1}", "/targetselection", true, closed))
        .isEqualTo("unknown member \"targetselection\"; did you mean targetSelection?");
    assertThat(message("{\"timeZone\": 1}", "/timeZone", true, closed))
        .isEqualTo("unknown member \"timeZone\"");
  }

  @Test
  @DisplayName(
      "sensitive strings are not shown, control characters are escaped, long values are cut")
  void safe() {
    Constraint pattern = on("pattern", Expectation.pattern("^a$"));
    assertThat(message("{\"p\": \"secret\"}", "/p", pattern.sensitive()))
        .isEqualTo("p is a string that is not shown; must be text that matches ^a$");
    assertThat(message("{\"p\": \"\\u001b[31m\\u202e\"}", "/p", pattern))
        .isEqualTo("p is \"\\u001b[31m\\u202e\"; must be text that matches ^a$");
    assertThat(message("{\"p\": \"" + "x".repeat(100) + "\"}", "/p", pattern))
        .isEqualTo("p is \"" + "x".repeat(60) + "\u2026\"; must be text that matches ^a$");
    assertThat(message("{\"p\\u001b\": 1}", "/p\u001b", on("type", Expectation.types("string"))))
        .isEqualTo("\"p\\u001b\" is 1; must be a string");
  }

  @Test
  @DisplayName("a value at a sensitive location is not shown, whichever constraint is violated")
  void sensitivePlaces() {
    Constraint pattern = on("pattern", Expectation.pattern("^a$"));
    assertThat(message("{\"hidden\": \"secret\"}", "/hidden", pattern))
        .isEqualTo("hidden is a string that is not shown; must be text that matches ^a$");
    assertThat(message("{\"map\": {\"k\": \"secret\"}}", "/map/k", pattern))
        .isEqualTo("k is a string that is not shown; must be text that matches ^a$");
    Constraint type = on("type", Expectation.types("string"));
    assertThat(message("{\"hidden\": 987}", "/hidden", type))
        .isEqualTo("hidden is a number; must be a string");
    assertThat(message("{\"map\": {\"k\": true}}", "/map/k", type))
        .isEqualTo("k is a boolean; must be a string");
  }

  @Test
  @DisplayName("a member name out of bounds is described by its length")
  void names() {
    assertThat(message("{\"abc\": 1}", "/abc", true, on("maxLength", Expectation.characters(1, 2))))
        .isEqualTo("member name \"abc\" has 3 characters; must have 1 to 2 characters");
  }

  @Test
  @DisplayName("a rule about the whole document is described by its title")
  void wholeDocument() {
    Rule rule = Rule.of("one-of-them", Severity.ERROR, "One of a and b is there").allowed("there");
    assertThat(message("{}", "", Constraint.of(rule, "/anyOf")))
        .isEqualTo("one of a and b is there");
    assertThat(message("{\"c\": {}}", "/c", Constraint.of(rule, "/anyOf")))
        .isEqualTo("c must be there");
    assertThat(message("{}", "", Constraint.of(rule.problem("a and b are missing"), "/anyOf")))
        .isEqualTo("a and b are missing");
  }
}
