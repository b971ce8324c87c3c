package io.github.jobsmith.generator.option;

import io.github.jobsmith.generator.ir.JavaNotes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What models are like, as far as the schema leaves a choice. Immutable.
 *
 * <p>The keys of {@code names} and {@code types} are places of schemas: a JSON Pointer into the
 * root document ({@code #/$defs/address} or {@code /$defs/address}), or a URI with such a fragment.
 * They say for a schema that one does not own what {@code x-java-name} and {@code x-java-type} say
 * inside of one, and win over these.
 */
public final class ModelOptions {
  /** The type of numbers that need not be whole. */
  public enum Decimals {
    /** {@code BigDecimal}: every digit is kept. */
    EXACT,
    /** {@code double}: quick, and rounded to some 16 digits. */
    DOUBLE;

    /**
     * The type that a configuration names: {@code exact} or {@code double}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Decimals of(String name) {
      return switch (name.strip()) {
        case "exact" -> EXACT;
        case "double" -> DOUBLE;
        default ->
            throw new IllegalArgumentException(
                "decimals is \"" + name + "\"; must be exact or double");
      };
    }
  }

  /** The type of whole numbers that the schema does not bound. */
  public enum Integers {
    /** {@code BigInteger}; narrower only where the bounds guarantee that every value fits. */
    EXACT,
    /** {@code long} at most; a valid value that does not fit cannot be read. */
    LONG,
    /** {@code int}; a valid value that does not fit cannot be read. */
    INT;

    /**
     * The type that a configuration names: {@code exact}, {@code long} or {@code int}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Integers of(String name) {
      return switch (name.strip()) {
        case "exact" -> EXACT;
        case "long" -> LONG;
        case "int" -> INT;
        default ->
            throw new IllegalArgumentException(
                "integers is \"" + name + "\"; must be exact, long or int");
      };
    }
  }

  /** Exact numbers, strings as strings, no defaults, no annotations, names from the schema. */
  public static final ModelOptions DEFAULT =
      new ModelOptions(Decimals.EXACT, Integers.EXACT, false, false, false, Map.of(), Map.of());

  private final Decimals decimals;
  private final Integers integers;
  private final boolean javaFormats;
  private final boolean builderDefaults;
  private final boolean jacksonAnnotations;
  private final Map<String, String> names;
  private final Map<String, String> types;

  private ModelOptions(
      Decimals decimals,
      Integers integers,
      boolean javaFormats,
      boolean builderDefaults,
      boolean jacksonAnnotations,
      Map<String, String> names,
      Map<String, String> types) {
    this.decimals = Objects.requireNonNull(decimals, "decimals");
    this.integers = Objects.requireNonNull(integers, "integers");
    this.javaFormats = javaFormats;
    this.builderDefaults = builderDefaults;
    this.jacksonAnnotations = jacksonAnnotations;
    this.names = checked(names, "name");
    this.types = checked(types, "type");
  }

  /** The type of numbers that need not be whole. */
  public Decimals decimals() {
    return decimals;
  }

  /** The type of whole numbers whose bounds allow more than 64 bits, or that have none. */
  public Integers integers() {
    return integers;
  }

  /**
   * Whether strings with the formats date-time, date, time, uuid and uri become types of {@code
   * java.time}, UUID and URI. The value is kept, not its notation: {@code 10:00:00.50Z} is written
   * as {@code 10:00:00.5Z}.
   */
  public boolean javaFormats() {
    return javaFormats;
  }

  /** Whether a new builder has the {@code default} of members that are scalars. */
  public boolean builderDefaults() {
    return builderDefaults;
  }

  /**
   * Whether types are annotated so that an {@code ObjectMapper} of Jackson 2 or 3 reads and writes
   * them; the code then needs {@code jackson-annotations}.
   */
  public boolean jacksonAnnotations() {
    return jacksonAnnotations;
  }

  /**
   * Place -> name of the Java type, or of the component when it begins with a small letter; sorted.
   */
  public Map<String, String> names() {
    return names;
  }

  /**
   * Place -> binary name of a class that stands for the value: one with {@code static
   * read(JsonDocument, int)} that is a {@code JsonWritable}, as all generated ones are; sorted.
   */
  public Map<String, String> types() {
    return types;
  }

  /** All of it as text: equal options have the same. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    text.append(decimals).append(' ').append(integers).append(' ').append(javaFormats);
    text.append(' ').append(builderDefaults).append(' ').append(jacksonAnnotations);
    return text.append(' ').append(names).append(' ').append(types).toString();
  }

  private static Map<String, String> checked(Map<String, String> given, String what) {
    // Sorted, so that equal options have one text.
    Map<String, String> byPlace = new TreeMap<>();
    given.forEach(
        (place, name) -> {
          boolean legal = what.equals("type") ? JavaNotes.isType(name) : JavaNotes.isName(name);
          if (!legal) {
            throw new IllegalArgumentException(
                what + " of " + place + " is " + name + "; must be a legal Java name");
          }
          byPlace.put(place.startsWith("/") || place.isEmpty() ? "#" + place : place, name);
        });
    return Collections.unmodifiableMap(byPlace);
  }

  /**
   * Names or types as command lines give them.
   *
   * @param option what the arguments are called in the message
   * @param arguments each {@code PLACE=NAME}
   * @throws IllegalArgumentException when one has no such form, or a place is given twice
   */
  public static Map<String, String> byPlace(String option, List<String> arguments) {
    Map<String, String> byPlace = new TreeMap<>();
    for (String argument : arguments) {
      // A place may have the sign, a Java name has not.
      int equals = argument.lastIndexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            option + " " + argument + " has no location; write it as #/$defs/address=Address");
      }
      String place = argument.substring(0, equals);
      if (byPlace.put(place, argument.substring(equals + 1)) != null) {
        throw new IllegalArgumentException(option + " is set twice for " + place);
      }
    }
    return byPlace;
  }

  /** These options with another type of numbers. */
  public ModelOptions withDecimals(Decimals value) {
    return new ModelOptions(
        value, integers, javaFormats, builderDefaults, jacksonAnnotations, names, types);
  }

  /** These options with another type of whole numbers. */
  public ModelOptions withIntegers(Integers value) {
    return new ModelOptions(
        decimals, value, javaFormats, builderDefaults, jacksonAnnotations, names, types);
  }

  /** These options with types of their own for some formats or not. */
  public ModelOptions withJavaFormats(boolean value) {
    return new ModelOptions(
        decimals, integers, value, builderDefaults, jacksonAnnotations, names, types);
  }

  /** These options with defaults in builders or not. */
  public ModelOptions withBuilderDefaults(boolean value) {
    return new ModelOptions(
        decimals, integers, javaFormats, value, jacksonAnnotations, names, types);
  }

  /** These options with annotations of Jackson or not. */
  public ModelOptions withJacksonAnnotations(boolean value) {
    return new ModelOptions(decimals, integers, javaFormats, builderDefaults, value, names, types);
  }

  /**
   * These options with other names.
   *
   * @throws IllegalArgumentException when one is not a legal name
   */
  public ModelOptions withNames(Map<String, String> value) {
    return new ModelOptions(
        decimals, integers, javaFormats, builderDefaults, jacksonAnnotations, value, types);
  }

  /**
   * These options with other types.
   *
   * @throws IllegalArgumentException when one is not a legal name
   */
  public ModelOptions withTypes(Map<String, String> value) {
    return new ModelOptions(
        decimals, integers, javaFormats, builderDefaults, jacksonAnnotations, names, value);
  }
}
