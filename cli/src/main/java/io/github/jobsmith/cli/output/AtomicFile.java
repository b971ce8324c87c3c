package io.github.jobsmith.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there as a whole or not at all: it is written beside its place and moved there at
 * the end. What is no regular file, such as {@code /dev/null} or a pipe, is written directly.
 */
final class AtomicFile {
  private final Path target;
  private final @Nullable Path draft;
  private final Writer writer;

  private AtomicFile(Path target, @Nullable Path draft, Writer writer) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
  }

  static AtomicFile create(Path named) throws IOException {
    Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(named.toString(), null, "is a directory");
    }
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new FileSystemException(
          named.toString(), null, "its directory does not exist; create it first");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new AtomicFile(target, null, utf8(target, StandardOpenOption.WRITE));
    }
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path draft = parent.resolve(name);
    Files.deleteIfExists(draft);
    return new AtomicFile(
        target, draft, utf8(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private static Writer utf8(Path path, StandardOpenOption... options) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8));
  }

  Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  void commit() throws IOException {
    writer.close();
    if (draft != null) {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Leaves what was there before. */
  void discard() {
    try {
      writer.close();
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // The fault that led here is the one to report.
      return;
    }
  }
}
