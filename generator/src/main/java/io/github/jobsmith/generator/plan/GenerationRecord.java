package io.github.jobsmith.generator.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run has read and written, stored for the next run. Immutable.
 *
 * @param output the output directory
 * @param fingerprint of the plan; empty while files are being written
 * @param inputs {@link Checksum} by URI
 * @param outputs {@link Stamp} by path relative to the directory; empty while the file is being
 *     written
 */
record GenerationRecord(
    Path output,
    String fingerprint,
    SortedMap<String, String> inputs,
    SortedMap<String, String> outputs) {
  private static final String VERSION = "jobsmith generation 2";
  private static final String IN = "in ";
  private static final String OUT = "out ";

  /**
   * Reads a record.
   *
   * @return null if there is none, or if it was written by an incompatible version
   */
  static @Nullable GenerationRecord read(Path file) {
    try {
      String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n");
      if (lines.length < 3 || !lines[0].equals(VERSION)) {
        return null;
      }
      SortedMap<String, String> inputs = new TreeMap<>();
      SortedMap<String, String> outputs = new TreeMap<>();
      for (int i = 3; i < lines.length; i++) {
        String line = lines[i];
        int hash = line.indexOf(' ') + 1;
        int name = line.indexOf(' ', hash) + 1;
        boolean input = line.startsWith(IN);
        if (name == 0 || (!input && line.contains(".."))) {
          return null;
        }
        (input ? inputs : outputs).put(line.substring(name), line.substring(hash, name - 1));
      }
      return new GenerationRecord(Path.of(lines[1]), lines[2], inputs, outputs);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Returns a record of the same files that makes the next run generate them again. */
  GenerationRecord unfinished() {
    return new GenerationRecord(output, "", inputs, outputs);
  }

  /** Writes the record atomically. */
  void write(Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    text.append(output).append('\n').append(fingerprint).append('\n');
    append(text, IN, inputs);
    append(text, OUT, outputs);
    Path draft = directory.resolve(file.getFileName() + ".new");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void append(StringBuilder text, String kind, Map<String, String> hashes) {
    hashes.forEach(
        (name, hash) -> text.append(kind).append(hash).append(' ').append(name).append('\n'));
  }
}
