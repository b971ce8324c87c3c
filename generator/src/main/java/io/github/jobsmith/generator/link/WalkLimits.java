package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SourceLocation;

/** Counts the subschemas of one run; reports each limit once, where it is exceeded first. */
final class WalkLimits {
  /**
   * Limits the total length of pointers, which for a deeply nested schema with long names would
   * need much more memory than its text.
   */
  private static final long POINTERS = 50_000_000;

  private final SchemaLimits limits;
  private final Diagnostics diagnostics;
  private long pointers;
  private int schemas;
  private boolean spent;
  private boolean tooDeep;

  WalkLimits(SchemaLimits limits, Diagnostics diagnostics) {
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /** Whether no more subschemas are examined. */
  boolean isSpent() {
    return spent;
  }

  /** Counts a subschema; returns whether those below it are examined. */
  boolean count(LinkedSchema schema) {
    pointers += schema.pointer().length();
    schemas++;
    if (!spent && schemas > limits.maxSchemas()) {
      spent = true;
      diagnostics.error(
          schema.location(),
          schema.pointer(),
          "the schema has more than " + subschemas(limits.maxSchemas(), ""),
          "split it, or raise the limit of subschemas");
    }
    if (!spent && pointers > POINTERS) {
      spent = true;
      diagnostics.error(
          SourceLocation.startOf(schema.resource().source().name()),
          "",
          "the JSON Pointers of the subschemas are too long in total",
          "use shorter names or less nesting");
    }
    boolean deep = schema.depth() > limits.maxDepth();
    if (deep && !tooDeep) {
      tooDeep = true;
      diagnostics.error(
          schema.location(),
          schema.pointer(),
          "the schema has more than " + subschemas(limits.maxDepth(), "nested "),
          "move parts into $defs, or raise the limit of nested subschemas");
    }
    return !spent && !deep;
  }

  private static String subschemas(int count, String kind) {
    return count + " " + kind + (count == 1 ? "subschema" : "subschemas");
  }
}
