package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a violation is based on: a finding in a document, or a fault of a text that is not JSON. The
 * methods are those of {@link Violation}, in the text that was validated; where that text is part
 * of a file, the violation converts places. Immutable and thread-safe.
 */
sealed interface Evidence permits FindingEvidence, FaultEvidence {
  String pointer();

  /** Returns line and column; 0 and 0 if there is no source text. */
  Position position();

  int offset();

  /** Returns the place; null if there is no source text. */
  @Nullable Span span();

  /** Returns the message, without the number of further items. */
  String message();

  Optional<Excerpt> excerpt();

  /** Returns a proposal; null if none is known. */
  @Nullable Fix fix();

  /** Returns the violated constraint; null for a text that is not JSON. */
  default @Nullable Constraint constraint() {
    return null;
  }

  /** Returns the byte offset in the JSON text, by which violations are ordered. */
  default int documentOffset() {
    return 0;
  }

  default String section() {
    return "";
  }

  default int length() {
    return 1;
  }

  /** Returns the text of the place; null if it must not be shown. */
  default @Nullable String text(int most) {
    return null;
  }

  /** Returns the pointer of the member that the violation is about; null if there is none. */
  default @Nullable String memberPointer() {
    return null;
  }

  default List<Alternative> alternatives() {
    return List.of();
  }

  default Map<String, JsonValue> parameters() {
    return Map.of();
  }

  /** Returns a hint for this value or name in place of that of the rule; null if there is none. */
  default @Nullable String hint() {
    return null;
  }

  /** Whether it is about an empty string. */
  default boolean isEmptyText() {
    return false;
  }

  /** Whether the place is an item of an array or inside one. */
  default boolean isInItem() {
    return false;
  }

  /** Returns an object that is equal for violations of one constraint in the same part of items. */
  default Object kind() {
    return this;
  }

  /** Returns the message with {@code *} instead of the index of an item. */
  default String messageOfAnyItem() {
    return message();
  }
}
