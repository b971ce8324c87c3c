package io.github.jobsmith.generator.option;

import io.github.jobsmith.generator.ir.JavaNotes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Options for the generated models, where the schema leaves a choice. Immutable.
 *
 * <p>The keys of {@code names} and {@code types} are locations of schemas: a JSON Pointer into the
 * root document ({@code #/$defs/address} or {@code /$defs/address}), or a URI with such a fragment.
 * They have the effect of {@code x-java-name} and {@code x-java-type} for schemas that cannot be
 * edited, and take precedence over these.
 */
public final class ModelOptions {
  /** The Java type of numbers that are not necessarily integers. */
  public enum Decimals {
    /** {@code BigDecimal}: keeps every digit. */
    EXACT,
    /** {@code double}: faster, but rounded to about 16 digits. */
    DOUBLE;

    /**
     * Returns the constant for a configuration value, {@code exact} or {@code double}.
     *
     * @throws IllegalArgumentException for any other value
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

  /** The Java type of integers that the schema does not bound. */
  public enum Integers {
    /**
     * {@code BigInteger}; a narrower type only where the bounds guarantee that every value fits.
     */
    EXACT,
    /** {@code long} at most; a valid value out of its range cannot be read. */
    LONG,
    /** {@code int}; a valid value out of its range cannot be read. */
    INT;

    /**
     * Returns the constant for a configuration value, {@code exact}, {@code long} or {@code int}.
     *
     * @throws IllegalArgumentException for any other value
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

  /**
   * Exact numbers, formats as strings, no builder defaults, no annotations, names from the schema.
   */
  public static final ModelOptions DEFAULT =
      new ModelOptions(
          Decimals.EXACT, Integers.EXACT, false, false, false, false, Map.of(), Map.of());

  private final Decimals decimals;
  private final Integers integers;
  private final boolean javaFormats;
  private final boolean builderDefaults;
  private final boolean jacksonAnnotations;
  private final boolean asciiNames;
  private final Map<String, String> names;
  private final Map<String, String> types;

  private ModelOptions(
      Decimals decimals,
      Integers integers,
      boolean javaFormats,
      boolean builderDefaults,
      boolean jacksonAnnotations,
      boolean asciiNames,
      Map<String, String> names,
      Map<String, String> types) {
    this.decimals = Objects.requireNonNull(decimals, "decimals");
    this.integers = Objects.requireNonNull(integers, "integers");
    this.javaFormats = javaFormats;
    this.builderDefaults = builderDefaults;
    this.jacksonAnnotations = jacksonAnnotations;
    this.asciiNames = asciiNames;
    this.names = checked(names, "name");
    this.types = checked(types, "type");
  }

  /** The Java type of numbers that are not necessarily integers. */
  public Decimals decimals() {
    return decimals;
  }

  /** The Java type of integers that have no bounds, or whose bounds exceed 64 bits. */
  public Integers integers() {
    return integers;
  }

  /**
   * Whether strings with the formats date-time, date, time, uuid and uri get types of {@code
   * java.time}, UUID and URI. The value is preserved, but not its spelling: {@code 10:00:00.50Z} is
   * written as {@code 10:00:00.5Z}.
   */
  public boolean javaFormats() {
    return javaFormats;
  }

  /** Whether a new builder is initialized with the {@code default} of scalar members. */
  public boolean builderDefaults() {
    return builderDefaults;
  }

  /**
   * Whether types are annotated for the {@code ObjectMapper} of Jackson 2 and 3; the generated code
   * then depends on {@code jackson-annotations}.
   */
  public boolean jacksonAnnotations() {
    return jacksonAnnotations;
  }

  /**
   * Whether letters outside of ASCII are transliterated in names: {@code groesse} for the member
   * {@code größe}. Otherwise they are kept.
   */
  public boolean asciiNames() {
    return asciiNames;
  }

  /**
   * Maps a location to the name of a Java type, or of a component when it begins with a lower-case
   * letter; sorted.
   */
  public Map<String, String> names() {
    return names;
  }

  /**
   * Maps a location to the binary name of an existing class for the value. Like the generated
   * classes, it must have {@code static read(JsonDocument, int)} and be a {@code JsonWritable}.
   * Sorted.
   */
  public Map<String, String> types() {
    return types;
  }

  /** Returns all options as text; equal options have equal fingerprints. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    text.append(decimals).append(' ').append(integers).append(' ').append(javaFormats);
    text.append(' ').append(builderDefaults).append(' ').append(jacksonAnnotations);
    text.append(' ').append(asciiNames);
    return text.append(' ').append(names).append(' ').append(types).toString();
  }

  private static Map<String, String> checked(Map<String, String> given, String what) {
    // Sorted, so that equal options have equal fingerprints.
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
   * Parses names or types from command line arguments.
   *
   * @param option the option, for error messages
   * @param arguments each {@code LOCATION=NAME}
   * @throws IllegalArgumentException when an argument has another form, or a location occurs twice
   */
  public static Map<String, String> byPlace(String option, List<String> arguments) {
    Map<String, String> byPlace = new TreeMap<>();
    for (String argument : arguments) {
      // A location can contain an equals sign, a Java name cannot.
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

  /** Returns a copy with the given value of {@link #decimals()}. */
  public ModelOptions withDecimals(Decimals value) {
    return new ModelOptions(
        value,
        integers,
        javaFormats,
        builderDefaults,
        jacksonAnnotations,
        asciiNames,
        names,
        types);
  }

  /** Returns a copy with the given value of {@link #integers()}. */
  public ModelOptions withIntegers(Integers value) {
    return new ModelOptions(
        decimals,
        value,
        javaFormats,
        builderDefaults,
        jacksonAnnotations,
        asciiNames,
        names,
        types);
  }

  /** Returns a copy with the given value of {@link #javaFormats()}. */
  public ModelOptions withJavaFormats(boolean value) {
    return new ModelOptions(
        decimals, integers, value, builderDefaults, jacksonAnnotations, asciiNames, names, types);
  }

  /** Returns a copy with the given value of {@link #builderDefaults()}. */
  public ModelOptions withBuilderDefaults(boolean value) {
    return new ModelOptions(
        decimals, integers, javaFormats, value, jacksonAnnotations, asciiNames, names, types);
  }

  /** Returns a copy with the given value of {@link #jacksonAnnotations()}. */
  public ModelOptions withJacksonAnnotations(boolean value) {
    return new ModelOptions(
        decimals, integers, javaFormats, builderDefaults, value, asciiNames, names, types);
  }

  /** Returns a copy with the given value of {@link #asciiNames()}. */
  public ModelOptions withAsciiNames(boolean value) {
    return new ModelOptions(
        decimals, integers, javaFormats, builderDefaults, jacksonAnnotations, value, names, types);
  }

  /**
   * Returns a copy with the given {@link #names()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withNames(Map<String, String> value) {
    return new ModelOptions(
        decimals,
        integers,
        javaFormats,
        builderDefaults,
        jacksonAnnotations,
        asciiNames,
        value,
        types);
  }

  /**
   * Returns a copy with the given {@link #types()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withTypes(Map<String, String> value) {
    return new ModelOptions(
        decimals,
        integers,
        javaFormats,
        builderDefaults,
        jacksonAnnotations,
        asciiNames,
        names,
        value);
  }
}
