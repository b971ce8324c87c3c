package io.github.jobsmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) as text. */
public final class JsonPointer {
  private JsonPointer() {}

  /** The pointer with one more token. */
  public static String append(String pointer, String token) {
    return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
  }

  /** The tokens, unescaped, or null when the text is no pointer. */
  public static @Nullable List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (pointer.isEmpty()) {
      return tokens;
    }
    if (pointer.charAt(0) != '/') {
      return null;
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
        if (i + 1 == token.length() || (token.charAt(i + 1) != '0' && token.charAt(i + 1) != '1')) {
          return null;
        }
      }
      tokens.add(token.replace("~1", "/").replace("~0", "~"));
    }
    return tokens;
  }
}
