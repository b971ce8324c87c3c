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
 * A file that is written completely or not at all: it is written under a temporary name in the same
 * directory and renamed at the end. Anything but a regular file, such as {@code /dev/null} or a
 * pipe, is written directly.
 */
public final class AtomicFile {
  private final Path target;
  private final @Nullable Path draft;
  private final Writer writer;

  private AtomicFile(Path target, @Nullable Path draft, Writer writer) {
    this.target = target;
    this.draft = draft;
    this.writer = writer;
  }

  /**
   * Opens a file for writing.
   *
   * @throws IOException if it is a directory, or cannot be created
   */
  public static AtomicFile create(Path named) throws IOException {
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
    FileChanges.begin();
    try {
      Files.deleteIfExists(draft);
      // Ctrl-C does not leave it behind.
      draft.toFile().deleteOnExit();
      return new AtomicFile(
          target, draft, utf8(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } finally {
      FileChanges.end();
    }
  }

  private static Writer utf8(Path path, StandardOpenOption... options) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8));
  }

  /** Returns what the text is written to. */
  public Writer writer() {
    return writer;
  }

  /** Renames the file to its final name. */
  public void commit() throws IOException {
    writer.close();
    if (draft != null) {
      FileChanges.begin();
      try {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        FileChanges.end();
      }
    }
  }

  /** Deletes the temporary file; a previous file is kept. */
  public void discard() {
    // The error that led here is the one to report. If a disk is full, closing fails as well.
    try {
      writer.close();
    } catch (IOException e) {
      deleteDraft();
      return;
    }
    deleteDraft();
  }

  private void deleteDraft() {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      return;
    }
  }
}
