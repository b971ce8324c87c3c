package io.github.jobsmith.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** JSON Pointer (RFC 6901): from a pointer to its node, and from a node to its pointer. */
final class Pointers {
  private Pointers() {}

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
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
    int at = node;
    for (String token : tokens(pointer)) {
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

  private static Deque<String> tokens(String pointer) {
    Deque<String> tokens = new ArrayDeque<>();
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON Pointer begins with `/`: " + pointer);
    }
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      tokens.add(unescape(pointer.substring(from, to), pointer));
      from = to + 1;
    }
    return tokens;
  }

  private static String unescape(String token, String pointer) {
    for (int i = token.indexOf('~'); i >= 0; i = token.indexOf('~', i + 1)) {
      char next = i + 1 < token.length() ? token.charAt(i + 1) : 0;
      if (next != '0' && next != '1') {
        throw new IllegalArgumentException(
            "`~` stands before 0 or 1 only in a JSON Pointer: " + pointer);
      }
    }
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** The index that a token stands for: digits without leading zeros; else -1. */
  private static int index(String token) {
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
}
