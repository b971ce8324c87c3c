package io.github.jobsmith.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * Says in a few words why reading or writing failed, without the path, which the caller puts before
 * it.
 */
final class IoFaults {
  private IoFaults() {}

  /** The same for a file that was found: a link that leads nowhere is there, and its target not. */
  static String describe(IOException fault, Path path) {
    try {
      if (fault instanceof NoSuchFileException && Files.isSymbolicLink(path)) {
        return "a link to \"" + Files.readSymbolicLink(path) + "\", which is not there";
      }
    } catch (IOException e) {
      // Gone by now.
      return describe(fault);
    }
    return describe(fault);
  }

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
      boolean loop = system.getReason().startsWith("Too many levels of symbolic links");
      return loop ? "a link that leads back to itself" : system.getReason();
    }
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
