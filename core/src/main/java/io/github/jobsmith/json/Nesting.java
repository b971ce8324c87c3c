package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * The objects and arrays that a {@link JsonWriter} has begun: whether a name or a value can come
 * next, the commas between them, and where the writer is.
 */
abstract sealed class Nesting extends TextOutput permits JsonWriter {
  /** Slots per level: kind, number of values, position of the last name in the output. */
  private static final int LEVEL = 4;

  private static final int COUNT = 1;
  private static final int NAME_FROM = 2;
  private static final int NAME_TO = 3;

  private int[] levels = new int[8 * LEVEL];

  /** Index of the innermost level in {@link #levels}; negative outside of all. */
  private int level = -LEVEL;

  /** Whether a name has been written without its value. */
  private boolean named;

  /** Prepares for another text. */
  final void resetLevels() {
    size = 0;
    level = -LEVEL;
    named = false;
  }

  /** Prepares for a name: checks that one is allowed here, and writes the comma. */
  final void beginName(String name) {
    if (level < 0 || levels[level] != '{') {
      throw new IllegalStateException("a name outside an object: " + name);
    }
    if (named) {
      throw new IllegalStateException("two names without a value between them: " + name);
    }
    if (levels[level + COUNT] > 0) {
      put(',');
    }
    levels[level + NAME_TO] = 0;
  }

  /** Notes a name that has been written, with the position of its first byte. */
  final void endName(int from, int to) {
    levels[level + NAME_FROM] = from;
    levels[level + NAME_TO] = to;
    named = true;
  }

  /** Prepares for a value: checks that one is allowed here, and writes the comma. */
  final void value() {
    if (level < 0) {
      if (size > 0) {
        throw new IllegalStateException("a second value after the first");
      }
      return;
    }
    if (levels[level] == '[') {
      item();
      return;
    }
    if (!named) {
      throw new IllegalStateException("a value without a name in an object" + place());
    }
    named = false;
    levels[level + COUNT]++;
  }

  /** Prepares for an item of an array. */
  final void item() {
    if (levels[level + COUNT]++ > 0) {
      put(',');
    }
  }

  /** Begins an object or array for which {@link #value} has prepared. */
  final void begin(char open) {
    level += LEVEL;
    if (level == levels.length) {
      levels = Arrays.copyOf(levels, level * 2);
    }
    levels[level] = open;
    levels[level + COUNT] = 0;
    levels[level + NAME_TO] = 0;
    put(open);
  }

  /** Ends the innermost object or array, which must be of the kind. */
  final void finish(char open, char close) {
    if (level < 0 || levels[level] != open || named) {
      throw new IllegalStateException(
          named ? "a name without a value" + place() : "`" + close + "` ends nothing" + place());
    }
    level -= LEVEL;
    put(close);
  }

  /** Requires a complete value. */
  final void requireComplete() {
    if (level >= 0 || size == 0) {
      throw new IllegalStateException(
          size == 0 ? "nothing was written" : "an object or array was not ended" + place());
    }
  }

  @Override
  final String place() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i <= level; i += LEVEL) {
      if (levels[i] == '[' && levels[i + COUNT] > 0) {
        pointer.append('/').append(levels[i + COUNT] - 1);
      } else if (levels[i + NAME_TO] > 0) {
        String name = Strings.decode(out, levels[i + NAME_FROM], levels[i + NAME_TO], true);
        pointer.append('/').append(JsonPointer.escape(name));
      }
    }
    return pointer.length() == 0 ? "" : " at " + pointer;
  }
}
