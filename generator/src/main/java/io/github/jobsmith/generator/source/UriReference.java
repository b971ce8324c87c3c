package io.github.jobsmith.generator.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A URI or relative reference, split into its components and resolved according to RFC 3986.
 *
 * <p>Replaces {@code java.net.URI}, which does not resolve against {@code urn:} and {@code jar:}
 * bases, mishandles bases without a path, and rejects characters that occur in schemas.
 *
 * @param scheme in lower case, or null
 * @param fragment as written, without {@code #}, or null
 */
public record UriReference(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {
  /** Splits any text into components; does not check for illegal characters. */
  public static UriReference parse(String text) {
    // RFC 3986, appendix B, with the syntax of schemes from section 3.1.
    int schemeEnd = schemeEnd(text);
    int at = schemeEnd + 1;
    String authority = null;
    if (text.startsWith("//", at)) {
      int end = end(text, at + 2, "/?#");
      authority = text.substring(at + 2, end);
      at = end;
    }
    int pathEnd = end(text, at, "?#");
    int queryEnd = end(text, pathEnd, "#");
    return new UriReference(
        schemeEnd < 0 ? null : text.substring(0, schemeEnd).toLowerCase(Locale.ROOT),
        authority,
        text.substring(at, pathEnd),
        pathEnd < queryEnd ? text.substring(pathEnd + 1, queryEnd) : null,
        queryEnd < text.length() ? text.substring(queryEnd + 1) : null);
  }

  /** Returns the index of the colon after the scheme; -1 if there is none. */
  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      boolean later = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
      if (i > 0 && c == ':') {
        return i;
      } else if (!letter && (i == 0 || !later)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the index of the first of some characters, or of the end. */
  private static int end(String text, int from, String characters) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Resolves a reference against this base. */
  public UriReference resolve(UriReference reference) {
    if (reference.scheme != null) {
      return reference.withPath(withoutDots(reference.path));
    }
    if (reference.authority != null) {
      return new UriReference(
          scheme,
          reference.authority,
          withoutDots(reference.path),
          reference.query,
          reference.fragment);
    }
    if (reference.path.isEmpty()) {
      String merged = reference.query == null ? query : reference.query;
      return new UriReference(scheme, authority, path, merged, reference.fragment);
    }
    String merged =
        reference.path.startsWith("/")
            ? reference.path
            : authority != null && path.isEmpty()
                ? "/" + reference.path
                : path.substring(0, path.lastIndexOf('/') + 1) + reference.path;
    return new UriReference(
        scheme, authority, withoutDots(merged), reference.query, reference.fragment);
  }

  /** Returns this reference without its fragment. */
  public UriReference withoutFragment() {
    return fragment == null ? this : new UriReference(scheme, authority, path, query, null);
  }

  private UriReference withPath(String other) {
    return new UriReference(scheme, authority, other, query, fragment);
  }

  /**
   * Returns the percent-decoded fragment, or null when there is none or its encoding is malformed.
   */
  public @Nullable String decodedFragment() {
    return fragment == null ? "" : decode(fragment);
  }

  /** Returns the percent-decoded text, or null when its encoding is malformed. */
  static @Nullable String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        out.put(bytes[i]);
        continue;
      }
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      out.put((byte) (high << 4 | low));
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String withoutDots(String path) {
    if (!path.contains("./") && !path.endsWith(".")) {
      return path;
    }
    boolean absolute = path.startsWith("/");
    List<String> kept = new ArrayList<>();
    String[] segments = (absolute ? path.substring(1) : path).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      switch (segments[i]) {
        case "." -> {
          if (last) {
            kept.add("");
          }
        }
        case ".." -> {
          if (!kept.isEmpty()) {
            kept.remove(kept.size() - 1);
          }
          if (last) {
            kept.add("");
          }
        }
        default -> kept.add(segments[i]);
      }
    }
    return (absolute ? "/" : "") + String.join("/", kept);
  }

  @Override
  public String toString() {
    return (scheme == null ? "" : scheme + ":")
        + (authority == null ? "" : "//" + authority)
        + path
        + (query == null ? "" : "?" + query)
        + (fragment == null ? "" : "#" + fragment);
  }

  // Written out: those of records are linked at run time, which takes milliseconds for each class.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UriReference uri
        && path.equals(uri.path)
        && Objects.equals(fragment, uri.fragment)
        && Objects.equals(authority, uri.authority)
        && Objects.equals(scheme, uri.scheme)
        && Objects.equals(query, uri.query);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Objects.hashCode(fragment);
  }
}
