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
 * Records what the executions of one project have generated. Executions can share an output
 * directory: each replaces and deletes only its own files. The records are lost with the build
 * directory; for output outside of it, the list of files is also stored in the output directory.
 * Not thread-safe.
 */
public final class GenerationHistory {
  private static final String SUFFIX = ".generated";

  private final Path directory;
  private final String execution;
  private final Set<String> executions;
  private final String project;
  private final Path cleaned;

  /**
   * Creates the history for one execution.
   *
   * @param directory the directory of the records; must not be the output directory
   * @param execution the name of the execution
   * @param executions all current executions of the project: the files of any other are stale. An
   *     execution that is not among them, because it was started manually, neither deletes nor
   *     considers the files of others
   * @param project the name of the project, unique among those with the same output directory
   * @param cleaned the build directory, which can be deleted at any time, with the records
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

  /** Writes the files of this execution, and deletes its stale files. */
  SourceChanges write(Path output, Collection<SourceFile> files, Set<String> previous)
      throws IOException {
    SourceWriter writer = new SourceWriter(output);
    return output.startsWith(cleaned)
        ? writer.replace(files, previous)
        : writer.write(owner(execution), files);
  }

  /** Returns the owner's name in the output directory. */
  private String owner(String name) {
    return project + " " + name;
  }

  /**
   * Returns the files that other current executions generated there, with the execution of each.
   */
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

  /** Deletes the files of executions that the project no longer has. */
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

  /** Deletes the files of this execution in its former output directory. */
  void deleteOld(GenerationRecord record) throws IOException {
    Map<String, GenerationRecord> others = records();
    others.remove(execution);
    delete(record, others.values());
    if (Files.isDirectory(record.output())) {
      new SourceWriter(record.output()).retire(owner(execution)::equals);
    }
  }

  /** Deletes the files of a record, except those that others have too. */
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

  /** Returns a legal file name; an execution can have any name. */
  private static String fileName(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("*", "%2A") + SUFFIX;
  }
}
