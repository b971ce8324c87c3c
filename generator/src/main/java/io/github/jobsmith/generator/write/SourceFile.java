package io.github.jobsmith.generator.write;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file that was generated.
 *
 * @param path relative, with {@code /} between names
 * @param content text with {@code \n} at the end of each line
 */
public record SourceFile(String path, String content) {
  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException when it is absolute or has a part that is empty, {@code .} or
   *     {@code ..}
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

  /** The content in UTF-8. */
  public byte[] bytes() {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
