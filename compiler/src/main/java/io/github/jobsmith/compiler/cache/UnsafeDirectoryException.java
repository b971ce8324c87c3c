package io.github.jobsmith.compiler.cache;

import java.io.IOException;
import java.nio.file.Path;

/** A directory that other users can write to, or own, and that must not hold code. */
public final class UnsafeDirectoryException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsafeDirectoryException(Path directory, String problem) {
    super(directory + " " + problem);
  }
}
