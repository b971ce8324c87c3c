package io.github.jobsmith.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the file system said, in words: many of its exceptions have only a path as a message. */
final class IoFaults {
  private IoFaults() {}

  static String of(IOException fault) {
    if (!(fault instanceof FileSystemException known)) {
      return String.valueOf(fault.getMessage());
    }
    String file = String.valueOf(known.getFile());
    if (fault instanceof AccessDeniedException) {
      return "access to " + file + " is denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "there is no " + file;
    }
    if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
      return file + " is no directory";
    }
    return file + ": " + known.getReason();
  }
}
