package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonSyntaxException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs a plan, unless plan, documents and files are unchanged since the last run. All documents are
 * compared by content, and generated files by size and time, or by content where these differ.
 */
public final class Generation {
  private final GenerationPlan plan;
  private final Loading loading;
  private final ClassLoader resources;
  private final GenerationHistory history;

  /**
   * Creates a run.
   *
   * @param loading opens the loader of referenced documents
   * @param resources the loader of class-path resources of the plan
   */
  public Generation(
      GenerationPlan plan, Loading loading, ClassLoader resources, GenerationHistory history) {
    this.plan = plan;
    this.loading = loading;
    this.resources = resources;
    this.history = history;
  }

  /**
   * Generates the files if they are not up to date.
   *
   * @throws SchemaException with the errors of all schemas; then no file was changed
   * @throws IOException when a file cannot be read or written
   */
  public GenerationResult run() throws SchemaException, IOException {
    history.prune(plan.output());
    String fingerprint = plan.fingerprint();
    GenerationRecord last = history.last();
    String stale = whyStale(last, fingerprint);
    if (last != null && stale.isEmpty()) {
      return new GenerationResult(
          true,
          last.outputs().size(),
          "",
          SourceChanges.NONE,
          List.of(),
          documents(last.inputs().keySet()));
    }
    try {
      return generate(fingerprint, last, stale);
    } catch (SchemaException e) {
      // Once the error is undone, the schema must be compiled again to report success.
      if (last != null) {
        history.keep(last.unfinished());
      }
      throw e;
    }
  }

  /** Returns why the files are out of date; empty if they are up to date. */
  private String whyStale(@Nullable GenerationRecord last, String fingerprint) {
    if (last == null) {
      return "there is no record of an earlier run";
    }
    if (!last.output().equals(plan.output())) {
      return "the output directory has changed";
    }
    if (last.fingerprint().isEmpty()) {
      return "the previous run failed";
    }
    if (!last.fingerprint().equals(fingerprint)) {
      return "the configuration, the set of schemas or the version of the generator has changed";
    }
    String input = changedInput(last.inputs());
    return input.isEmpty() ? changedOutput(last.outputs()) : input;
  }

  private GenerationResult generate(
      String fingerprint, @Nullable GenerationRecord last, String stale)
      throws SchemaException, IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    for (SchemaSource document : plan.configuration()) {
      inputs.put(document.uri(), Checksum.of(document.read(SchemaLoader.LIMITS)));
    }
    PlannedFiles files =
        PlannedFiles.of(
            plan,
            loading
                .open()
                .telling(
                    (source, content) -> {
                      // The lock file, a part of the configuration, has the digests of those.
                      boolean locked = source.uri().startsWith("https:");
                      if (!locked && !OwnDocuments.has(source)) {
                        inputs.put(source.uri(), Checksum.of(content));
                      }
                    }));
    files.claim(plan, history);
    SourceChanges changes = write(files.files(), inputs, fingerprint, last);
    return new GenerationResult(
        false, files.files().size(), stale, changes, files.warnings(), documents(inputs.keySet()));
  }

  private SourceChanges write(
      List<SourceFile> files,
      SortedMap<String, String> inputs,
      String fingerprint,
      @Nullable GenerationRecord last)
      throws IOException {
    Set<String> previous = new TreeSet<>();
    if (last != null && last.output().equals(plan.output())) {
      previous.addAll(last.outputs().keySet());
    } else if (last != null) {
      history.deleteOld(last);
    }
    // Record all files first: if this run is interrupted, the next one must know which files may
    // exist.
    SortedMap<String, String> pending = new TreeMap<>();
    previous.forEach(path -> pending.put(path, ""));
    files.forEach(file -> pending.put(file.path(), ""));
    history.keep(new GenerationRecord(plan.output(), "", inputs, pending));
    // Files that other executions also generated are deleted by those.
    previous.removeAll(history.others(plan.output()).keySet());
    SourceChanges changes = history.write(plan.output(), files, previous);
    SortedMap<String, String> outputs = new TreeMap<>();
    for (SourceFile file : files) {
      Stamp stamp = Stamp.of(file, plan.output().resolve(file.path()));
      outputs.put(file.path(), stamp.toString());
    }
    history.keep(new GenerationRecord(plan.output(), fingerprint, inputs, outputs));
    return changes;
  }

  /** Describes the first changed document; empty if none has changed. */
  private String changedInput(Map<String, String> inputs) {
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      SchemaSource source = SchemaSource.at(input.getKey(), resources).orElse(null);
      try {
        if (source == null) {
          return input.getKey() + " no longer exists";
        }
        if (!Checksum.of(source.read(SchemaLoader.LIMITS)).equals(input.getValue())) {
          return input.getKey() + " has changed";
        }
      } catch (IOException | JsonSyntaxException e) {
        return input.getKey() + " can no longer be read";
      }
    }
    return "";
  }

  /** Describes the first changed generated file; empty if none has changed. */
  private String changedOutput(Map<String, String> outputs) {
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Stamp stamp = Stamp.parse(output.getValue());
      if (stamp == null || !stamp.matches(plan.output().resolve(output.getKey()))) {
        return output.getKey() + " was changed or deleted";
      }
    }
    return "";
  }

  static List<Path> documents(Collection<String> uris) {
    List<Path> files = new ArrayList<>();
    for (String uri : uris) {
      if (uri.startsWith("file:")) {
        files.add(Path.of(URI.create(uri)));
      }
    }
    return files;
  }

  /** Opens the loader, which is not needed if everything is up to date. */
  @FunctionalInterface
  public interface Loading {
    /**
     * Opens the loader for the plan's {@link GenerationPlan#configuration()}.
     *
     * @throws SchemaException when the configuration has errors
     */
    SchemaLoader open() throws SchemaException;
  }
}
