package io.github.jobsmith.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A generated file.
 *
 * @param path relative, with {@code /} between names
 * @param content text with {@code \n} at the end of each line
 */
public record SourceFile(String path, String content) {
  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException when the path is absolute, or a part of it is empty, {@code .}
   *     or {@code ..}
   */
  public SourceFile {
    Objects.requireNonNull(content, "content");
    if (path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a relative path with slashes: " + path);
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new IllegalArgumentException("not a plain relative path: " + path);
      }
    }
  }

  /** Returns the content in UTF-8. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
