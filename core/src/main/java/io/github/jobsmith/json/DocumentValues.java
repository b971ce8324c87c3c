package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The strings and numbers of a {@link JsonDocument}. All numbers are exact. */
abstract sealed class DocumentValues extends DocumentTree permits DocumentSource {
  DocumentValues(byte[] bytes, int[] nodes, int[] duplicates) {
    super(bytes, nodes, duplicates);
  }

  // ---- strings

  /** Returns the decoded content of a string. */
  public final String string(int node) {
    return isPlain(node)
        ? Strings.ascii(bytes, start(node), end(node))
        : Strings.decode(bytes, start(node), end(node), hasEscapes(node));
  }

  /** Returns the length of the decoded string in code points, in constant time. */
  public final int codePointLength(int node) {
    return end(node) - start(node) - slot(node, Nodes.SIZE);
  }

  /**
   * Returns the length of the decoded string in bytes of UTF-8, in constant time unless it has
   * escapes.
   */
  public final int utf8Length(int node) {
    return hasEscapes(node)
        ? Strings.utf8Length(bytes, start(node), end(node))
        : end(node) - start(node);
  }

  /** Whether the decoded string equals the given one. */
  public final boolean stringEquals(int node, byte[] utf8) {
    return hasEscapes(node)
        ? Strings.equal(bytes, start(node), end(node), true, utf8, 0, utf8.length, false)
        : Words.equal(bytes, start(node), end(node), utf8);
  }

  /**
   * Whether a string is ASCII without escapes: the bytes from {@link #start} to {@link #end} are
   * then its content.
   */
  public final boolean isPlain(int node) {
    return (meta(node) & (Nodes.KIND | Nodes.ESCAPED | Nodes.NON_ASCII)) == Nodes.STRING;
  }

  /** Whether a string contains escapes. */
  public final boolean hasEscapes(int node) {
    return (meta(node) & Nodes.ESCAPED) != 0;
  }

  /** Returns the decoded string in UTF-8, as a copy. */
  public final byte[] utf8(int node) {
    return Strings.utf8(bytes, start(node), end(node), hasEscapes(node));
  }

  // ---- numbers, all exact

  final Decimal number(int node) {
    return new Decimal(bytes, start(node), end(node));
  }

  /** Whether a number has no fraction: true for 5, 5.0, 50e-1 and 1e3. False for other kinds. */
  public final boolean isInteger(int node) {
    if (isLong(node) || !isNumber(node)) {
      return isLong(node);
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? number(node).isInteger()
        : ShortDecimal.decimalPlaces(bytes, end(node), scale) == 0;
  }

  /**
   * Whether a number consists of digits only, with or without a minus sign: an integer as defined
   * by JSON Schema draft-04. True for 5; false for 5.0, 1e3 and other kinds.
   */
  public final boolean isIntegerByNotation(int node) {
    if (isLong(node) || !isNumber(node)) {
      return isLong(node);
    }
    for (int i = start(node); i < end(node); i++) {
      if (bytes[i] != '-' && (bytes[i] < '0' || bytes[i] > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number consists of digits only, with or without a minus sign, and fits a long. */
  public final boolean isLong(int node) {
    return (meta(node) & Nodes.LONG) != 0;
  }

  /**
   * Returns the value of an integer.
   *
   * @throws ArithmeticException if it is not an integer (see {@link #isInteger}) or does not fit a
   *     long
   */
  public final long longValue(int node) {
    if ((meta(node) & Nodes.SMALL) != 0) {
      return slot(node, Nodes.SIZE);
    }
    return isLong(node)
        ? Numbers.longValue(bytes, start(node), end(node))
        : number(node).longValue();
  }

  /**
   * Returns the value of a number, with its scale as written. Do not expand it carelessly: a short
   * text can denote a huge number.
   *
   * @throws ArithmeticException if the exponent does not fit a BigDecimal
   */
  public final BigDecimal decimal(int node) {
    if (isLong(node)) {
      return BigDecimal.valueOf(longValue(node));
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? number(node).toBigDecimal()
        : ShortDecimal.toBigDecimal(bytes, start(node), end(node), scale);
  }

  /** Returns a number as written. */
  public final String numberText(int node) {
    return new String(bytes, start(node), end(node) - start(node), StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the sign of {@code value - bound}: -1, 0 or 1. Takes time linear in the length of the
   * text, whatever the magnitude of the value.
   */
  public final int compare(int node, long bound) {
    if (isLong(node)) {
      return Long.compare(longValue(node), bound);
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? Numbers.compare(number(node), bound)
        : ShortDecimal.compare(bytes, start(node), end(node), scale, bound);
  }

  /**
   * Returns the sign of {@code value - bound}: -1, 0 or 1. Allocates only if the two numbers have
   * too many digits, or are too close, to be compared as doubles.
   */
  public final int compare(int node, BigDecimal bound) {
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0 || !ShortDecimal.isNear(start(node), end(node), bound)
        ? Numbers.compare(number(node), bound)
        : ShortDecimal.compareNear(bytes, start(node), end(node), scale, bound);
  }

  /**
   * Returns the number of decimal places of the value, without trailing zeros: 1 for 1.50, 0 for
   * 5.0 and 100; at most 2^31 - 1.
   */
  public final int decimalPlaces(int node) {
    if (isLong(node)) {
      return 0;
    }
    int scale = ShortDecimal.scale(bytes, start(node), end(node));
    return scale < 0
        ? Numbers.decimalPlaces(number(node))
        : ShortDecimal.decimalPlaces(bytes, end(node), scale);
  }

  /**
   * Whether the value is an integer multiple of the divisor. Allocates only if one of them has an
   * exponent or many digits; never expands an exponent.
   *
   * @throws IllegalArgumentException if the divisor is not positive
   */
  public final boolean isMultipleOf(int node, BigDecimal divisor) {
    return ShortDecimal.isMultiple(this, node, divisor);
  }
}
