package io.github.jobsmith.generator.option;

/** What generated models can have in addition. All are off by default. */
public enum ModelFeature {
  /**
   * Formats determine Java types: {@code date-time}, {@code date}, {@code time}, {@code uuid} and
   * {@code uri} of strings become types of {@code java.time}, UUID and URI; {@code int32} and
   * {@code int64} of integers become {@code int} and {@code long}; {@code float} and {@code double}
   * of numbers become {@code double}. The value is preserved, but not its spelling: {@code
   * 10:00:00.50Z} is written as {@code 10:00:00.5Z}.
   */
  JAVA_FORMATS("java-formats"),
  /**
   * Members that are strings with {@code contentEncoding: base64} are {@code byte[]}; constructors
   * and accessors copy the array.
   */
  BASE64_BYTES("base64-bytes"),
  /**
   * A new builder is initialized with the {@code default} of members. A default that violates its
   * own schema is not used.
   */
  BUILDER_DEFAULTS("builder-defaults"),
  /**
   * Types are annotated for the {@code ObjectMapper} of Jackson 2 and 3; the generated code then
   * depends on {@code jackson-annotations}.
   */
  JACKSON_ANNOTATIONS("jackson-annotations"),
  /**
   * Like {@link #JACKSON_ANNOTATIONS}, which it includes, but Jackson writes records member by
   * member. Tools that look at the properties of classes, such as generators of API documentation,
   * then see the members and their types.
   */
  JACKSON_PROPERTIES("jackson-properties"),
  /**
   * Letters outside of ASCII are transliterated in names: {@code groesse} for the member {@code
   * größe}. Otherwise they are kept.
   */
  ASCII_NAMES("ascii-names"),
  /**
   * Components have annotations of Jakarta Validation, such as {@code @NotNull} and {@code @Size};
   * the generated code then depends on {@code jakarta.validation-api}. They say what Jakarta
   * Validation can say; {@code @Size} counts UTF-16 units, not code points.
   */
  VALIDATION_ANNOTATIONS("validation-annotations"),
  /** Records and sealed interfaces implement {@code java.io.Serializable}. */
  SERIALIZABLE("serializable"),
  /** Records have a nested class {@code JsonNames} with the member names as constants. */
  MEMBER_NAMES("member-names"),
  /**
   * Enums have an additional constant {@code UNKNOWN}, which reading returns for any other value of
   * the same type. It cannot be written.
   */
  UNKNOWN_CONSTANTS("unknown-constants"),
  /** Records have methods {@code withX} that return a copy with another value of a component. */
  WITH_METHODS("with-methods");

  private final String option;

  ModelFeature(String option) {
    this.option = option;
  }

  /** The name in lower case, with hyphens, as in options of a command line. */
  public String option() {
    return option;
  }
}
