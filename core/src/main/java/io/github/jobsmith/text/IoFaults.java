package io.github.jobsmith.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * Describes briefly why reading or writing failed. Many file system exceptions have only the path
 * as message.
 */
public final class IoFaults {
  private IoFaults() {}

  /** Returns the reason without the path. */
  public static String reason(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (fault instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "exists and is not a directory";
    }
    if (fault instanceof FileSystemException system && system.getReason() != null) {
      boolean loop = system.getReason().startsWith("Too many levels of symbolic links");
      return loop ? "a link that leads back to itself" : system.getReason();
    }
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  /** Returns the reason why a file could not be read, including that it is a broken link. */
  public static String reason(IOException fault, Path path) {
    try {
      if (fault instanceof NoSuchFileException && Files.isSymbolicLink(path)) {
        return "a link to \"" + Files.readSymbolicLink(path) + "\", which does not exist";
      }
    } catch (IOException e) {
      // Removed in the meantime.
      return reason(fault);
    }
    return reason(fault);
  }

  /** Returns the reason, preceded by the path if the exception has one. */
  public static String describe(IOException fault) {
    String file = fault instanceof FileSystemException known ? known.getFile() : null;
    String reason = reason(fault);
    return file == null || file.equals(reason) ? reason : file + ": " + reason;
  }
}
