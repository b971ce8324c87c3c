package io.github.jobsmith.json;

/** A set of strings, such as those of {@code enum}. Immutable; intended for constants. */
public sealed interface StringSet permits OneText, TextTable {
  /**
   * Prepares the values.
   *
   * @throws IllegalArgumentException if a value occurs twice
   */
  static StringSet of(String... values) {
    return values.length == 1 ? new OneText(Key.of(values[0])) : TextTable.of(values);
  }

  /**
   * Prepares values that contain no spaces.
   *
   * @param values separated by single spaces
   * @throws IllegalArgumentException if a value occurs twice
   */
  static StringSet ofWords(String values) {
    return of(KeyTable.words(values));
  }

  /** Whether the node is a string in this set; false for other kinds. */
  boolean contains(JsonDocument document, int node);

  /**
   * Returns the index of a string in the order given to {@link #of}; -1 if it is not in this set or
   * the node is not a string.
   */
  int indexOf(JsonDocument document, int node);

  /** Returns the number of values. */
  int size();

  /** Returns the value at an index. */
  String value(int index);
}
