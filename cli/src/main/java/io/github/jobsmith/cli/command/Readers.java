package io.github.jobsmith.cli.command;

import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayDeque;

/**
 * Memory for documents that is used again for further files, whatever their schemas are. Large
 * files, of which only one is in memory, use the same memory, whatever the number of threads is.
 * Thread-safe.
 */
final class Readers {
  /** Memory for more values is used again only if just one file has them. */
  private static final int MANY_VALUES = 300_000;

  private final JsonLimits limits;
  private final ArrayDeque<DocumentReader> idle = new ArrayDeque<>();

  Readers(JsonLimits limits) {
    this.limits = limits;
  }

  /**
   * Validates a text like {@link Validator#validate(byte[])}.
   *
   * @param validator does not accept comments
   */
  Report validate(Validator validator, byte[] text) {
    DocumentReader reader = take();
    Report report;
    try {
      report = validator.validate(reader.read(text));
    } catch (JsonSyntaxException e) {
      // May be JSON except for placeholders.
      report = validator.validate(text);
    }
    give(reader);
    return report;
  }

  /** Leaves the memory that is not in use to the garbage collector. */
  synchronized void release() {
    idle.clear();
  }

  private synchronized DocumentReader take() {
    DocumentReader known = idle.pollFirst();
    return known == null ? new DocumentReader(limits) : known;
  }

  private synchronized void give(DocumentReader reader) {
    reader.clear(idle.isEmpty() ? Integer.MAX_VALUE : MANY_VALUES);
    idle.addFirst(reader);
  }
}
