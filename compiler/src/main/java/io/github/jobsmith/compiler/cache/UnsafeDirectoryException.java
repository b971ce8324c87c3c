package io.github.jobsmith.compiler.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown for a directory that belongs to another user or that other users can write to, and that
 * must therefore not contain code.
 */
public final class UnsafeDirectoryException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsafeDirectoryException(Path directory, String problem) {
    super(directory + " " + problem);
  }
}
