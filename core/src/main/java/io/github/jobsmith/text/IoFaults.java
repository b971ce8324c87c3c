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
 * Says in a few words why reading or writing failed. Many exceptions of the file system have no
 * message but the path.
 */
public final class IoFaults {
  private IoFaults() {}

  /** The reason, without the path. */
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

  /** The reason why a file could not be read, which may be that it is a link to nowhere. */
  public static String reason(IOException fault, Path path) {
    try {
      if (fault instanceof NoSuchFileException && Files.isSymbolicLink(path)) {
        return "a link to \"" + Files.readSymbolicLink(path) + "\", which does not exist";
      }
    } catch (IOException e) {
      // Gone by now.
      return reason(fault);
    }
    return reason(fault);
  }

  /** The reason, behind the path where the fault names one. */
  public static String describe(IOException fault) {
    String file = fault instanceof FileSystemException known ? known.getFile() : null;
    String reason = reason(fault);
    return file == null || file.equals(reason) ? reason : file + ": " + reason;
  }
}
