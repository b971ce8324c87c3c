package io.github.jobsmith.json;

/**
 * A member name, prepared for lookup with {@link JsonDocument#find}. Immutable; meant for
 * constants.
 */
public final class MemberName {
  final Key key;

  private MemberName(Key key) {
    this.key = key;
  }

  /** Prepares a name. One with a lone surrogate is never found, as no document can hold it. */
  public static MemberName of(String text) {
    return new MemberName(new Key(text));
  }

  public String text() {
    return key.text;
  }

  /** Equal to {@link JsonDocument#nameHash} of a member of this name. */
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
