package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.text.PatternText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of a pattern: which are open, their names, and the references to them. */
final class RegexGroups {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Start of each open group, beginning with the whole pattern. */
  private int[] opened = new int[16];

  /**
   * For each open group, the position of its last {@code |}, or of a later one in an enclosing
   * group.
   */
  private int[] bars = new int[16];

  private boolean[] assertions = new boolean[16];
  private int depth;

  private final Map<String, Integer> named = new HashMap<>();
  private final Set<String> references = new HashSet<>();
  private int captures;
  private int highestReference;

  RegexGroups() {
    opened[0] = -1;
    bars[0] = -1;
  }

  /** Parses what follows an opening parenthesis; false if there is no such kind of group. */
  boolean open(PatternText in) {
    int index = in.index();
    boolean assertion = false;
    if (in.accept("?=") || in.accept("?!") || in.accept("?<=") || in.accept("?<!")) {
      assertion = true;
    } else if (in.accept("?<")) {
      captures++;
      if (!register(name(in), index)) {
        return false;
      }
    } else if (in.accept("?")) {
      if (!modifiers(in)) {
        return false;
      }
    } else {
      captures++;
    }
    push(index, assertion);
    return true;
  }

  private void push(int index, boolean assertion) {
    depth++;
    if (depth == opened.length) {
      opened = Arrays.copyOf(opened, depth * 2);
      bars = Arrays.copyOf(bars, depth * 2);
      assertions = Arrays.copyOf(assertions, depth * 2);
    }
    opened[depth] = index;
    bars[depth] = bars[depth - 1];
    assertions[depth] = assertion;
  }

  /** Whether a group is open. */
  boolean isOpen() {
    return depth > 0;
  }

  /** Closes the innermost group; returns whether it may be quantified. */
  boolean close() {
    return !assertions[depth--];
  }

  /** Begins another alternative in the innermost group. */
  void alternative(int index) {
    bars[depth] = index;
  }

  /**
   * Registers a name. Two groups may have the same name if they cannot both participate in a match:
   * if a {@code |} between them belongs to a group that encloses both. Checking the last group with
   * the name suffices, because a {@code |} that separates it from earlier ones also separates this
   * one from them.
   */
  private boolean register(@Nullable String name, int index) {
    if (name == null) {
      return false;
    }
    Integer other = named.put(name, index);
    if (other == null) {
      return true;
    }
    int around = Arrays.binarySearch(opened, 0, depth + 1, other);
    int innermost = around >= 0 ? around - 1 : -around - 2;
    return bars[innermost] > other;
  }

  /** Parses {@code ims-ims:}, each letter at most once; the minimum is the colon. */
  private static boolean modifiers(PatternText in) {
    String known = "ims";
    int seen = 0;
    boolean minus = false;
    int c = in.next();
    for (; c != ':'; c = in.next()) {
      int flag = c == PatternText.END ? -1 : known.indexOf(c);
      if (c == '-' && !minus) {
        minus = true;
      } else if (flag < 0 || (seen & 1 << flag) != 0) {
        return false;
      } else {
        seen |= 1 << flag;
      }
    }
    return !minus || seen != 0;
  }

  /** Parses the rest of {@code <name>}; null if it is malformed. */
  static @Nullable String name(PatternText in) {
    StringBuilder name = new StringBuilder();
    for (int c = in.next(); c != '>'; c = in.next()) {
      int part = c == '\\' ? in.accept("u") ? in.unicode() : -1 : c;
      boolean fits = name.length() == 0 ? isNameStart(part) : isNamePart(part);
      if (!fits) {
        return null;
      }
      name.appendCodePoint(part);
    }
    return name.length() == 0 ? null : name.toString();
  }

  private static boolean isNameStart(int c) {
    return c == '$' || c == '_' || c >= 0 && Character.isUnicodeIdentifierStart(c);
  }

  private static boolean isNamePart(int c) {
    return isNameStart(c)
        || c == ZERO_WIDTH_NON_JOINER
        || c == ZERO_WIDTH_JOINER
        || c >= 0 && Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  void refer(String name) {
    references.add(name);
  }

  void refer(int number) {
    highestReference = Math.max(highestReference, number);
  }

  /** At the end of the pattern: whether every group is closed and every reference has a group. */
  boolean areComplete() {
    return depth == 0 && highestReference <= captures && named.keySet().containsAll(references);
  }
}
