package io.github.jobsmith.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings every kind of input to bytes of UTF-8, and never takes more than the limit allows. */
final class Input {
  private Input() {}

  /** Also for what is no regular file, such as a pipe, and for one that grows while it is read. */
  static byte[] bytes(Path file, int most) throws IOException {
    long size = Files.size(file);
    if (size > most) {
      throw Faults.tooLarge(size, most);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Faults.tooLarge(-1, most);
      }
      return bytes;
    }
  }

  static byte[] bytes(Reader reader, int most) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      // A character takes a byte at least.
      if (text.length() + read > most) {
        throw Faults.tooLarge(-1, most);
      }
      text.append(buffer, 0, read);
    }
    return bytes(text.toString(), most);
  }

  static byte[] bytes(String text, int most) {
    if (text.length() > most) {
      throw Faults.tooLarge(-1, most);
    }
    int lone = Utf8.loneSurrogate(text);
    if (lone >= 0) {
      byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
      String message =
          String.format("the lone surrogate U+%04X is no character", (int) text.charAt(lone));
      throw new JsonSyntaxException(
          JsonSyntaxException.Kind.ENCODING,
          message,
          before.length,
          new Places(before).position(before.length));
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > most) {
      throw Faults.tooLarge(bytes.length, most);
    }
    return bytes;
  }
}
