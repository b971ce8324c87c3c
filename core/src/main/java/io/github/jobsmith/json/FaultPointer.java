package io.github.jobsmith.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the string that contains a given offset. Reads the text up to the offset only, where a
 * reader stopped; what precedes it is well-formed JSON.
 */
final class FaultPointer {
  private final byte[] in;
  private final int offset;
  private final Deque<Level> open = new ArrayDeque<>();

  private FaultPointer(byte[] in, int offset) {
    this.in = in;
    this.offset = offset;
  }

  /**
   * Returns the JSON Pointer of the string that contains the offset; of the object, if that string
   * is the name of a member; empty if the offset is not in a string.
   */
  static String of(byte[] in, int offset) {
    return new FaultPointer(in, offset).find();
  }

  private String find() {
    int at = 0;
    while (at < offset) {
      byte b = in[at];
      Level level = open.peek();
      boolean name = level != null && level.object && !level.named;
      if (b == '"') {
        int end = closingQuote(at + 1);
        if (end >= offset) {
          return pointer(name);
        }
        if (name) {
          level.start = at + 1;
          level.end = end;
          level.named = true;
        }
        at = end;
      } else if (b == '{' || b == '[') {
        open.push(new Level(b == '{'));
      } else if (b == '}' || b == ']') {
        open.poll();
      } else if (b == ',' && level != null) {
        level.index++;
        level.named = false;
      }
      at++;
    }
    return "";
  }

  private int closingQuote(int start) {
    int at = start;
    while (at < offset && in[at] != '"') {
      at += in[at] == '\\' ? 2 : 1;
    }
    return at;
  }

  private String pointer(boolean name) {
    StringBuilder pointer = new StringBuilder();
    for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
      Level level = levels.next();
      if (!name || levels.hasNext()) {
        pointer.append('/').append(level.token(in));
      }
    }
    return pointer.toString();
  }

  /** An object or array that is not closed yet. */
  private static final class Level {
    private final boolean object;
    private boolean named;
    private int start;
    private int end;
    private int index;

    Level(boolean object) {
      this.object = object;
    }

    String token(byte[] in) {
      return object
          ? JsonPointer.escape(Strings.decode(in, start, end, true))
          : String.valueOf(index);
    }
  }
}
