package io.github.jobsmith.config;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comment {@code jobsmith: ignore RULE REASON}, or one that is probably meant as such.
 *
 * @param offset where it begins, in bytes
 * @param end where its line ends
 * @param line the line whose violations it ignores, from 1
 * @param form how it is written
 * @param rule the id of the rule; may be empty
 * @param reason may be empty
 */
record IgnoreComment(int offset, int end, int line, Form form, String rule, String reason) {
  private static final String NAME = "jobsmith";
  private static final String IGNORE = "ignore";

  /** What other tools call it. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "ignores",
          "ignored",
          "ignoring",
          "ignor",
          "disable",
          "suppress",
          "skip",
          "allow",
          "noqa");

  /** How a comment is written. */
  enum Form {
    /** As it has an effect. */
    RIGHT,
    /** In a way without an effect. */
    WRONG,
    /** Without the colon: in a way without an effect if it names a rule, otherwise prose. */
    PROSE
  }

  /**
   * Returns the comment in a text; null if it says something else.
   *
   * @param from after the mark of a comment
   * @param block whether it is a comment of a kind that has no effect
   */
  static @Nullable IgnoreComment of(
      byte[] text, int from, int end, int offset, int line, boolean block) {
    String said = new String(text, from, end - from, StandardCharsets.UTF_8).strip();
    if (!said.regionMatches(true, 0, NAME, 0, NAME.length())) {
      return null;
    }
    boolean colon = said.startsWith(":", NAME.length());
    String rest = said.substring(NAME.length() + (colon ? 1 : 0));
    String[] words = rest.strip().split("\\s+", 3);
    String verb = words[0].toLowerCase(Locale.ROOT).replaceFirst("[:,]+$", "");
    boolean exact = colon && said.startsWith(NAME) && words[0].equals(IGNORE) && !block;
    if (!exact && !verb.equals(IGNORE) && !(colon && OTHER_WORDS.contains(verb))) {
      return null;
    }
    return new IgnoreComment(
        offset,
        end,
        line,
        exact ? Form.RIGHT : colon ? Form.WRONG : Form.PROSE,
        words.length > 1 ? words[1] : "",
        words.length > 2 ? words[2] : "");
  }
}
