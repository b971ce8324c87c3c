package io.github.jobsmith.generator.source;

import org.jspecify.annotations.Nullable;

/** The URIs of the drafts themselves, which occur with {@code http} and with {@code https}. */
public final class DraftUris {
  private static final String PLAIN = "http://json-schema.org/";
  private static final String SECURE = "https://json-schema.org/";

  private DraftUris() {}

  /**
   * Returns the same URI with the other scheme, or null if it is not one of json-schema.org.
   *
   * @param uri absolute, with or without a fragment
   */
  public static @Nullable String twin(String uri) {
    if (uri.startsWith(SECURE)) {
      return PLAIN + uri.substring(SECURE.length());
    }
    return uri.startsWith(PLAIN) ? SECURE + uri.substring(PLAIN.length()) : null;
  }
}
