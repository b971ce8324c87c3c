package io.github.jobsmith.config;

import io.github.jobsmith.yaml.DocumentFiles;
import java.nio.charset.StandardCharsets;

/** A configuration that says nothing: an empty file, or a YAML file with comments only. */
final class EmptyText {
  private EmptyText() {}

  /**
   * Whether a text is empty except for white space, comments and marks of YAML.
   *
   * @param name of the file
   */
  static boolean matches(byte[] utf8, String name) {
    boolean yaml = DocumentFiles.isYaml(name);
    String text = new String(utf8, StandardCharsets.UTF_8);
    for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R")) {
      String plain = line.strip();
      boolean nothing = plain.isEmpty() || yaml && (plain.startsWith("#") || plain.equals("---"));
      if (!nothing) {
        return false;
      }
    }
    return true;
  }
}
