package io.github.jobsmith.generated.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeywordsTest {
  private static final Keywords SCHEMA = Keywords.at("other.json#/$defs/a");

  private static Arguments made(
      Constraint constraint, String pointer, String keyword, Expectation expectation) {
    return Arguments.of(constraint, pointer, keyword, expectation);
  }

  static Stream<Arguments> constraints() {
    MemberNames members = MemberNames.of("b", "c");
    return Stream.of(
        made(SCHEMA.type("", "string", "null"), "", "type", Expectation.types("string", "null")),
        made(SCHEMA.values("/x", "1", "\"a\""), "/x", "enum", Expectation.values("1", "\"a\"")),
        made(
            SCHEMA.values("", StringSet.of("a", "b c")),
            "",
            "enum",
            Expectation.values("\"a\"", "\"b c\"")),
        made(SCHEMA.pattern("", "^a"), "", "pattern", Expectation.pattern("^a")),
        made(SCHEMA.format("", "date"), "", "format", Expectation.format("date")),
        made(SCHEMA.minimum("", "1", null), "", "minimum", Expectation.range("1", null)),
        made(SCHEMA.maximum("", null, "2"), "", "maximum", Expectation.range(null, "2")),
        made(SCHEMA.minLength("", 1, 2), "", "minLength", Expectation.characters(1, 2)),
        made(SCHEMA.maxLength("", null, 2), "", "maxLength", Expectation.characters(null, 2)),
        made(SCHEMA.minItems("", 1, null), "", "minItems", Expectation.items(1, null)),
        made(SCHEMA.maxItems("", null, 2), "", "maxItems", Expectation.items(null, 2)),
        made(SCHEMA.uniqueItems(""), "", "uniqueItems", Expectation.OTHER),
        made(SCHEMA.required("", "b"), "", "required", Expectation.required("b")),
        made(SCHEMA.closed("", members), "", "additionalProperties", Expectation.closed("b", "c")),
        made(SCHEMA.closed("", "b"), "", "additionalProperties", Expectation.closed("b")),
        made(SCHEMA.anyOf(""), "", "anyOf", Expectation.alternatives()),
        made(SCHEMA.oneOf("", "1 (A)"), "", "oneOf", Expectation.alternatives("1 (A)")),
        made(
            SCHEMA.types("/p", members, "string").of(1),
            "/p/c",
            "type",
            Expectation.types("string")));
  }

  @ParameterizedTest
  @MethodSource("constraints")
  @DisplayName("a constraint has the rule of its keyword, its location and its expectation")
  void constraint(Constraint made, String pointer, String keyword, Expectation expectation) {
    String location = "other.json#/$defs/a" + pointer + "/" + keyword;
    assertThat(made)
        .isEqualTo(Constraint.of(Rule.ofKeyword(keyword), location).expecting(expectation));
    assertThat(made.rule()).isSameAs(Rule.ofKeyword(keyword));
    assertThat(made.rule().isGeneric()).isTrue();
  }

  @Test
  @DisplayName("names of members are escaped in locations, and a constraint is created once")
  void memberTypes() {
    MemberNames names = MemberNames.of("~", "a/b", "~1", "", "é");
    MemberTypes types = Keywords.at("").types("/properties", names, "string");
    assertThat(List.of(0, 1, 2, 3, 4))
        .extracting(i -> types.of(i).location())
        .containsExactly(
            "/properties/~0/type",
            "/properties/a~1b/type",
            "/properties/~01/type",
            "/properties//type",
            "/properties/é/type");
    assertThat(types.of(1)).isSameAs(types.of(1));
  }

  @Test
  @DisplayName("a keyword of the application has a rule of its own")
  void otherKeywords() {
    assertThat(Rule.ofKeyword("maxLength").id()).isEqualTo("max-length");
    assertThat(Rule.ofKeyword("even").title()).isEqualTo("the value satisfies even");
    assertThat(Rule.ofKeyword("isEven").id()).isEqualTo("is-even");
  }
}
