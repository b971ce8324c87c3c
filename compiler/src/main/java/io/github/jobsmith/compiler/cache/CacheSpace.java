package io.github.jobsmith.compiler.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes entries, and removes the oldest ones if there are too many.
 *
 * @param maxBytes maximum total size of the entries
 * @param maxEntries maximum number of entries
 */
record CacheSpace(long maxBytes, int maxEntries) {
  static final String SUFFIX = ".validator";
  private static final String DRAFT = ".draft";

  /** Older unfinished entries were left behind by a process that has ended. */
  private static final long DRAFT_MILLIS = 3_600_000;

  private record Entry(Path file, long size, long time) {}

  /** An entry may use at most a quarter of the space. */
  long maxEntry() {
    return maxBytes / 4;
  }

  /** Writes an entry atomically, and removes others to make room. */
  void write(Path file, byte[] bytes) throws IOException {
    String thread = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
    String name = thread + "-" + Long.toHexString(System.nanoTime());
    Path draft = file.resolveSibling(name + DRAFT);
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    Path directory = file.getParent();
    if (directory != null) {
      makeRoom(directory);
    }
  }

  private void makeRoom(Path directory) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long bytes = 0;
    for (Path file : files(directory)) {
      BasicFileAttributes attributes;
      try {
        attributes = Files.readAttributes(file, BasicFileAttributes.class);
      } catch (IOException e) {
        // Another process has removed it already.
        continue;
      }
      long time = attributes.lastModifiedTime().toMillis();
      if (file.toString().endsWith(SUFFIX)) {
        entries.add(new Entry(file, attributes.size(), time));
        bytes += attributes.size();
      } else if (System.currentTimeMillis() - time > DRAFT_MILLIS) {
        Files.deleteIfExists(file);
      }
    }
    entries.sort(Comparator.comparingLong(Entry::time));
    int left = entries.size();
    for (Entry oldest : entries) {
      if (bytes <= maxBytes && left <= maxEntries) {
        break;
      }
      Files.deleteIfExists(oldest.file());
      bytes -= oldest.size();
      left--;
    }
  }

  /** Entries and unfinished entries; other files in the directory are ignored. */
  private static List<Path> files(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(directory, "*{" + SUFFIX + "," + DRAFT + "}")) {
      stream.forEach(files::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return files;
  }
}
