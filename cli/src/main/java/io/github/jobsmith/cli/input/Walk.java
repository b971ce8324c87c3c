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
 * Walks directories in the order of names. Hidden entries and directories that hold what tools
 * produce are ignored. A link to a file is a file; a link to a directory is not followed, so there
 * are no loops.
 */
final class Walk {
  /** Takes what is found. */
  interface Finder {
    /** Whether a directory is not to be entered. */
    boolean isExcluded(Path directory);

    /** A file; the key is the same for every name that the file has. */
    void found(String name, Path path, String key) throws OutputException;

    /** A directory that cannot be listed. */
    void unreadable(String name, String error) throws OutputException;
  }

  private static final Set<String> PRODUCED = Set.of("target", "node_modules");

  private final Finder finder;

  Walk(Finder finder) {
    this.finder = finder;
  }

  /** Every JSON and YAML file at or below a directory. */
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
        boolean link = attributes != null && attributes.isSymbolicLink();
        file(join(name, entry), path, link ? Inputs.key(path) : key + File.separatorChar + entry);
      }
    }
  }

  /**
   * One that is gone by now, or a link to nowhere, is handed on as well, so that reading it says
   * why.
   */
  private void file(String name, Path path, String key) throws OutputException {
    BasicFileAttributes attributes = attributes(path);
    if (attributes == null || attributes.isRegularFile()) {
      finder.found(name, path, key);
    }
  }

  /** The entries of a directory, sorted; one that cannot be listed is reported and has none. */
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
    return !entry.startsWith(".")
        && (entry.toLowerCase(Locale.ROOT).endsWith(".json") || DocumentFiles.isYaml(entry));
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
