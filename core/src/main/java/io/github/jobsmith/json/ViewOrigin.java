package io.github.jobsmith.json;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link DocumentView} shows: everything that people read is that of the original document.
 * Immutable.
 *
 * @param whole the original document, with the same nodes
 * @param hasUnknown whether some values are unknown
 * @param spelling from the names that schemas know to those of the text, or null if they are those
 *     of the original document
 * @param inSchema the inverse of {@code spelling}
 * @param pointer the pointer of all values, if they are in a string of another document; otherwise
 *     null
 */
record ViewOrigin(
    JsonDocument whole,
    boolean hasUnknown,
    @Nullable UnaryOperator<String> spelling,
    @Nullable UnaryOperator<String> inSchema,
    @Nullable String pointer) {
  /** Returns the same for other nodes. */
  ViewOrigin of(JsonDocument other) {
    return new ViewOrigin(other, hasUnknown, spelling, inSchema, pointer);
  }

  String name(int node) {
    return whole.name(node);
  }

  boolean nameHasEscapes(int node) {
    return whole.nameHasEscapes(node);
  }

  int nameOffset(int node) {
    return whole.nameOffset(node);
  }

  int nameEndOffset(int node) {
    return whole.nameEndOffset(node);
  }

  String pointer(int node) {
    return pointer == null ? whole.pointer(node) : pointer;
  }

  boolean translatesNames() {
    return spelling != null || whole.translatesNames();
  }

  String spelling(String schemaName) {
    return spelling == null ? whole.spelling(schemaName) : spelling.apply(schemaName);
  }

  String nameInSchema(String name) {
    return inSchema == null ? whole.nameInSchema(name) : inSchema.apply(name);
  }
}
