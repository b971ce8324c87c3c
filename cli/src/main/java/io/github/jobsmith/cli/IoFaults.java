package io.github.jobsmith.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Says in a few words why reading or writing failed, without the path, which the caller puts before
 * it.
 */
final class IoFaults {
  private IoFaults() {}

  static String describe(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (fault instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
