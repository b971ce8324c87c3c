package io.github.jobsmith.generator.option;

import io.github.jobsmith.generator.ir.JavaNotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Options for the generated models, where the schema leaves a choice. Immutable.
 *
 * <p>The keys of {@code names}, {@code types}, {@code interfaces} and {@code annotations} are
 * locations of schemas: a JSON Pointer into the root document ({@code #/$defs/address} or {@code
 * /$defs/address}), or a URI with such a fragment. They have the effect of {@code x-java-name} and
 * {@code x-java-type} for schemas that cannot be edited, and take precedence over these.
 */
public final class ModelOptions {
  private static final String CLASS = "; must be the name of a class, such as com.example.Money";

  /** The Java type of numbers that are not necessarily integers. */
  public enum Decimals {
    /** {@code BigDecimal}: keeps every digit, and {@code 1.50} does not equal {@code 1.5}. */
    EXACT,
    /** {@code BigDecimal} without trailing zeros: equal numbers are equal in Java. */
    NORMALIZED,
    /** {@code double}: faster, but rounded to about 16 digits. */
    DOUBLE;

    /**
     * Returns the constant for a configuration value, {@code exact}, {@code normalized} or {@code
     * double}.
     *
     * @throws IllegalArgumentException for any other value
     */
    public static Decimals of(String name) {
      return switch (name.strip()) {
        case "exact" -> EXACT;
        case "normalized" -> NORMALIZED;
        case "double" -> DOUBLE;
        default ->
            throw new IllegalArgumentException(
                "decimals is \"" + name + "\"; must be exact, normalized or double");
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

  /** Exact numbers, no {@link ModelFeature}, names from the schema. */
  public static final ModelOptions DEFAULT =
      new ModelOptions(
          Decimals.EXACT, Integers.EXACT, Set.of(), Map.of(), Map.of(), Map.of(), Map.of());

  private final Decimals decimals;
  private final Integers integers;
  private final Set<ModelFeature> features;
  private final Map<String, String> names;
  private final Map<String, String> types;
  private final Map<String, List<String>> interfaces;
  private final Map<String, List<String>> annotations;

  private ModelOptions(
      Decimals decimals,
      Integers integers,
      Set<ModelFeature> features,
      Map<String, String> names,
      Map<String, String> types,
      Map<String, List<String>> interfaces,
      Map<String, List<String>> annotations) {
    this.decimals = Objects.requireNonNull(decimals, "decimals");
    this.integers = Objects.requireNonNull(integers, "integers");
    this.features = features;
    this.names = checked(names, "name");
    this.types = checked(types, "type");
    this.interfaces = checkedLists(interfaces, "interface");
    this.annotations = checkedLists(annotations, "annotation");
  }

  /** The Java type of numbers that are not necessarily integers. */
  public Decimals decimals() {
    return decimals;
  }

  /** The Java type of integers that have no bounds, or whose bounds exceed 64 bits. */
  public Integers integers() {
    return integers;
  }

  /** Whether the models have a feature. */
  public boolean has(ModelFeature feature) {
    return features.contains(feature);
  }

  /** Whether the models have {@link ModelFeature#JAVA_FORMATS}. */
  public boolean javaFormats() {
    return has(ModelFeature.JAVA_FORMATS);
  }

  /** Whether the models have {@link ModelFeature#BUILDER_DEFAULTS}. */
  public boolean builderDefaults() {
    return has(ModelFeature.BUILDER_DEFAULTS);
  }

  /**
   * Whether the models have {@link ModelFeature#JACKSON_ANNOTATIONS} or {@link
   * ModelFeature#JACKSON_PROPERTIES}.
   */
  public boolean jacksonAnnotations() {
    return has(ModelFeature.JACKSON_ANNOTATIONS) || has(ModelFeature.JACKSON_PROPERTIES);
  }

  /** Whether the models have {@link ModelFeature#ASCII_NAMES}. */
  public boolean asciiNames() {
    return has(ModelFeature.ASCII_NAMES);
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

  /**
   * Maps a location to the binary names of interfaces that the type implements, like {@code
   * x-java-implements}; sorted.
   */
  public Map<String, List<String>> interfaces() {
    return interfaces;
  }

  /**
   * Maps a location to the binary names of annotations of the type, like {@code
   * x-java-annotations}; sorted.
   */
  public Map<String, List<String>> annotations() {
    return annotations;
  }

  /** Returns all options as text; equal options have equal fingerprints. */
  public String fingerprint() {
    return String.join(
        " ",
        decimals + " " + integers + " " + features,
        names + " " + types,
        interfaces + " " + annotations);
  }

  private static Map<String, String> checked(Map<String, String> given, String what) {
    // Sorted, so that equal options have equal fingerprints.
    Map<String, String> byPlace = new TreeMap<>();
    given.forEach(
        (place, name) -> {
          boolean legal = what.equals("type") ? JavaNotes.isType(name) : JavaNotes.isName(name);
          if (!legal) {
            throw new IllegalArgumentException(
                what
                    + " of "
                    + place
                    + " is "
                    + name
                    + (what.equals("type") ? CLASS : "; must be a legal Java name"));
          }
          byPlace.put(normalized(place), name);
        });
    return Collections.unmodifiableMap(byPlace);
  }

  private static String normalized(String place) {
    return place.startsWith("/") || place.isEmpty() ? "#" + place : place;
  }

  private static Map<String, List<String>> checkedLists(
      Map<String, List<String>> given, String what) {
    Map<String, List<String>> byPlace = new TreeMap<>();
    given.forEach(
        (place, names) -> {
          for (String name : names) {
            if (!JavaNotes.isType(name)) {
              throw new IllegalArgumentException(what + " of " + place + " is " + name + CLASS);
            }
          }
          byPlace.put(normalized(place), names.stream().distinct().toList());
        });
    return Collections.unmodifiableMap(byPlace);
  }

  /**
   * Parses names of interfaces or annotations from command line arguments.
   *
   * @param option the option, for error messages
   * @param arguments each {@code LOCATION=NAME}; a location can occur several times
   * @throws IllegalArgumentException when an argument has another form
   */
  public static Map<String, List<String>> listsByPlace(String option, List<String> arguments) {
    Map<String, List<String>> byPlace = new TreeMap<>();
    for (String argument : arguments) {
      byPlace(option, List.of(argument))
          .forEach(
              (place, name) -> byPlace.computeIfAbsent(place, each -> new ArrayList<>()).add(name));
    }
    return byPlace;
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
    return new ModelOptions(value, integers, features, names, types, interfaces, annotations);
  }

  /** Returns a copy with the given value of {@link #integers()}. */
  public ModelOptions withIntegers(Integers value) {
    return new ModelOptions(decimals, value, features, names, types, interfaces, annotations);
  }

  /** Returns a copy that has a feature, or does not have it. */
  public ModelOptions with(ModelFeature feature, boolean value) {
    // Ordered, so that equal options have equal fingerprints.
    Set<ModelFeature> changed = EnumSet.of(feature);
    changed.addAll(features);
    if (!value) {
      changed.remove(feature);
    }
    return new ModelOptions(
        decimals,
        integers,
        Collections.unmodifiableSet(changed),
        names,
        types,
        interfaces,
        annotations);
  }

  /** Returns a copy with the given value of {@link #javaFormats()}. */
  public ModelOptions withJavaFormats(boolean value) {
    return with(ModelFeature.JAVA_FORMATS, value);
  }

  /** Returns a copy with the given value of {@link #builderDefaults()}. */
  public ModelOptions withBuilderDefaults(boolean value) {
    return with(ModelFeature.BUILDER_DEFAULTS, value);
  }

  /** Returns a copy with the given value of {@link #jacksonAnnotations()}. */
  public ModelOptions withJacksonAnnotations(boolean value) {
    return with(ModelFeature.JACKSON_ANNOTATIONS, value);
  }

  /** Returns a copy with the given value of {@link #asciiNames()}. */
  public ModelOptions withAsciiNames(boolean value) {
    return with(ModelFeature.ASCII_NAMES, value);
  }

  /**
   * Returns a copy with the given {@link #names()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withNames(Map<String, String> value) {
    return new ModelOptions(decimals, integers, features, value, types, interfaces, annotations);
  }

  /**
   * Returns a copy with the given {@link #types()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withTypes(Map<String, String> value) {
    return new ModelOptions(decimals, integers, features, names, value, interfaces, annotations);
  }

  /**
   * Returns a copy with the given {@link #interfaces()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withInterfaces(Map<String, List<String>> value) {
    return new ModelOptions(decimals, integers, features, names, types, value, annotations);
  }

  /**
   * Returns a copy with the given {@link #annotations()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public ModelOptions withAnnotations(Map<String, List<String>> value) {
    return new ModelOptions(decimals, integers, features, names, types, interfaces, value);
  }
}
