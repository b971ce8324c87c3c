package io.github.jobsmith.generator.option;

import io.github.jobsmith.generated.Generated;
import java.util.List;

/** The generated code that has the annotation {@link Generated}. */
public enum GeneratedAnnotation {
  /** Every type, including nested types: coverage tools exclude them. */
  TYPES,
  /** None: coverage tools include generated code. */
  NONE;

  /** The configuration values, the default first. */
  public static List<String> names() {
    return List.of("types", "none");
  }

  /**
   * Returns the constant for a configuration value, {@code types} or {@code none}.
   *
   * @throws IllegalArgumentException for any other value
   */
  public static GeneratedAnnotation of(String name) {
    return switch (name.strip()) {
      case "types" -> TYPES;
      case "none" -> NONE;
      default ->
          throw new IllegalArgumentException(
              "generatedAnnotation is \"" + name + "\"; must be types or none");
    };
  }
}
