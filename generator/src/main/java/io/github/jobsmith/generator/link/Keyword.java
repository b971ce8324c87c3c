package io.github.jobsmith.generator.link;

/**
 * The definition of a keyword in a vocabulary.
 *
 * @param kind its purpose
 * @param value the required type of its value
 * @param place where its subschemas apply; {@link Place#NOWHERE} if it has none or they are not
 *     applied
 */
public record Keyword(String name, Kind kind, ValueType value, Place place) {

  /** The purpose of a keyword. */
  public enum Kind {
    /** Identifies the schema, such as {@code $id}. */
    IDENTIFIER,
    /** Refers to another schema. */
    REFERENCE,
    /** Applies subschemas. */
    APPLICATOR,
    /** Can make an instance invalid. */
    ASSERTION,
    /** Provides information only. */
    ANNOTATION,
    /** Contains subschemas for references. */
    CONTAINER
  }

  /** Where a subschema applies, relative to the instance of its parent. */
  public enum Place {
    /** To the instance itself. */
    HERE,
    /** To the member with the same name. */
    MEMBER,
    /** To members that the schema does not name. */
    MEMBERS,
    /** To items. */
    ITEMS,
    /** To member names. */
    NAMES,
    /** Not applied by the keyword. */
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
