package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generated.format.standard.StandardFormats;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import java.math.BigDecimal;

/** Conditions on one value. Each is asked only about the kinds of values that it is for. */
final class ScalarChecks {
  private static final int NUMBER = 1 << JsonKind.NUMBER.ordinal();

  private ScalarChecks() {}

  /** {@code type}. */
  static final class Type extends Condition {
    private final int kinds;
    private final boolean integers;
    private final boolean byNotation;

    /**
     * Creates a check.
     *
     * @param kinds bits of the kinds that are allowed, without numbers if only integers are
     * @param integers whether integers are allowed, but no other numbers
     */
    Type(int kinds, boolean integers, boolean byNotation, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.kinds = kinds;
      this.integers = integers;
      this.byNotation = byNotation;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int kind = KindBits.of(doc, node);
      if ((kinds & kind) != 0) {
        return true;
      }
      return integers
          && kind == NUMBER
          && (byNotation ? doc.isIntegerByNotation(node) : doc.isInteger(node));
    }
  }

  /** The number of code points. */
  static final class Length extends Condition {
    private final int min;
    private final int max;

    Length(int min, int max, Constraint constraint) {
      super(constraint, false);
      this.min = min;
      this.max = max;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int length = doc.codePointLength(node);
      return length >= min && length <= max;
    }
  }

  /** The number of code points of a name. */
  static final class NameLength extends Condition {
    private final int min;
    private final int max;

    NameLength(int min, int max, Constraint constraint) {
      super(constraint, true);
      this.min = min;
      this.max = max;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int length = ItemChecks.nameLength(doc, node);
      return length >= min && length <= max;
    }
  }

  /** The number of items or members. */
  static final class Size extends Condition {
    private final int min;
    private final int max;

    Size(int min, int max, Constraint constraint) {
      super(constraint, false);
      this.min = min;
      this.max = max;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int size = doc.size(node);
      return size >= min && size <= max;
    }
  }

  /** {@code pattern}. */
  static final class Matches extends Condition {
    private final TextPattern pattern;
    private final boolean isName;

    Matches(TextPattern pattern, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.pattern = pattern;
      this.isName = isName;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return isName ? pattern.matchesName(doc, node) : pattern.matches(doc, node);
    }
  }

  /** {@code format}. */
  static final class HasFormat extends Condition {
    private final Format format;
    private final boolean isName;

    HasFormat(Format format, Constraint constraint, boolean isName) {
      super(constraint, isName);
      this.format = format;
      this.isName = isName;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return isName
          ? format.matches(StandardFormats.name(doc, node), 0)
          : format.matches(doc, node);
    }
  }

  /** {@code minimum}, {@code maximum} and their exclusive forms, against a bound of 64 bits. */
  static final class LongBound extends Condition {
    private final long bound;
    private final int sign;
    private final boolean exclusive;

    /**
     * Creates a check.
     *
     * @param sign 1 for a minimum, -1 for a maximum
     */
    LongBound(long bound, int sign, boolean exclusive, Constraint constraint) {
      super(constraint, false);
      this.bound = bound;
      this.sign = sign;
      this.exclusive = exclusive;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int compared = doc.compare(node, bound) * sign;
      return exclusive ? compared > 0 : compared >= 0;
    }
  }

  /** {@code minimum}, {@code maximum} and their exclusive forms, against any bound. */
  static final class Bound extends Condition {
    private final BigDecimal bound;
    private final int sign;
    private final boolean exclusive;

    /**
     * Creates a check.
     *
     * @param sign 1 for a minimum, -1 for a maximum
     */
    Bound(BigDecimal bound, int sign, boolean exclusive, Constraint constraint) {
      super(constraint, false);
      this.bound = bound;
      this.sign = sign;
      this.exclusive = exclusive;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      int compared = doc.compare(node, bound) * sign;
      return exclusive ? compared > 0 : compared >= 0;
    }
  }

  /** {@code multipleOf}. */
  static final class Multiple extends Condition {
    private final BigDecimal divisor;

    Multiple(BigDecimal divisor, Constraint constraint) {
      super(constraint, false);
      this.divisor = divisor;
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return doc.isMultipleOf(node, divisor);
    }
  }

  /** The schema {@code false}. */
  static final class Never extends Condition {
    Never(Constraint constraint, boolean isName) {
      super(constraint, isName);
    }

    @Override
    boolean holds(JsonDocument doc, int node, Findings probe) {
      return false;
    }
  }
}
