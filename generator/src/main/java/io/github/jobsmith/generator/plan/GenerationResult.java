package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.write.SourceChanges;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run did. Immutable.
 *
 * @param upToDate whether nothing had changed, so that no schema was compiled
 * @param files how many files there are
 * @param stale why there was something to do; empty when up to date
 * @param changes what was written or deleted
 * @param warnings of the schemas, sorted by place; none when up to date
 * @param documents the schema files that were read or, when up to date, compared
 */
public record GenerationResult(
    boolean upToDate,
    int files,
    String stale,
    SourceChanges changes,
    List<Diagnostic> warnings,
    List<Path> documents) {
  public GenerationResult {
    warnings = List.copyOf(warnings);
    documents = List.copyOf(documents);
  }

  /** The paths, relative to the output directory, that were written or deleted, sorted. */
  public List<String> changed() {
    return changes.all();
  }
}
