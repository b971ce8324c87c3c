package io.github.jobsmith.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) as text. */
public final class JsonPointer {
  private JsonPointer() {}

  /** Returns a pointer extended by one token, which is escaped. */
  public static String append(String pointer, String token) {
    return pointer + "/" + escape(token);
  }

  static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the unescaped tokens, or null if the text is not a JSON Pointer. */
  public static @Nullable List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (pointer.isEmpty()) {
      return tokens;
    }
    if (pointer.charAt(0) != '/') {
      return null;
    }
    for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
      char next = i + 1 < pointer.length() ? pointer.charAt(i + 1) : 0;
      if (next != '0' && next != '1') {
        return null;
      }
    }
    int from = 1;
    for (int end = pointer.indexOf('/', 1); end >= 0; end = pointer.indexOf('/', from)) {
      tokens.add(unescaped(pointer.substring(from, end)));
      from = end + 1;
    }
    tokens.add(unescaped(pointer.substring(from)));
    return tokens;
  }

  private static String unescaped(String token) {
    return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
  }

  /** Returns the array index that a token denotes (digits without leading zeros), or -1. */
  public static int index(String token) {
    int length = token.length();
    if (length == 0 || length > 9 || length > 1 && token.charAt(0) == '0') {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < length; i++) {
      int digit = token.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      index = index * 10 + digit;
    }
    return index;
  }

  static String of(JsonDocument document, int node) {
    int[] way = new int[document.depth(node)];
    int length = way.length;
    for (int at = node; length > 0; at = document.parent(at)) {
      way[--length] = at;
    }
    StringBuilder pointer = new StringBuilder();
    for (int at : way) {
      pointer.append('/');
      if (document.isMember(at)) {
        pointer.append(escape(document.name(at)));
      } else {
        pointer.append(document.index(at));
      }
    }
    return pointer.toString();
  }

  static int resolve(JsonDocument document, int node, String pointer) {
    return isPlainName(pointer)
        ? document.find(node, pointer, 1)
        : resolveTokens(document, node, pointer);
  }

  /** Whether it is one token that needs no unescaping, and no index of an item. */
  private static boolean isPlainName(String pointer) {
    if (pointer.length() < 2 || pointer.charAt(0) != '/' || pointer.charAt(1) <= '9') {
      return false;
    }
    for (int i = 1; i < pointer.length(); i++) {
      char c = pointer.charAt(i);
      if (c == '/' || c == '~' || c >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int resolveTokens(JsonDocument document, int node, String pointer) {
    List<String> tokens = tokens(pointer);
    if (tokens == null) {
      throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
    }
    int at = node;
    for (String token : tokens) {
      at =
          switch (document.kind(at)) {
            case OBJECT -> document.find(at, MemberName.of(token));
            case ARRAY -> document.item(at, index(token));
            default -> -1;
          };
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }
}
