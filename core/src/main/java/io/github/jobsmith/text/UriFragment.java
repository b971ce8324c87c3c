package io.github.jobsmith.text;

import java.nio.charset.StandardCharsets;

/** Encodes a JSON Pointer as the fragment of a URI (RFC 6901, section 6). */
public final class UriFragment {
  private static final String HEX = "0123456789ABCDEF";

  private UriFragment() {}

  /** Returns the pointer with every character escaped that a fragment may not contain. */
  public static String encode(String pointer) {
    StringBuilder out = new StringBuilder(pointer.length());
    for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isAllowed(c)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  /** Whether a character is unreserved, a sub-delimiter, or one of {@code : @ / ?} (RFC 3986). */
  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0;
  }
}
