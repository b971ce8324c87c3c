package io.github.jobsmith.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of each file: the nearest one in its directory or above, but not above
 * the root of a git repository. Where there is none, this costs a few system calls for each
 * directory. Not thread-safe.
 */
public final class Configurations {
  private static final List<String> NAMES =
      List.of("jobsmith.yaml", ".jobsmith.yaml", "jobsmith.json", ".jobsmith.json");

  private final @Nullable Path chosen;
  private final boolean off;
  private final Map<Path, Path> found = new HashMap<>();
  private final Map<Path, ActiveConfiguration> active = new LinkedHashMap<>();

  /** The directory of the last file, as it was given, and what applies to it. */
  private @Nullable Path last;

  private Path ofLast = Path.of("");

  private Configurations(@Nullable Path chosen, boolean off) {
    this.chosen = chosen;
    this.off = off;
  }

  /** Returns an instance that searches the configuration of each file. */
  public static Configurations searched() {
    return new Configurations(null, false);
  }

  /** Returns an instance in which no file has a configuration. */
  public static Configurations none() {
    return new Configurations(null, true);
  }

  /** Returns an instance in which one configuration applies to all files below its directory. */
  public static Configurations of(Path configuration) {
    return new Configurations(configuration.toAbsolutePath().normalize(), false);
  }

  /** Whether a file is a configuration, and so not a file to validate against the schema. */
  public boolean isConfiguration(Path file) {
    return !off && NAMES.contains(String.valueOf(file.getFileName()));
  }

  /**
   * Returns the configuration that applies to a file; null if there is none.
   *
   * @throws ConfigurationException if it cannot be used
   */
  public @Nullable ActiveConfiguration configurationOf(Path file) throws ConfigurationException {
    if (off) {
      return null;
    }
    Path path = chosen == null ? nearest(file) : chosen;
    if (path.toString().isEmpty()) {
      return null;
    }
    ActiveConfiguration known = active.get(path);
    if (known == null) {
      known = new ActiveConfiguration(ConfigReader.read(path, SchemaPaths.shown(path)));
      active.put(path, known);
    }
    return known;
  }

  /** Returns the configurations that were used so far. */
  public List<ActiveConfiguration> used() {
    return new ArrayList<>(active.values());
  }

  /** Returns the file that applies to a file; the empty path if there is none. */
  private Path nearest(Path file) {
    Path directory = file.getParent();
    if (directory == null || !directory.equals(last)) {
      ofLast = search(file.toAbsolutePath().normalize().getParent());
      last = directory;
    }
    return ofLast;
  }

  /** Returns the file that applies to a directory; the empty path if there is none. */
  private Path search(@Nullable Path directory) {
    if (directory == null) {
      return Path.of("");
    }
    Path known = found.get(directory);
    if (known != null) {
      return known;
    }
    Path result = null;
    for (String name : NAMES) {
      Path candidate = directory.resolve(name);
      // A link that leads nowhere is a configuration that cannot be read.
      if (Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
        result = candidate;
        break;
      }
    }
    if (result == null) {
      boolean root = Files.exists(directory.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
      result = root ? Path.of("") : search(directory.getParent());
    }
    found.put(directory, result);
    return result;
  }
}
