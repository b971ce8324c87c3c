package io.github.jobsmith.json;

/** A member name prepared for {@link JsonDocument#find}. Immutable; intended for constants. */
public final class MemberName {
  final Key key;

  private MemberName(Key key) {
    this.key = key;
  }

  /**
   * Prepares a name. A name with a lone surrogate is never found, because no document can contain
   * it.
   */
  public static MemberName of(String text) {
    return new MemberName(new Key(text));
  }

  public String text() {
    return key.text;
  }

  /** Returns the hash, equal to {@link JsonDocument#nameHash} of a member with this name. */
  public int hash() {
    return key.hash;
  }

  byte[] bytes() {
    return key.bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemberName that && key.text.equals(that.key.text);
  }

  @Override
  public int hashCode() {
    return key.hash;
  }

  @Override
  public String toString() {
    return key.text;
  }
}
