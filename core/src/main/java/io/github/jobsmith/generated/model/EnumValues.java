package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.model.ModelMismatchException;
import io.github.jobsmith.model.StringConstant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a generated enum by their strings. Created by generated code; immutable.
 *
 * @param <E> the enum
 */
public final class EnumValues<E extends StringConstant> {
  /** With more constants, a string is looked up in a map. */
  private static final int SEARCHED = 64;

  private final E[] constants;
  private final StringSet strings;
  private final String description;
  private final @Nullable E other;
  private final @Nullable Map<String, E> byJson;

  private EnumValues(E[] constants, String description, @Nullable E other) {
    this.constants = constants;
    String[] all = new String[constants.length - (other == null ? 0 : 1)];
    this.byJson = all.length > SEARCHED ? new HashMap<>() : null;
    for (int i = 0; i < all.length; i++) {
      all[i] = constants[i].json();
      if (byJson != null) {
        byJson.put(all[i], constants[i]);
      }
    }
    this.strings = StringSet.of(all);
    this.description = description;
    this.other = other;
  }

  /**
   * Prepares the constants of an enum.
   *
   * @param constants all constants, in their order; not modified afterwards
   * @param description the name of the enum with its article, for messages
   */
  public static <E extends StringConstant> EnumValues<E> of(E[] constants, String description) {
    return new EnumValues<>(constants, description, null);
  }

  /**
   * Prepares the constants of an enum, of which the last one stands for all other strings.
   *
   * @param constants all constants, in their order; not modified afterwards
   * @param description the name of the enum with its article, for messages
   * @param other the last constant
   */
  public static <E extends StringConstant> EnumValues<E> of(
      E[] constants, String description, E other) {
    return new EnumValues<>(constants, description, other);
  }

  /**
   * Returns the constant for a string.
   *
   * @throws IllegalArgumentException if there is none
   */
  public E of(String json) {
    E constant = byJson == null ? search(json) : byJson.get(json);
    if (constant != null || other != null) {
      return constant == null ? other : constant;
    }
    String name = description.substring(description.indexOf(' ') + 1);
    throw ModelValues.unknown(json, name);
  }

  private @Nullable E search(String json) {
    for (int i = 0; i < strings.size(); i++) {
      if (strings.value(i).equals(json)) {
        return constants[i];
      }
    }
    return null;
  }

  /**
   * Returns the constant for a node.
   *
   * @throws ModelMismatchException if there is none, or the node is not a string
   */
  public E read(JsonDocument doc, int node) {
    int index = strings.indexOf(doc, node);
    if (index >= 0) {
      return constants[index];
    }
    if (!doc.isString(node)) {
      throw ModelValues.mismatch(doc, node, "a string");
    }
    if (other != null) {
      return other;
    }
    throw ModelValues.mismatch(doc, node, description);
  }
}
