package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.process.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run writes, by their {@linkplain Inputs#key keys}: none may also be an input.
 */
final class ResultFiles {
  private final Map<String, Format> byKey = new LinkedHashMap<>();
  private final Set<String> reserved = new HashSet<>();

  /**
   * @throws UsageException when two formats go to one file
   */
  ResultFiles(List<Format> formats) {
    for (Format format : formats) {
      Path path = format.file() == null ? null : path(format.file());
      // Pipes and devices can be opened more than once.
      if (path != null && (!Files.exists(path) || Files.isRegularFile(path))) {
        Format other = byKey.putIfAbsent(Inputs.key(path), format);
        if (other != null) {
          throw new UsageException("two formats for the file " + format.file());
        }
      }
    }
  }

  /** Returns the keys of all files that are not to be validated. */
  Set<String> keys() {
    if (reserved.isEmpty()) {
      return byKey.keySet();
    }
    Set<String> keys = new HashSet<>(byKey.keySet());
    keys.addAll(reserved);
    return keys;
  }

  /**
   * Adds a file that no format writes and that is not to be validated.
   *
   * @param name of the file; null if there is none
   * @param role its purpose
   * @throws UsageException if a format would overwrite it
   */
  void reserve(@Nullable String name, String role) {
    refuse(name, role);
    Path path = name == null ? null : path(name);
    if (path != null) {
      reserved.add(Inputs.key(path));
    }
  }

  /**
   * Rejects a file that the run also reads.
   *
   * @param name of the file that is read; null if there is none
   * @param role its purpose
   * @throws UsageException if it would be overwritten
   */
  void refuse(@Nullable String name, String role) {
    Path path = name == null || byKey.isEmpty() ? null : path(name);
    Format format = path == null ? null : byKey.get(Inputs.key(path));
    if (format != null) {
      throw new UsageException(
          "--format "
              + format.kind().label()
              + "="
              + format.file()
              + " would overwrite "
              + role
              + "; use another file");
    }
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      // Reported when the file is opened.
      return null;
    }
  }
}
