package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * {@code contentEncoding} and {@code contentMediaType} of JSON Schema, if they are asserted. Each
 * check is for one of the two keywords, so that they are reported separately.
 */
public final class ContentCheck implements VocabularyCheck {
  private final boolean base64;
  private final boolean json;
  private final Constraint constraint;

  private ContentCheck(boolean base64, boolean json, Constraint constraint) {
    this.base64 = base64;
    this.json = json;
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param encoding {@code base64} (RFC 4648, section 4, with padding), or null for plain text
   * @param mediaType {@code application/json}, or null to check the encoding; text that cannot be
   *     decoded is valid for this check, because the check of the encoding reports it
   * @throws IllegalArgumentException for any other encoding or media type, or if both are null
   */
  public static ContentCheck of(
      @Nullable String encoding, @Nullable String mediaType, Constraint constraint) {
    if (encoding != null && !encoding.equals("base64")) {
      throw new IllegalArgumentException("contentEncoding is " + encoding + "; must be base64");
    }
    if (mediaType != null && !mediaType.equals("application/json")) {
      throw new IllegalArgumentException(
          "contentMediaType is " + mediaType + "; must be application/json");
    }
    if (encoding == null && mediaType == null) {
      throw new IllegalArgumentException("nothing to check");
    }
    return new ContentCheck(encoding != null, mediaType != null, constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isString(node)) {
      return true;
    }
    byte[] content = content(doc.string(node));
    if (!json) {
      return content != null
          || findings.fail(node, constraint, "is not base64; must be base64 with padding");
    }
    return content == null
        || isJson(content)
        || findings.fail(node, constraint, "is not JSON; must be one JSON value");
  }

  private byte @Nullable [] content(String text) {
    if (!base64) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    // The decoder also accepts text without padding.
    if (text.length() % 4 != 0) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isJson(byte[] content) {
    try {
      return JsonDocument.parse(content).nodeCount() > 0;
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
