package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-unique-by}: the strings that a pointer identifies in the items of an array are
 * different. Reported at each later duplicate.
 *
 * <p>Short arrays are compared pair by pair in place; longer ones use a hash table that takes O(n
 * log n) time even if hashes collide deliberately.
 */
public final class UniqueBy implements VocabularyCheck {
  private static final int PAIRWISE = 64;
  private static final int PAIRWISE_BYTES = 1 << 18;

  private final Pointer item;
  private final @Nullable String before;
  private final byte[] beforeUtf8;
  private final Constraint constraint;

  private UniqueBy(Pointer item, @Nullable String before, Constraint constraint) {
    this.item = item;
    this.before = before;
    this.beforeUtf8 = before == null ? new byte[0] : before.getBytes(StandardCharsets.UTF_8);
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param item JSON Pointer from an item to the string; empty for the item itself
   * @param before only the part before the last occurrence of this text is compared; the whole
   *     string if null or absent
   * @throws IllegalArgumentException if the pointer is malformed, or the text is empty
   */
  public static UniqueBy of(String item, @Nullable String before, Constraint constraint) {
    if (before != null && before.isEmpty()) {
      throw new IllegalArgumentException("before is empty; must be some text");
    }
    return new UniqueBy(Pointer.toOne(item), before, constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isArray(node) || doc.size(node) < 2) {
      return true;
    }
    return doc.size(node) <= PAIRWISE ? pairwise(doc, node, findings) : hashed(doc, node, findings);
  }

  private boolean pairwise(JsonDocument doc, int array, Findings findings) {
    boolean valid = true;
    int end = doc.next(array);
    for (int entry = array + 1; entry < end; entry = doc.next(entry)) {
      int value = item.resolve(doc, entry);
      if (value < 0 || !doc.isString(value)) {
        continue;
      }
      int earlier = 0;
      for (int other = array + 1; other < entry; other = doc.next(other), earlier++) {
        int otherValue = item.resolve(doc, other);
        if (otherValue >= 0 && doc.isString(otherValue) && same(doc, value, otherValue)) {
          valid &= fail(value, earlier, findings);
          break;
        }
      }
      if (!valid && findings.failFast()) {
        return false;
      }
    }
    return valid;
  }

  private boolean same(JsonDocument doc, int a, int b) {
    if (before == null) {
      return doc.equal(a, b);
    }
    if (doc.hasEscapes(a) || doc.hasEscapes(b)) {
      return key(doc.string(a)).equals(key(doc.string(b)));
    }
    int fromA = doc.start(a);
    int fromB = doc.start(b);
    int length = keyLength(doc, a);
    if (length != keyLength(doc, b)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (doc.byteAt(fromA + i) != doc.byteAt(fromB + i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of bytes before the last occurrence of the text, or of the whole string. */
  private int keyLength(JsonDocument doc, int value) {
    int from = doc.start(value);
    for (int at = doc.end(value) - beforeUtf8.length; at >= from; at--) {
      int i = 0;
      while (i < beforeUtf8.length && doc.byteAt(at + i) == beforeUtf8[i]) {
        i++;
      }
      if (i == beforeUtf8.length) {
        return at - from;
      }
    }
    return doc.end(value) - from;
  }

  private boolean hashed(JsonDocument doc, int array, Findings findings) {
    Map<String, Integer> seen = new HashMap<>();
    boolean valid = true;
    int end = doc.next(array);
    int position = 0;
    for (int entry = array + 1; entry < end; entry = doc.next(entry), position++) {
      int value = item.resolve(doc, entry);
      if (value < 0 || !doc.isString(value)) {
        continue;
      }
      @Nullable Integer earlier = seen.putIfAbsent(key(doc.string(value)), position);
      if (earlier != null) {
        valid &= fail(value, earlier, findings);
        if (!valid && findings.failFast()) {
          return false;
        }
      }
    }
    return valid;
  }

  private String key(String text) {
    int end = before == null ? -1 : text.lastIndexOf(before);
    return end < 0 ? text : text.substring(0, end);
  }

  private boolean fail(int value, int earlier, Findings findings) {
    String detail =
        before == null
            ? "is the same as in entry " + earlier + "; must be unique"
            : "is the same as in entry " + earlier + " up to " + before + "; must be different";
    return findings.fail(value, constraint, detail);
  }
}
