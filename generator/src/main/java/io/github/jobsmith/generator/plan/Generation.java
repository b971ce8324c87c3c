package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.ReadLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 * Carries out a plan, or nothing when plan, documents and files are as the last run left them:
 * every document that the schemas refer to is compared by content, and so is every file that was
 * generated.
 */
public final class Generation {
  private final GenerationPlan plan;
  private final SchemaLoader loader;
  private final ClassLoader resources;
  private final GenerationHistory history;

  /**
   * A run.
   *
   * @param loader where referenced documents come from
   * @param resources where class-path resources of the plan are
   */
  public Generation(
      GenerationPlan plan, SchemaLoader loader, ClassLoader resources, GenerationHistory history) {
    this.plan = plan;
    this.loader = loader;
    this.resources = resources;
    this.history = history;
  }

  /**
   * Generates what is not up to date.
   *
   * @throws SchemaException with every fault of every schema; no file has been touched then
   * @throws IOException when a file cannot be read or written
   */
  public GenerationResult run() throws SchemaException, IOException {
    history.prune();
    String fingerprint = plan.fingerprint();
    GenerationRecord last = history.last();
    if (last != null
        && last.output().equals(plan.output())
        && last.fingerprint().equals(fingerprint)
        && inputsAreTheSame(last.inputs())
        && outputsAreTheSame(last.outputs())) {
      return new GenerationResult(
          true, last.outputs().size(), List.of(), List.of(), documents(last.inputs().keySet()));
    }
    return generate(fingerprint, last);
  }

  private GenerationResult generate(String fingerprint, @Nullable GenerationRecord last)
      throws SchemaException, IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    for (SchemaSource document : plan.configuration()) {
      inputs.put(document.uri(), Hash.of(document.read(ReadLimits.DEFAULT.bytes() + 1)));
    }
    PlannedFiles files =
        PlannedFiles.of(
            plan,
            loader.telling(
                (source, content) -> {
                  if (!OwnDocuments.has(source)) {
                    inputs.put(source.uri(), Hash.of(content));
                  }
                }),
            history);
    SortedMap<String, String> outputs = new TreeMap<>();
    for (SourceFile file : files.files()) {
      outputs.put(file.path(), Hash.of(file.bytes()));
    }
    GenerationRecord record = new GenerationRecord(plan.output(), fingerprint, inputs, outputs);
    List<String> changed = write(files.files(), record, last);
    return new GenerationResult(
        false, outputs.size(), changed, files.warnings(), documents(inputs.keySet()));
  }

  private List<String> write(
      Collection<SourceFile> files, GenerationRecord record, @Nullable GenerationRecord last)
      throws IOException {
    Set<String> previous = new TreeSet<>();
    if (last != null && last.output().equals(plan.output())) {
      previous.addAll(last.outputs().keySet());
    } else if (last != null) {
      history.deleteOld(last);
    }
    // Should this run end half-way, the next one must know what may be there.
    SortedMap<String, String> pending = new TreeMap<>(record.outputs());
    previous.forEach(path -> pending.put(path, ""));
    history.keep(new GenerationRecord(plan.output(), "", record.inputs(), pending));
    List<String> changed = new SourceWriter(plan.output()).replace(files, previous);
    history.keep(record);
    return changed;
  }

  private boolean inputsAreTheSame(Map<String, String> inputs) {
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      SchemaSource source = SchemaSource.at(input.getKey(), resources).orElse(null);
      try {
        if (source == null
            || !Hash.of(source.read(ReadLimits.DEFAULT.bytes() + 1)).equals(input.getValue())) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private boolean outputsAreTheSame(Map<String, String> outputs) {
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Path file = plan.output().resolve(output.getKey());
      try {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            || !Hash.of(Files.readAllBytes(file)).equals(output.getValue())) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> documents(Set<String> uris) {
    List<Path> files = new ArrayList<>();
    for (String uri : uris) {
      if (uri.startsWith("file:")) {
        files.add(Path.of(URI.create(uri)));
      }
    }
    return files;
  }
}
