package io.github.jobsmith.json;

/** A member name prepared for {@link JsonDocument#find}. Immutable; intended for constants. */
public sealed interface MemberName permits Key {
  /**
   * Prepares a name. A name with a lone surrogate is never found, because no document can contain
   * it.
   */
  static MemberName of(String text) {
    return Key.of(text);
  }

  /** Returns the name. */
  String text();

  /** Returns the hash, equal to {@link JsonDocument#nameHash} of a member with this name. */
  int hash();
}
