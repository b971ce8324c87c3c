package io.github.jobsmith.cli.input;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks directories in the order of names. Hidden entries and directories that contain the output
 * of tools are ignored. A link to a file is a file; links to directories are not followed, so there
 * are no loops.
 */
final class Walk {
  /** Receives the files. */
  interface Finder {
    /** Whether a directory must not be entered. */
    boolean isExcluded(Path directory);

    /**
     * A file.
     *
     * @param key is equal for all names of a file
     * @param size in bytes if it is known to be a regular file; otherwise -1
     */
    void found(String name, Path path, String key, long size) throws OutputException;

    /** A directory that cannot be listed. */
    void unreadable(String name, String error) throws OutputException;
  }

  private static final Set<String> PRODUCED = Set.of("target", "node_modules");

  private final Finder finder;

  Walk(Finder finder) {
    this.finder = finder;
  }

  /** Finds every JSON and YAML file at or below a directory. */
  void directory(String name, Path directory) throws OutputException {
    String key = Inputs.key(directory);
    for (Path path : entries(name, directory)) {
      String entry = fileName(path);
      BasicFileAttributes attributes = attributes(path, LinkOption.NOFOLLOW_LINKS);
      if (attributes != null && attributes.isDirectory()) {
        if (isEntered(entry) && !finder.isExcluded(path)) {
          directory(join(name, entry), path);
        }
      } else if (isRead(entry)) {
        if (attributes != null && attributes.isRegularFile()) {
          String own = key + File.separatorChar + entry;
          finder.found(join(name, entry), path, own, attributes.size());
        } else {
          special(join(name, entry), path);
        }
      }
    }
  }

  /**
   * Passes on what is not simply a file: links to files; also files that were removed in the
   * meantime and broken links, so that reading them reports the reason.
   */
  private void special(String name, Path path) throws OutputException {
    BasicFileAttributes attributes = attributes(path);
    if (attributes == null || attributes.isRegularFile()) {
      finder.found(name, path, Inputs.key(path), -1);
    }
  }

  /**
   * Returns the sorted entries of a directory; one that cannot be listed is reported and has none.
   */
  List<Path> entries(String name, Path directory) throws OutputException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path entry : stream) {
        entries.add(entry);
      }
    } catch (DirectoryIteratorException e) {
      finder.unreadable(name.isEmpty() ? "." : name, IoFaults.reason(e.getCause()));
    } catch (IOException e) {
      finder.unreadable(name.isEmpty() ? "." : name, IoFaults.reason(e));
    }
    Collections.sort(entries);
    return entries;
  }

  static boolean isEntered(String directory) {
    return !directory.startsWith(".") && !PRODUCED.contains(directory);
  }

  private static boolean isRead(String entry) {
    return !entry.startsWith(".") && hasSuffix(entry);
  }

  /** Whether the name of a file is that of JSON or YAML. */
  static boolean hasSuffix(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") || DocumentFiles.isYaml(name);
  }

  static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  static String join(String directory, String entry) {
    return directory.isEmpty() || directory.endsWith("/")
        ? directory + entry
        : directory + "/" + entry;
  }

  private static @Nullable BasicFileAttributes attributes(Path path, LinkOption... options) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, options);
    } catch (IOException e) {
      return null;
    }
  }
}
