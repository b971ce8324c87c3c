package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.write.SourceChanges;
import java.nio.file.Path;
import java.util.List;

/** The result of a run. Immutable. */
public final class GenerationResult {
  private final boolean upToDate;
  private final int files;
  private final String stale;
  private final SourceChanges changes;
  private final List<Diagnostic> warnings;
  private final List<Path> documents;

  GenerationResult(
      boolean upToDate,
      int files,
      String stale,
      SourceChanges changes,
      List<Diagnostic> warnings,
      List<Path> documents) {
    this.upToDate = upToDate;
    this.files = files;
    this.stale = stale;
    this.changes = changes;
    this.warnings = List.copyOf(warnings);
    this.documents = List.copyOf(documents);
  }

  /** Whether nothing had changed, so that no schema was compiled. */
  public boolean upToDate() {
    return upToDate;
  }

  /** The number of generated files. */
  public int files() {
    return files;
  }

  /** Why there was something to do; empty if everything was up to date. */
  public String stale() {
    return stale;
  }

  /** The files that were written or deleted. */
  public SourceChanges changes() {
    return changes;
  }

  /** Warnings about the schemas, sorted by location; none if everything was up to date. */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  /** The schema files that were read or, if everything was up to date, compared. */
  public List<Path> documents() {
    return documents;
  }

  /** The paths, relative to the output directory, that were written or deleted, sorted. */
  public List<String> changed() {
    return changes.all();
  }
}
