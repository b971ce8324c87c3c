package io.github.jobsmith.cli.input;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.config.FileSelection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of operands, in order, each file once, and passes them on as they are found. An
 * existing file takes precedence over a pattern, so that a file whose name contains {@code [} can
 * be given.
 */
public final class Inputs implements Walk.Finder {
  /** Receives the files. */
  public interface Sink {
    /**
     * A file, which may have been removed in the meantime.
     *
     * @param size in bytes if it is known to be a regular file; otherwise -1
     */
    void file(String name, Path path, long size) throws OutputException;

    /** Standard input. */
    void stdin() throws OutputException;

    /** Something that cannot be read, and that is an operand or below one. */
    void unreadable(String name, String error) throws OutputException;
  }

  public static final String STDIN = "-";
  private static final String NO_SUCH_FILE = "no such file or directory";

  private final Sink sink;
  private final FileSelection excludes;
  private final Set<String> results;
  private final Walk walk = new Walk(this);
  private final Set<String> seen = new HashSet<>();
  private @Nullable Path top;
  private final List<Path> directories = new ArrayList<>();
  private boolean anything;

  /**
   * @param excludes what the user does not want
   * @param results keys of the files that this run writes, which an earlier run may have left
   */
  public Inputs(Sink sink, FileSelection excludes, Set<String> results) {
    this.sink = sink;
    this.excludes = excludes;
    this.results = Set.copyOf(results);
  }

  public void expand(List<String> operands) throws OutputException {
    for (String operand : operands) {
      if (!operand.equals(STDIN)) {
        expand(operand);
      } else if (seen.add(STDIN)) {
        sink.stdin();
      }
    }
  }

  /**
   * Passes on a file or directory of a list; a file only if its name is that of JSON or YAML.
   *
   * @param listed a name, never a pattern
   * @return false if it does not exist
   */
  boolean listed(String listed) throws OutputException {
    String name = File.separatorChar == '/' ? listed : listed.replace(File.separatorChar, '/');
    Path path = pathOf(name);
    top = null;
    if (path == null || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isDirectory(path)) {
      if (Walk.hasSuffix(name)) {
        found(name, path, key(path), -1);
      }
    } else if (!excludes.has(path, null)) {
      top = path;
      walk.directory(name, path);
    }
    return true;
  }

  /** Returns the directories that were searched because they are operands, absolute. */
  public List<Path> directories() {
    return directories;
  }

  private void expand(String operand) throws OutputException {
    String name = File.separatorChar == '/' ? operand : operand.replace(File.separatorChar, '/');
    Path path = pathOf(name);
    anything = false;
    top = null;
    if (path != null && Files.isDirectory(path)) {
      if (!excludes.has(path, null)) {
        directories.add(path.toAbsolutePath().normalize());
        directory(name, path);
      }
    } else if (path != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      found(name, path, key(path), -1);
    } else if (Glob.isPattern(name)) {
      pattern(name);
    } else {
      sink.unreadable(name, path == null ? "not a path" : NO_SUCH_FILE);
    }
  }

  private void directory(String name, Path path) throws OutputException {
    top = path;
    walk.directory(name.equals(".") ? "" : name, path);
    if (!anything) {
      sink.unreadable(name, "no *.json, *.yaml or *.yml file in this directory");
    }
  }

  private void pattern(String name) throws OutputException {
    try {
      new Glob(name).expand(walk, this);
    } catch (PatternSyntaxException e) {
      // An unclosed bracket: probably a name and not a pattern.
      sink.unreadable(name, NO_SUCH_FILE);
      return;
    }
    if (!anything) {
      sink.unreadable(name, "no file matches this pattern");
    }
  }

  @Override
  public boolean isExcluded(Path path) {
    boolean excluded = excludes.has(path, top);
    // Everything found is excluded, as requested.
    anything |= excluded;
    return excluded;
  }

  @Override
  public void found(String name, Path path, String key, long size) throws OutputException {
    if (results.contains(key) || isExcluded(path)) {
      return;
    }
    anything = true;
    if (seen.add(key)) {
      sink.file(name, path, size);
    }
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    anything = true;
    sink.unreadable(name, error);
  }

  /**
   * Returns a key that is equal for all names of a file. If the file does not exist, the key is
   * made of its name and its directory.
   */
  public static String key(Path path) {
    try {
      return path.toRealPath().toString();
    } catch (IOException e) {
      Path whole = path.toAbsolutePath().normalize();
      Path directory = whole.getParent();
      try {
        return directory == null
            ? whole.toString()
            : directory.toRealPath().resolve(whole.getFileName()).toString();
      } catch (IOException nowhere) {
        return whole.toString();
      }
    }
  }

  /** Returns the path, or null if it is not valid on this system ({@code *} on Windows). */
  private static @Nullable Path pathOf(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
