package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** The lines of the members of a configuration. Immutable. */
record ConfigLines(@Nullable JsonDocument document) {
  /** Of an empty file. */
  static final ConfigLines NONE = new ConfigLines(null);

  /** Returns the line on which the value at a pointer begins; 1 if there is none. */
  int of(String pointer) {
    int node = document == null ? -1 : document.resolve(0, pointer);
    return document == null || node < 0
        ? 1
        : document
            .position(document.isMember(node) ? document.nameOffset(node) : document.offset(node))
            .line();
  }
}
