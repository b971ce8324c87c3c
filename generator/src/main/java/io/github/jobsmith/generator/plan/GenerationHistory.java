package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.generator.write.SourceWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The records of what the executions of one project have generated. Executions may write into one
 * directory: each replaces and deletes only files of its own. The records are lost with the build
 * directory; of files outside of it, which are not, the list is also kept beside them. Used by one
 * thread at a time.
 */
public final class GenerationHistory {
  private static final String SUFFIX = ".generated";

  private final Path directory;
  private final String execution;
  private final Set<String> executions;
  private final String project;
  private final Path cleaned;

  /**
   * A history as one execution sees it.
   *
   * @param directory where the records are kept; must not be the directory of the generated files
   * @param execution who asks
   * @param executions all executions that the project has now: what any other has generated is
   *     stale. One that is not among them, because somebody runs it by hand, neither deletes nor
   *     minds what others have generated
   * @param project the name of the project, which no other that writes to the same directory has
   * @param cleaned the build directory, which may be deleted at any time, with the records
   */
  public GenerationHistory(
      Path directory, String execution, Set<String> executions, String project, Path cleaned) {
    this.directory = directory.toAbsolutePath().normalize();
    this.execution = execution;
    this.executions = Set.copyOf(executions);
    this.project = project;
    this.cleaned = cleaned.toAbsolutePath().normalize();
  }

  @Nullable GenerationRecord last() {
    return GenerationRecord.read(file(execution));
  }

  void keep(GenerationRecord record) throws IOException {
    record.write(file(execution));
  }

  /** Writes the files of this execution, and deletes those that it has no more. */
  SourceChanges write(Path output, Collection<SourceFile> files, Set<String> previous)
      throws IOException {
    SourceWriter writer = new SourceWriter(output);
    return output.startsWith(cleaned)
        ? writer.replace(files, previous)
        : writer.write(owner(execution), files);
  }

  /** How an execution is called beside its files. */
  private String owner(String name) {
    return project + " " + name;
  }

  /** What the other executions that the project has now have generated there: path -> who. */
  Map<String, String> others(Path output) {
    Map<String, String> owners = new HashMap<>();
    if (executions.contains(execution)) {
      Map<String, GenerationRecord> others = records();
      others.remove(execution);
      others.forEach(
          (name, record) -> {
            if (record.output().equals(output)) {
              record.outputs().keySet().forEach(path -> owners.putIfAbsent(path, name));
            }
          });
    }
    return owners;
  }

  /** Deletes what executions have generated that the project does not have any more. */
  void prune(Path output) throws IOException {
    if (!executions.contains(execution)) {
      return;
    }
    if (!output.startsWith(cleaned) && Files.isDirectory(output)) {
      Set<String> owners = new TreeSet<>();
      executions.forEach(name -> owners.add(owner(name)));
      new SourceWriter(output)
          .retire(owner -> owner.startsWith(owner("")) && !owners.contains(owner));
    }
    if (!Files.isDirectory(directory)) {
      return;
    }
    Set<String> gone = new TreeSet<>();
    try (DirectoryStream<Path> records = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
      records.forEach(record -> gone.add(record.getFileName().toString()));
    }
    executions.forEach(name -> gone.remove(fileName(name)));
    for (String name : gone) {
      Path file = directory.resolve(name);
      GenerationRecord record = GenerationRecord.read(file);
      if (record != null) {
        delete(record, records().values());
      }
      Files.deleteIfExists(file);
    }
  }

  /** Deletes what this execution has left in another directory than the one it has now. */
  void deleteOld(GenerationRecord record) throws IOException {
    Map<String, GenerationRecord> others = records();
    others.remove(execution);
    delete(record, others.values());
    if (Files.isDirectory(record.output())) {
      new SourceWriter(record.output()).retire(owner(execution)::equals);
    }
  }

  /** Deletes the files of a record, but for those that others have as well. */
  private static void delete(GenerationRecord record, Collection<GenerationRecord> others)
      throws IOException {
    Set<String> paths = new TreeSet<>(record.outputs().keySet());
    for (GenerationRecord other : others) {
      if (other.output().equals(record.output())) {
        paths.removeAll(other.outputs().keySet());
      }
    }
    if (Files.isDirectory(record.output())) {
      new SourceWriter(record.output()).replace(List.of(), paths);
    }
  }

  private Map<String, GenerationRecord> records() {
    Map<String, GenerationRecord> records = new TreeMap<>();
    for (String name : executions) {
      GenerationRecord record = GenerationRecord.read(file(name));
      if (record != null) {
        records.put(name, record);
      }
    }
    return records;
  }

  private Path file(String name) {
    return directory.resolve(fileName(name));
  }

  /** An execution may be called anything. */
  private static String fileName(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("*", "%2A") + SUFFIX;
  }
}
