package io.github.jobsmith.generator.link;

/**
 * What a vocabulary says about a keyword.
 *
 * @param kind what it is for
 * @param value what its value must be
 * @param place where its subschemas apply; {@link Place#NOWHERE} when they do not, or there are
 *     none
 */
public record Keyword(String name, Kind kind, ValueType value, Place place) {

  /** What a keyword is for. */
  public enum Kind {
    /** Names or locates the schema, such as {@code $id}. */
    IDENTIFIER,
    /** Points to another schema. */
    REFERENCE,
    /** Applies subschemas. */
    APPLICATOR,
    /** Checks the instance. */
    ASSERTION,
    /** Says something about it. */
    ANNOTATION,
    /** Holds subschemas for others to refer to. */
    CONTAINER
  }

  /** Where a subschema applies, seen from the instance of its parent. */
  public enum Place {
    /** To the instance itself. */
    HERE,
    /** To the member of the same name. */
    MEMBER,
    /** To members that the schema does not name. */
    MEMBERS,
    /** To items. */
    ITEMS,
    /** To member names. */
    NAMES,
    /** Not at all by itself. */
    NOWHERE
  }

  static Keyword identifier(String name, ValueType value) {
    return new Keyword(name, Kind.IDENTIFIER, value, Place.NOWHERE);
  }

  static Keyword reference(String name) {
    return reference(name, ValueType.TEXT);
  }

  static Keyword reference(String name, ValueType value) {
    return new Keyword(name, Kind.REFERENCE, value, Place.HERE);
  }

  static Keyword assertion(String name, ValueType value) {
    return new Keyword(name, Kind.ASSERTION, value, Place.NOWHERE);
  }

  static Keyword annotation(String name, ValueType value) {
    return new Keyword(name, Kind.ANNOTATION, value, Place.NOWHERE);
  }

  static Keyword applicator(String name, ValueType value, Place place) {
    return new Keyword(name, Kind.APPLICATOR, value, place);
  }

  static Keyword container(String name, ValueType value) {
    return new Keyword(name, Kind.CONTAINER, value, Place.NOWHERE);
  }
}
