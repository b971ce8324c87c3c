package io.github.jobsmith.cli.input;

import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads files that were found, without asking again what is known about them. */
public final class FileBytes {
  /** A {@link FileInputStream} takes as much memory again as it is asked for at once. */
  private static final int MOST_AT_ONCE = 1 << 16;

  private FileBytes() {}

  /**
   * Returns the content of a file.
   *
   * @param size in bytes when it was found, if it is known to be a regular file; otherwise -1
   * @throws IOException if it cannot be read
   * @throws io.github.jobsmith.json.JsonSyntaxException if it exceeds the size limit
   */
  public static byte[] read(Path file, long size, JsonLimits limits) throws IOException {
    if (size <= 0 || size > Math.min(limits.maxBytes(), MOST_AT_ONCE)) {
      return JsonInput.bytes(file, limits);
    }
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      // Room for one byte more: without it, a second call would have to find the end of the file.
      byte[] bytes = new byte[(int) size + 1];
      int length = in.read(bytes, 0, bytes.length);
      // A file that was replaced by a longer one since it was found must not be cut off.
      return length == size ? Arrays.copyOf(bytes, length) : JsonInput.bytes(file, limits);
    } catch (FileNotFoundException e) {
      // It does not say why; this has an exception for each cause.
      return JsonInput.bytes(file, limits);
    }
  }
}
