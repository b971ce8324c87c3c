package io.github.jobsmith.generator.option;

import io.github.jobsmith.generated.Generated;
import java.util.List;

/** What has the annotation {@link Generated}. */
public enum GeneratedAnnotation {
  /** Every type, nested types too: coverage tools leave them out. */
  TYPES,
  /** Nothing: coverage tools count generated code. */
  NONE;

  /** The names in a configuration, the default first. */
  public static List<String> names() {
    return List.of("types", "none");
  }

  /**
   * The choice that a configuration names: {@code types} or {@code none}.
   *
   * @throws IllegalArgumentException when it is neither
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
