package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Creates the constraints of keywords in one part of a schema. Their rules are those of {@link
 * Rule#ofKeyword}. Created by generated code; immutable.
 *
 * <p>Each method has the JSON Pointer of the schema with the keyword, relative to that part.
 */
public final class Keywords {
  private final String location;

  private Keywords(String location) {
    this.location = location;
  }

  /** Creates the constraints of a part of a schema, such as a definition. */
  public static Keywords at(String location) {
    return new Keywords(location);
  }

  /** Returns a constraint with any expectation. */
  public Constraint of(String pointer, String keyword, Expectation expectation) {
    String keywordLocation = location + pointer + "/" + keyword;
    return Constraint.of(Rule.ofKeyword(keyword), keywordLocation, keyword, expectation);
  }

  /** Returns the constraint of {@code type} with one type, which compiles faster than several. */
  public Constraint type(String pointer, String name) {
    return of(pointer, "type", Expectation.types(name));
  }

  /** Returns the constraint of {@code type}. */
  public Constraint type(String pointer, String... names) {
    return of(pointer, "type", Expectation.types(names));
  }

  /**
   * Returns the constraint that a value has one of some types, which another keyword requires, such
   * as {@code oneOf} by its alternatives.
   *
   * @param keyword the location of that keyword
   */
  public Constraint typeBy(String keyword, String... names) {
    return Constraint.of(
        Rule.ofKeyword("type"), location + keyword, "type", Expectation.types(names));
  }

  /** Returns the constraints of {@code type} of several members, which all have one type. */
  public MemberTypes types(String pointer, MemberNames members, String name) {
    return new MemberTypes(this, pointer, members, Expectation.types(name));
  }

  /** Returns the constraints of {@code type} of several members, of which each has the same. */
  public MemberTypes types(String pointer, MemberNames members, String... names) {
    return new MemberTypes(this, pointer, members, Expectation.types(names));
  }

  /** Returns the constraint of {@code enum} with strings, none of which needs an escape. */
  public Constraint values(String pointer, StringSet strings) {
    return of(pointer, "enum", Expectation.values(strings));
  }

  /** Returns the constraint of {@code enum}, with the values as JSON text. */
  public Constraint values(String pointer, String... json) {
    return of(pointer, "enum", Expectation.values(json));
  }

  /** Returns the constraint of {@code pattern}. */
  public Constraint pattern(String pointer, String regex) {
    return of(pointer, "pattern", Expectation.pattern(regex));
  }

  /** Returns the constraint of {@code format}. */
  public Constraint format(String pointer, String name) {
    return of(pointer, "format", Expectation.format(name));
  }

  /** Returns the constraint of {@code minimum}. */
  public Constraint minimum(String pointer, String minimum, @Nullable String maximum) {
    return of(pointer, "minimum", Expectation.range(minimum, maximum));
  }

  /** Returns the constraint of {@code maximum}. */
  public Constraint maximum(String pointer, @Nullable String minimum, String maximum) {
    return of(pointer, "maximum", Expectation.range(minimum, maximum));
  }

  /** Returns the constraint of {@code minLength}. */
  public Constraint minLength(String pointer, Integer minimum, @Nullable Integer maximum) {
    return of(pointer, "minLength", Expectation.characters(minimum, maximum));
  }

  /** Returns the constraint of {@code maxLength}. */
  public Constraint maxLength(String pointer, @Nullable Integer minimum, Integer maximum) {
    return of(pointer, "maxLength", Expectation.characters(minimum, maximum));
  }

  /** Returns the constraint of {@code minItems}. */
  public Constraint minItems(String pointer, Integer minimum, @Nullable Integer maximum) {
    return of(pointer, "minItems", Expectation.items(minimum, maximum));
  }

  /** Returns the constraint of {@code maxItems}. */
  public Constraint maxItems(String pointer, @Nullable Integer minimum, Integer maximum) {
    return of(pointer, "maxItems", Expectation.items(minimum, maximum));
  }

  /** Returns the constraint of {@code uniqueItems}. */
  public Constraint uniqueItems(String pointer) {
    return of(pointer, "uniqueItems", Expectation.OTHER);
  }

  /** Returns the constraint of {@code required} for one member. */
  public Constraint required(String pointer, String name) {
    return of(pointer, "required", Expectation.required(name));
  }

  /** Returns the constraint of {@code required} for some members. */
  public Constraint required(String pointer, String... names) {
    return of(pointer, "required", Expectation.required(names));
  }

  /** Returns the constraint of {@code additionalProperties: false}. */
  public Constraint closed(String pointer, MemberNames members) {
    return of(pointer, "additionalProperties", Expectation.closed(members));
  }

  /** Returns the constraint of {@code additionalProperties: false}. */
  public Constraint closed(String pointer, String... members) {
    return of(pointer, "additionalProperties", Expectation.closed(members));
  }

  /** Returns the constraint of {@code anyOf}, with the labels of the alternatives. */
  public Constraint anyOf(String pointer, String... labels) {
    return of(pointer, "anyOf", Expectation.alternatives(labels));
  }

  /** Returns the constraint of {@code oneOf}, with the labels of the alternatives. */
  public Constraint oneOf(String pointer, String... labels) {
    return of(pointer, "oneOf", Expectation.alternatives(labels));
  }
}
