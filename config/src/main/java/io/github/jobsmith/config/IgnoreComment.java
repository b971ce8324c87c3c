package io.github.jobsmith.config;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A comment {@code jobsmith: ignore RULE REASON}.
 *
 * @param offset where it begins, in bytes
 * @param end where its line ends
 * @param line the line whose violations it ignores, from 1
 * @param rule the id of the rule; may be empty
 * @param reason may be empty
 */
record IgnoreComment(int offset, int end, int line, String rule, String reason) {
  private static final String NAME = "jobsmith:";
  private static final String IGNORE = "ignore";

  /**
   * Returns the comment in a text; null if it says something else.
   *
   * @param from after the mark of a comment
   */
  static @Nullable IgnoreComment of(byte[] text, int from, int end, int offset, int line) {
    String said = new String(text, from, end - from, StandardCharsets.UTF_8).strip();
    if (!said.startsWith(NAME)) {
      return null;
    }
    String[] words = said.substring(NAME.length()).strip().split("\\s+", 3);
    return words[0].equals(IGNORE)
        ? new IgnoreComment(
            offset, end, line, words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "")
        : null;
  }
}
