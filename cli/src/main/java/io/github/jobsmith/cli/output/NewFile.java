package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Creates files that do not exist yet. */
public final class NewFile {
  private NewFile() {}

  /**
   * Creates a file, completely or not at all.
   *
   * @throws OutputException if it exists, or cannot be written
   * @throws UsageException if the name is not that of a file
   */
  public static void write(String name, String text) throws OutputException {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("not a valid path: " + name);
    }
    if (name.isEmpty()) {
      throw new UsageException("the name of the file is empty");
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      fill(channel, text, path);
    } catch (FileAlreadyExistsException e) {
      throw OutputException.of(name, new IOException("exists already, and is not overwritten", e));
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  private static void fill(FileChannel channel, String text, Path path) throws IOException {
    try {
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }
}
