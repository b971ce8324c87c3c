package io.github.jobsmith.generated.format;

import io.github.jobsmith.json.JsonDocument;

/**
 * Amazon Resource Names, {@code arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE}, compared part by
 * part in place.
 *
 * <p>A string is an ARN if its first parts have the form that AWS uses: a partition {@code aws…}, a
 * region such as {@code us-east-1} or none, an account of 12 digits or none. Text that contains
 * placeholders such as {@code REGION} or {@code account-id} is not an ARN. Does not allocate unless
 * the string contains escapes.
 */
public final class Arn {
  /** A part that can be compared. */
  public enum Part {
    PARTITION(1),
    SERVICE(2),
    REGION(3),
    ACCOUNT(4);

    private final int index;

    Part(int index) {
      this.index = index;
    }
  }

  private static final long COLONS = 0x0101010101010101L * ':';
  private static final long LOWS = 0x7F7F7F7F7F7F7F7FL;

  private Arn() {}

  /** Whether a value is a string that is an ARN; false for other kinds. */
  public static boolean isArn(JsonDocument doc, int node) {
    if (!doc.isString(node)) {
      return false;
    }
    if (!doc.hasEscapes(node)) {
      return isArnInPlace(doc, node);
    }
    JsonDocument plain = PlainText.of(doc, node);
    return plain != null && isArnInPlace(plain, 0);
  }

