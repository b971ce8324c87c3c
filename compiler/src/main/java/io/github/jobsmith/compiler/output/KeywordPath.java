package io.github.jobsmith.compiler.output;

import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of the schema to a keyword, through references.
 *
 * @param parent null for the root
 * @param token not escaped; empty for the root
 * @param isReferred whether it passes over a reference; also over a member with such a name, which
 *     the schema of the standard for outputs does not tell apart
 */
record KeywordPath(@Nullable KeywordPath parent, String token, boolean isReferred) {
  static final KeywordPath ROOT = new KeywordPath(null, "", false);

  KeywordPath append(String next) {
    boolean isReference = token.equals("$ref") || token.equals("$dynamicRef");
    return new KeywordPath(this, next, isReferred || isReference);
  }

  /** Returns this path, to the keyword of a reference, as one that goes on in its target. */
  KeywordPath referred() {
    return new KeywordPath(parent, token, true);
  }

  /** Returns the path as a JSON Pointer. */
  String pointer() {
    Deque<String> tokens = new ArrayDeque<>();
    for (KeywordPath at = this; at.parent != null; at = at.parent) {
      tokens.push(JsonPointer.append("", at.token));
    }
    return String.join("", tokens);
  }
}
