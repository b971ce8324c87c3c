package io.github.jobsmith.generator.diagnostic;

import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one run. Not thread-safe. */
public final class Diagnostics {
  /** A hostile schema has a fault a line; nobody reads more than so many of one severity. */
  private static final int KEPT = 1_000;

  private final TreeSet<Diagnostic> errors = new TreeSet<>();
  private final TreeSet<Diagnostic> warnings = new TreeSet<>();
  private final TreeSet<Diagnostic> infos = new TreeSet<>();

  /** Nothing is collected yet. */
  public Diagnostics() {}

  /** The schema cannot be compiled. */
  public void error(
      SourceLocation location, String pointer, String message, @Nullable String wayOut) {
    add(errors, new Diagnostic(Diagnostic.Severity.ERROR, location, pointer, message, wayOut));
  }

  /** The schema may not mean what it says. */
  public void warning(
      SourceLocation location, String pointer, String message, @Nullable String wayOut) {
    add(warnings, new Diagnostic(Diagnostic.Severity.WARNING, location, pointer, message, wayOut));
  }

  /** The schema is well, and something may be worth knowing. */
  public void info(
      SourceLocation location, String pointer, String message, @Nullable String wayOut) {
    add(infos, new Diagnostic(Diagnostic.Severity.INFO, location, pointer, message, wayOut));
  }

  private static void add(TreeSet<Diagnostic> set, Diagnostic diagnostic) {
    // Equal in place, severity and message is the same fault, seen from two sides.
    set.add(diagnostic);
    if (set.size() > KEPT) {
      set.pollLast();
    }
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Every fault, sorted by place; of one severity the first 1,000. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.addAll(warnings);
    all.addAll(infos);
    all.sort(null);
    return all;
  }

  /**
   * Ends the run when there are errors.
   *
   * @throws SchemaException with every fault so far
   */
  public void throwIfErrors() throws SchemaException {
    if (hasErrors()) {
      throw new SchemaException(sorted());
    }
  }
}
