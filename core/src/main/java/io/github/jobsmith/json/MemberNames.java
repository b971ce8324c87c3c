package io.github.jobsmith.json;

/**
 * The known member names of an object, for a switch over its members. Immutable; intended for
 * constants.
 */
public sealed interface MemberNames permits NameTable {
  /**
   * Prepares the names.
   *
   * @throws IllegalArgumentException if a name occurs twice
   */
  static MemberNames of(String... names) {
    return new NameTable(KeyTable.of(names));
  }

  /**
   * Prepares names that contain no spaces.
   *
   * @param names separated by single spaces
   * @throws IllegalArgumentException if a name occurs twice
   */
  static MemberNames ofWords(String names) {
    return of(KeyTable.words(names));
  }

  /** Returns the index of a member's name in the order given to {@link #of}, or -1. */
  int indexOf(JsonDocument document, int member);

  /** Returns the number of names. */
  int size();

  /** Returns the name at an index. */
  String name(int index);
}
