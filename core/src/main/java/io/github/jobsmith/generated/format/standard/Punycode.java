package io.github.jobsmith.generated.format.standard;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The algorithm of RFC 3492 with the parameters of its section 5, for single labels. Takes
 * quadratic time, so callers limit the length to {@value HostName#MAX_LABEL}.
 */
final class Punycode {
  private static final int BASE = 36;
  private static final int MIN_THRESHOLD = 1;
  private static final int MAX_THRESHOLD = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_CODE_POINT = 0x80;

  /** More than any difference between two code points of a label, and far from overflow. */
  private static final long MAX_STEP = 1L << 32;

  private Punycode() {}

  /**
   * Decodes the part after {@code xn--}; null if it is malformed.
   *
   * @param code lower-case letters, digits and hyphens
   */
  static int @Nullable [] decode(byte[] code) {
    int[] out = new int[code.length];
    int length = Math.max(0, lastHyphen(code));
    for (int i = 0; i < length; i++) {
      out[i] = code[i];
    }
    long codePoint = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long position = 0;
    int at = lastHyphen(code) + 1;
    while (at < code.length) {
      long before = position;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = at < code.length ? digit(code[at++]) : -1;
        if (digit < 0) {
          return null;
        }
        position += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
        if (weight > MAX_STEP) {
          return null;
        }
      }
      bias = adapt(position - before, length + 1, before == 0);
      codePoint += position / (length + 1);
      position %= length + 1;
      if (codePoint > Character.MAX_CODE_POINT) {
        return null;
      }
      int index = (int) position;
      System.arraycopy(out, index, out, index + 1, length - index);
      out[index] = (int) codePoint;
      length++;
      position++;
    }
    return Arrays.copyOf(out, length);
  }

  /** Encodes a label with at least one code point beyond ASCII, without {@code xn--}. */
  static byte[] encode(int[] label) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(label.length * 2);
    for (int c : label) {
      if (c < FIRST_CODE_POINT) {
        out.write(c);
      }
    }
    int basic = out.size();
    if (basic > 0) {
      out.write('-');
    }
    int codePoint = FIRST_CODE_POINT;
    int bias = FIRST_BIAS;
    long delta = 0;
    int handled = basic;
    while (handled < label.length) {
      int next = nextAbove(label, codePoint);
      delta += (long) (next - codePoint) * (handled + 1);
      codePoint = next;
      for (int c : label) {
        if (c < codePoint) {
          delta++;
        } else if (c == codePoint) {
          write(out, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      codePoint++;
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, long delta, int bias) {
    long rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        out.write(letter((int) rest));
        return;
      }
      out.write(letter((int) (threshold + (rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static int nextAbove(int[] label, int bound) {
    int next = Integer.MAX_VALUE;
    for (int c : label) {
      if (c >= bound) {
        next = Math.min(next, c);
      }
    }
    return next;
  }

  private static int lastHyphen(byte[] code) {
    int at = code.length - 1;
    while (at >= 0 && code[at] != '-') {
      at--;
    }
    return at;
  }

  private static int threshold(int k, int bias) {
    return Math.max(MIN_THRESHOLD, Math.min(MAX_THRESHOLD, k - bias));
  }

  private static int adapt(long step, int points, boolean first) {
    long delta = first ? step / DAMP : step / 2;
    delta += delta / points;
    int k = 0;
    while (delta > (BASE - MIN_THRESHOLD) * MAX_THRESHOLD / 2) {
      delta /= BASE - MIN_THRESHOLD;
      k += BASE;
    }
    return (int) (k + (BASE - MIN_THRESHOLD + 1) * delta / (delta + SKEW));
  }

  private static int digit(byte b) {
    return b >= 'a' && b <= 'z' ? b - 'a' : b >= '0' && b <= '9' ? b - '0' + 26 : -1;
  }

  private static int letter(int digit) {
    return digit < 26 ? 'a' + digit : '0' + digit - 26;
  }
}
