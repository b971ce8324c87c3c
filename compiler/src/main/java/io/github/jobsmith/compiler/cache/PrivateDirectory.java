package io.github.jobsmith.compiler.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/**
 * A directory that only this user can write to, as far as can be determined: by POSIX permissions;
 * on Windows, a directory in the user's profile is private by inheritance.
 */
final class PrivateDirectory {
  private PrivateDirectory() {}

  static Path open(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      create(directory.toAbsolutePath());
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(directory, PosixFileAttributeView.class);
    if (view != null) {
      check(directory, view.readAttributes());
    }
    return directory;
  }

  private static void create(Path directory) throws IOException {
    // Another process may have created it in the meantime.
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    Path parent = directory.getParent();
    if (parent == null) {
      throw new NotDirectoryException(directory.toString());
    }
    Files.createDirectories(parent);
    if (Files.getFileAttributeView(parent, PosixFileAttributeView.class) == null) {
      Files.createDirectories(directory);
    } else {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private static void check(Path directory, PosixFileAttributes attributes) throws IOException {
    if (attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
        || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new UnsafeDirectoryException(directory, "is writable by others (run chmod go-w)");
    }
    if (!isOwn(attributes.owner())) {
      throw new UnsafeDirectoryException(
          directory, "belongs to another user, " + attributes.owner().getName());
    }
  }

  private static boolean isOwn(UserPrincipal owner) throws IOException {
    if (owner.getName().equals(System.getProperty("user.name"))) {
      return true;
    }
    // In a container the user may have no name; the owner of a new file is the current user.
    Path probe = Files.createTempFile("jobsmith", null);
    try {
      return Files.getOwner(probe).equals(owner);
    } finally {
      Files.delete(probe);
    }
  }
}