  /**
   * Whether a part is equal in two ARNs, or empty in at least one of them. Both must be ARNs (see
   * {@link #isArn}).
   */
  public static boolean agree(JsonDocument doc, int a, int b, Part part) {
    JsonDocument docA = plain(doc, a);
    JsonDocument docB = plain(doc, b);
    int nodeA = docA == doc ? a : 0;
    int nodeB = docB == doc ? b : 0;
    int fromA = partStart(docA, nodeA, part.index);
    int fromB = partStart(docB, nodeB, part.index);
    int lengthA = partEnd(docA, fromA, docA.end(nodeA)) - fromA;
    int lengthB = partEnd(docB, fromB, docB.end(nodeB)) - fromB;
    if (lengthA == 0 || lengthB == 0) {
      return true;
    }
    if (lengthA != lengthB) {
      return false;
    }
    for (int i = 0; i < lengthA; i++) {
      if (docA.byteAt(fromA + i) != docB.byteAt(fromB + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two strings without escapes are equal up to the fifth colon. If one of them is an ARN,
   * the other is one, too, and all their parts agree. False for other values.
   */
  public static boolean beginEqually(JsonDocument doc, int a, int b) {
    return begins(doc, b, a, beginning(doc, a));
  }

  /**
   * Returns the length of the parts of a string without escapes, in bytes, up to and including the
   * fifth colon; 0 if it has fewer colons, and for other values.
   */
  public static int beginning(JsonDocument doc, int node) {
    if (!doc.isString(node) || doc.hasEscapes(node)) {
      return 0;
    }
    int from = doc.start(node);
    int to = doc.end(node);
    int missing = 5;
    for (int at = from; at < to; at += Long.BYTES) {
      long colons = colons(doc.wordAt(at));
      int found = Long.bitCount(colons);
      if (found >= missing) {
        while (--missing > 0) {
          colons &= colons - 1;
        }
        int end = at + (Long.numberOfTrailingZeros(colons) >>> 3) + 1;
        return end <= to ? end - from : 0;
      }
      missing -= found;
    }
    return 0;
  }

  /**
   * Whether a value is a string without escapes that begins with the same bytes as another.
   *
   * @param length the {@link #beginning} of the other; the result is false if it is 0
   */
  public static boolean begins(JsonDocument doc, int node, int other, int length) {
    if (length == 0
        || !doc.isString(node)
        || doc.hasEscapes(node)
        || doc.end(node) - doc.start(node) < length) {
      return false;
    }
    int from = doc.start(node);
    int fromOther = doc.start(other);
    int at = 0;
    for (; at <= length - Long.BYTES; at += Long.BYTES) {
      if (doc.wordAt(from + at) != doc.wordAt(fromOther + at)) {
        return false;
      }
    }
    long rest = doc.wordAt(from + at) ^ doc.wordAt(fromOther + at);
    return at == length || rest << Long.SIZE - (length - at) * Byte.SIZE == 0;
  }

  /** Returns a bit for each colon among eight bytes. */
  private static long colons(long word) {
    long others = word ^ COLONS;
    return ~((others & LOWS) + LOWS | others | LOWS);
  }

  /**
   * Whether a range of the text is the region of an ARN without escapes; also true if the ARN has
   * no region.
   */
  public static boolean isRegionOf(JsonDocument doc, int node, int from, int to) {
    int region = partStart(doc, node, Part.REGION.index);
    int length = partEnd(doc, region, doc.end(node)) - region;
    if (length != 0 && length != to - from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (doc.byteAt(region + i) != doc.byteAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a part of an ARN begins in the content of the string, in bytes. */
  public static int start(JsonDocument doc, int node, Part part) {
    JsonDocument text = plain(doc, node);
    int at = text == doc ? node : 0;
    return partStart(text, at, part.index) - text.start(at);
  }

  /** Returns a part of an ARN as text. */
  public static String part(JsonDocument doc, int node, Part part) {
    JsonDocument text = plain(doc, node);
    int at = text == doc ? node : 0;
    int from = partStart(text, at, part.index);
    int to = partEnd(text, from, text.end(at));
    StringBuilder value = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      value.append((char) text.byteAt(i));
    }
    return value.toString();
  }

  private static JsonDocument plain(JsonDocument doc, int node) {
    JsonDocument plain = doc.hasEscapes(node) ? PlainText.of(doc, node) : null;
    return plain == null ? doc : plain;
  }

  private static boolean isArnInPlace(JsonDocument doc, int node) {
    int from = doc.start(node);
    int to = doc.end(node);
    if (to - from < 8
        || doc.byteAt(from) != 'a'
        || doc.byteAt(from + 1) != 'r'
        || doc.byteAt(from + 2) != 'n'
        || doc.byteAt(from + 3) != ':') {
      return false;
    }
    int partition = from + 4;
    int service = partEnd(doc, partition, to) + 1;
    int region = partEnd(doc, service, to) + 1;
    int account = partEnd(doc, region, to) + 1;
    int resource = partEnd(doc, account, to) + 1;
    return resource <= to
        && isPartition(doc, partition, service - 1)
        && isWord(doc, service, region - 1)
        && (region == account - 1 || isRegion(doc, region, account - 1))
        && (account == resource - 1 || isAccount(doc, account, resource - 1));
  }

  private static int partStart(JsonDocument doc, int node, int index) {
    int at = doc.start(node);
    for (int i = 0; i < index; i++) {
      at = partEnd(doc, at, doc.end(node)) + 1;
    }
    return at;
  }

  /** Returns the index of the next colon, or the end. */
  private static int partEnd(JsonDocument doc, int from, int to) {
    int at = from;
    while (at < to && doc.byteAt(at) != ':') {
      at++;
    }
    return at;
  }

  private static boolean isPartition(JsonDocument doc, int from, int to) {
    return to - from >= 3
        && doc.byteAt(from) == 'a'
        && doc.byteAt(from + 1) == 'w'
        && doc.byteAt(from + 2) == 's'
        && (to - from == 3 || doc.byteAt(from + 3) == '-' && isWord(doc, from + 4, to));
  }

  /** Whether it consists of letters, digits and hyphens, at least one. */
  private static boolean isWord(JsonDocument doc, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = doc.byteAt(i);
      if (!(b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-')) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether it consists of words and a number, separated by hyphens: {@code us-gov-west-1}. */
  private static boolean isRegion(JsonDocument doc, int from, int to) {
    int dash = to;
    while (dash > from && doc.byteAt(dash - 1) >= '0' && doc.byteAt(dash - 1) <= '9') {
      dash--;
    }
    return dash < to
        && dash > from + 1
        && doc.byteAt(dash - 1) == '-'
        && isWord(doc, from, dash - 1);
  }

  private static boolean isAccount(JsonDocument doc, int from, int to) {
    for (int i = from; i < to; i++) {
      if (doc.byteAt(i) < '0' || doc.byteAt(i) > '9') {
        return false;
      }
    }
    return to - from == 12;
  }
}
