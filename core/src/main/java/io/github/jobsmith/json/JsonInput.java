package io.github.jobsmith.json;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Sentence;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads texts as UTF-8 bytes, but never more than {@link JsonLimits#maxBytes()}. A larger text
 * causes a {@link JsonSyntaxException} of kind {@link JsonSyntaxException.Kind#LIMIT}.
 */
public final class JsonInput {
  /** What is read of a large file at once. */
  private static final int PIECE = 1 << 16;

  private JsonInput() {}

  /**
   * Returns the content of a file. A file above the size limit is not read; pipes and growing files
   * are not read beyond it.
   *
   * @throws IOException if the file cannot be read
   * @throws JsonSyntaxException if it exceeds the size limit
   */
  public static byte[] bytes(Path file, JsonLimits limits) throws IOException {
    BasicFileAttributes attributes = attributes(file);
    if (attributes.size() > limits.maxBytes()) {
      throw Faults.tooLarge(attributes.size(), limits.maxBytes());
    }
    try (InputStream in = stream(file, attributes)) {
      return attributes.isRegularFile() && attributes.size() > PIECE
          ? whole(in, (int) attributes.size(), limits)
          : bytes(in, limits);
    }
  }

  /**
   * Reads a large file piece by piece, because a {@link FileInputStream} takes as much memory again
   * as it is asked for.
   *
   * @param size that of the file when it was found
   */
  private static byte[] whole(InputStream in, int size, JsonLimits limits) throws IOException {
    byte[] bytes = new byte[size];
    int length = 0;
    while (length < size) {
      int read = in.read(bytes, length, Math.min(PIECE, size - length));
      if (read < 0) {
        return Arrays.copyOf(bytes, length);
      }
      length += read;
    }
    byte[] more = in.readNBytes(limits.maxBytes() - size + 1);
    if (more.length > limits.maxBytes() - size) {
      throw Faults.tooLarge(-1, limits.maxBytes());
    }
    if (more.length == 0) {
      return bytes;
    }
    byte[] all = Arrays.copyOf(bytes, size + more.length);
    System.arraycopy(more, 0, all, size, more.length);
    return all;
  }

  /**
   * Opens a file; a {@link FileInputStream} needs fewer classes than the channel of a path, but
   * fails for pipes, of which it asks the position.
   */
  private static InputStream stream(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isRegularFile() && file.getFileSystem() == FileSystems.getDefault()) {
      try {
        return new FileInputStream(file.toFile());
      } catch (FileNotFoundException e) {
        // It does not say why; the attempt below has an exception for each cause.
      }
    }
    return Files.newInputStream(file);
  }

  /**
   * Opens a file. A named pipe is refused, because opening it waits until another program writes to
   * it. What the system names below {@code /dev} and {@code /proc}, such as {@code /dev/stdin} and
   * the pipes of a shell ({@code <(…)}), is opened.
   *
   * @throws IOException if the file cannot be opened
   */
  public static InputStream open(Path file) throws IOException {
    return stream(file, attributes(file));
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new FileSystemException(file.toString(), null, "a directory, not a file");
    }
    if (attributes.isOther()) {
      Path whole = file.toAbsolutePath().normalize();
      if (!whole.startsWith("/dev") && !whole.startsWith("/proc")) {
        throw new FileSystemException(
            file.toString(),
            null,
            "a pipe or a device, not a file; redirect standard input from it");
      }
    }
    return attributes;
  }

  /**
   * Returns what a stream supplies, up to its end; the stream is not closed.
   *
   * @throws IOException if the stream fails
   * @throws JsonSyntaxException if it exceeds the size limit
   */
  public static byte[] bytes(InputStream in, JsonLimits limits) throws IOException {
    byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
    if (bytes.length > limits.maxBytes()) {
      throw Faults.tooLarge(-1, limits.maxBytes());
    }
    return bytes;
  }

  /**
   * Checks the size of a text in memory.
   *
   * @throws JsonSyntaxException if it exceeds the size limit
   */
  public static void checkSize(byte[] text, JsonLimits limits) {
    if (text.length > limits.maxBytes()) {
      throw Faults.tooLarge(text.length, limits.maxBytes());
    }
  }

  /**
   * Returns what a reader supplies, up to its end, in UTF-8; the reader is not closed.
   *
   * @throws IOException if the reader fails
   * @throws JsonSyntaxException if it exceeds the size limit, or contains a lone surrogate
   */
  public static byte[] bytes(Reader reader, JsonLimits limits) throws IOException {
    int most = limits.maxBytes();
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      // Each character takes at least one byte.
      if (text.length() + read > most) {
        throw Faults.tooLarge(-1, most);
      }
      text.append(buffer, 0, read);
    }
    return bytes(text.toString(), limits);
  }

  /**
   * Returns a text in UTF-8.
   *
   * @throws JsonSyntaxException if it exceeds the size limit, or contains a lone surrogate
   */
  public static byte[] bytes(String text, JsonLimits limits) {
    int most = limits.maxBytes();
    if (text.length() > most) {
      throw Faults.tooLarge(-1, most);
    }
    int lone = Utf8.loneSurrogate(text);
    if (lone >= 0) {
      throw loneSurrogate(text, lone, limits);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > most) {
      throw Faults.tooLarge(bytes.length, most);
    }
    return bytes;
  }

  /**
   * Parsed with the surrogate encoded as invalid UTF-8, so that an earlier error is reported
   * instead.
   */
  private static JsonSyntaxException loneSurrogate(String text, int lone, JsonLimits limits) {
    int offset = text.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
    try {
      JsonReader.read(Utf8.encode(text), limits);
    } catch (JsonSyntaxException e) {
      return e.offset() == offset
          ? e.saying(
              Sentence.of(
                  MessageKey.JSON_LONE_SURROGATE, String.format("U+%04X", (int) text.charAt(lone))))
          : e;
    }
    throw new IllegalStateException("a lone surrogate was read");
  }
}
