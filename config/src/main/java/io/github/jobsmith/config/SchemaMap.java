package io.github.jobsmith.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What files are validated against: patterns of files with a schema for each. The first pattern
 * that a file matches applies. Immutable, and safe for use by several threads.
 */
public final class SchemaMap {
  /** Has no patterns. */
  public static final SchemaMap EMPTY = new SchemaMap(List.of());

  /**
   * One pattern, or several with the same schema.
   *
   * @param origin where this is said, for people: an option, or a file and a line
   */
  public record Entry(FileSelection files, SchemaChoice schema, String origin) {}

  private final List<Entry> entries;

  private SchemaMap(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Returns a copy with another entry at the end. */
  public SchemaMap with(FileSelection files, SchemaChoice schema, String origin) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(
        new Entry(
            Objects.requireNonNull(files, "files"),
            Objects.requireNonNull(schema, "schema"),
            Objects.requireNonNull(origin, "origin")));
    return new SchemaMap(more);
  }

  /** Whether there are no patterns. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the first entry that a file matches; empty if there is none. */
  public Optional<Entry> find(Path file) {
    for (Entry entry : entries) {
      if (entry.files().has(file, null)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns the entries in their order. */
  List<Entry> entries() {
    return entries;
  }

  /** Returns the schemas, each once, in the order of the entries. */
  public Set<SchemaChoice> choices() {
    Set<SchemaChoice> choices = new LinkedHashSet<>();
    for (Entry entry : entries) {
      choices.add(entry.schema());
    }
    return choices;
  }

  /** Returns a line about what a file is validated against. */
  static String describe(Entry entry) {
    return "schema: " + entry.schema() + " (" + entry.origin() + ")";
  }
}
