package io.github.jobsmith.cli.output;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * Gives a file a new content, completely or not at all: the content is written to a temporary file
 * in the same directory, which then takes the place of the file. Permissions, owner and group stay.
 *
 * <p>Of a symbolic link, the file that it leads to gets the content, and the link stays. A link
 * must not lead out of the working directory and its own directory, so that a repository with links
 * cannot change other files.
 */
public final class ReplacedFile {
  private ReplacedFile() {}

  /**
   * Replaces the content of a file.
   *
   * @param before the content that was read
   * @throws IOException if the file cannot be written, or has changed since it was read; it then
   *     has its previous content
   */
  public static void write(Path file, byte[] before, byte[] after) throws IOException {
    Path target = target(file);
    Path parent = target.getParent();
    if (parent == null || !Files.isRegularFile(target)) {
      throw new FileSystemException(file.toString(), null, "it is not a regular file");
    }
    if (!Files.isWritable(target)) {
      throw new FileSystemException(file.toString(), null, "it is read-only");
    }
    if (!Files.isWritable(parent)) {
      throw new FileSystemException(file.toString(), null, "its directory is read-only");
    }
    FileChanges.begin();
    try {
      replace(target, parent, before, after);
    } finally {
      FileChanges.end();
    }
  }

  /**
   * Returns the name of the file that gets the content: of a symbolic link, that of the file that
   * it leads to, relative to the working directory or beside the link.
   *
   * @param name that of the file in messages
   * @throws IOException if a link leads elsewhere
   */
  public static String target(String name, Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      return name;
    }
    Path target = target(file);
    Path working = Path.of("").toRealPath();
    Path directory = file.toAbsolutePath().getParent();
    Path shown =
        target.startsWith(working) || directory == null
            ? working.relativize(target)
            : directory.resolve(directory.toRealPath().relativize(target));
    return shown.toString().replace(File.separatorChar, '/');
  }

  private static Path target(Path file) throws IOException {
    Path target = file.toRealPath();
    if (Files.isSymbolicLink(file) && !isNear(file, target)) {
      throw new FileSystemException(
          file.toString(),
          null,
          "it is a symbolic link that leads elsewhere; name the file itself");
    }
    return target;
  }

  private static void replace(Path target, Path parent, byte[] before, byte[] after)
      throws IOException {
    Path draft = Files.createTempFile(parent, ".jobsmith", ".tmp");
    try {
      fill(draft, after);
      keepAttributes(target, draft);
      if (!Arrays.equals(before, Files.readAllBytes(target))) {
        throw new FileSystemException(target.toString(), null, "it has changed since it was read");
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean isNear(Path link, Path target) throws IOException {
    Path directory = link.toAbsolutePath().getParent();
    Path working = Path.of("").toRealPath();
    return target.startsWith(working)
        || (directory != null && target.startsWith(directory.toRealPath()));
  }

  private static void fill(Path draft, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      // Otherwise the new name could survive a power failure without the content.
      channel.force(true);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView other = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null || other == null) {
      return;
    }
    PosixFileAttributes wanted = view.readAttributes();
    PosixFileAttributes given = other.readAttributes();
    if (!wanted.owner().equals(given.owner())) {
      other.setOwner(wanted.owner());
    }
    if (!wanted.group().equals(given.group())) {
      other.setGroup(wanted.group());
    }
    other.setPermissions(wanted.permissions());
  }
}
