package io.github.jobsmith.generator.collector;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the diagnostics of one run. Not thread-safe. */
public final class Diagnostics {
  /**
   * The number of diagnostics kept per severity: a hostile schema can have an error on every line.
   */
  private static final int KEPT = 1_000;

  private final TreeSet<Diagnostic> errors = new TreeSet<>();
  private final TreeSet<Diagnostic> warnings = new TreeSet<>();
  private final TreeSet<Diagnostic> infos = new TreeSet<>();

  /** Creates an empty collection. */
  public Diagnostics() {}

  /** Adds an error: the schema cannot be compiled. */
  public void error(
      SourceLocation location, String pointer, String message, @Nullable String hint) {
    add(errors, new Diagnostic(Diagnostic.Severity.ERROR, location, pointer, message, hint));
  }

  /** Adds a warning: the schema probably contains a mistake. */
  public void warning(
      SourceLocation location, String pointer, String message, @Nullable String hint) {
    add(warnings, new Diagnostic(Diagnostic.Severity.WARNING, location, pointer, message, hint));
  }

  /** Adds an info: advice about a correct schema. */
  public void info(SourceLocation location, String pointer, String message, @Nullable String hint) {
    add(infos, new Diagnostic(Diagnostic.Severity.INFO, location, pointer, message, hint));
  }

  /** Adds a warning about a document, not about a schema object in it. */
  public void warning(SourceLocation location, String message) {
    warning(location, "", message, null);
  }

  private static void add(TreeSet<Diagnostic> set, Diagnostic diagnostic) {
    // Two diagnostics with the same location, severity and message are duplicates.
    set.add(diagnostic);
    if (set.size() > KEPT) {
      set.pollLast();
    }
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Returns the diagnostics sorted by location, at most 1,000 of each severity. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.addAll(warnings);
    all.addAll(infos);
    all.sort(null);
    return all;
  }

  /**
   * Throws if there are errors.
   *
   * @throws SchemaException with all diagnostics so far
   */
  public void throwIfErrors() throws SchemaException {
    if (hasErrors()) {
      throw new SchemaException(sorted());
    }
  }
}
