package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.model.ModelMismatchException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The required members that a builder lacks. Not thread-safe. */
public final class MissingMembers {
  private List<String> names = List.of();

  /** Creates a list without members. */
  public MissingMembers() {}

  /** Adds a member if its value is null. */
  public MissingMembers unless(String name, @Nullable Object value) {
    if (value == null) {
      if (names.isEmpty()) {
        names = new ArrayList<>();
      }
      names.add(name);
    }
    return this;
  }

  /**
   * Requires that none is missing.
   *
   * @param type the name of the class to build
   * @throws IllegalStateException with the names of the members
   */
  public void refuse(String type) {
    if (!names.isEmpty()) {
      throw new IllegalStateException(type + " lacks " + String.join(", ", names));
    }
  }

  /**
   * Requires that none is missing in an object of a document.
   *
   * @throws ModelMismatchException with the location and the names of the members
   */
  public void refuse(JsonDocument doc, int node) {
    if (!names.isEmpty()) {
      throw ModelValues.lacking(doc, node, names);
    }
  }
}
