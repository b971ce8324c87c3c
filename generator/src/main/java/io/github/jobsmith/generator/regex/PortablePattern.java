package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.GeneralCategory;
import io.github.jobsmith.text.PatternText;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern in a form that other dialects of regular expressions read in the same way, such as that
 * of Python: without Unicode properties, the escapes {@code \d}, {@code \w} and {@code \s}, and the
 * period, which are written as ranges. General categories have the members of Unicode 16, other
 * properties those that the running JDK knows.
 *
 * @param text the pattern
 * @param lineFeed whether a text that ends with a line feed can match. If not, and {@code $} is in
 *     the pattern, some dialects ignore that line feed, but must not
 */
public record PortablePattern(String text, boolean lineFeed) {
  /** Flags for a group, in which escapes and the period have another meaning. */
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[ims-]+:");

  private static final String SYNTAX = "\\]^-[";
  private static final int LAST_CONTROL = 0x1F;
  private static final int DELETE = 0x7F;

  /**
   * Converts a pattern of ECMA-262 with the {@code u} flag. What cannot be converted, such as a
   * property of scripts, stays as it is, and so does a pattern that is not valid or sets flags.
   */
  public static PortablePattern of(String ecmaPattern) {
    try {
      Regex regex = EcmaParser.parse(ecmaPattern);
      String text = FLAGS.matcher(ecmaPattern).find() ? ecmaPattern : converted(ecmaPattern);
      return new PortablePattern(text, !hasEnd(ecmaPattern) || canEndWithLineFeed(regex));
    } catch (PatternSyntaxError e) {
      return new PortablePattern(ecmaPattern, true);
    }
  }

  private static boolean hasEnd(String pattern) {
    return pattern.indexOf('$') >= 0;
  }

  private static boolean canEndWithLineFeed(Regex regex) {
    Optional<AutomatonCompiler.Result> result =
        PatternCompiler.automaton(regex, PatternBudget.ofSchema());
    if (result.isEmpty()) {
      return true;
    }
    Dfa dfa = result.get().dfa();
    int lineFeed = result.get().alphabet().classOf('\n');
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(dfa.start()));
    reached.set(dfa.start());
    while (!open.isEmpty()) {
      int state = open.remove();
      if (dfa.accepts()[dfa.target(state, lineFeed)]) {
        return true;
      }
      for (int input = 0; input < dfa.classes(); input++) {
        int next = dfa.target(state, input);
        if (!reached.get(next)) {
          reached.set(next);
          open.add(next);
        }
      }
    }
    return false;
  }

  private static String converted(String pattern) throws PatternSyntaxError {
    PatternText in = new PatternText(pattern);
    Modifiers modifiers = new Modifiers();
    EscapeParser escapes = new EscapeParser(in, GroupTable.scan(pattern), modifiers);
    ClassParser classes = new ClassParser(in, escapes, modifiers);
    StringBuilder text = new StringBuilder();
    while (in.peek() != PatternText.END) {
      int start = in.index();
      Optional<CharSet> set = Optional.empty();
      boolean needed = true;
      switch (in.peek()) {
        case '[' -> {
          set = Optional.of(classes.parse());
          needed = pattern.substring(start, in.index()).matches("(?s).*\\\\[pPdDwWsS].*");
        }
        case '\\' -> {
          set = escapes.set();
          if (set.isEmpty()) {
            in.next();
            in.next();
          }
        }
        case '.' -> {
          in.next();
          set = Optional.of(CharSet.of(Sets.DOT));
        }
        default -> in.next();
      }
      String original = pattern.substring(start, in.index());
      text.append(needed ? set.flatMap(PortablePattern::ranges).orElse(original) : original);
    }
    return text.toString();
  }

  /** Writes a set as a class of characters; empty if that is not possible. */
  private static Optional<String> ranges(CharSet set) {
    if (!set.isKnown()) {
      return Optional.empty();
    }
    boolean high = contains(set.known(), Character.MIN_SURROGATE);
    for (int c = Character.MIN_SURROGATE; c <= Character.MAX_SURROGATE; c++) {
      // Surrogates cannot be written in every dialect: they are in, as part of the rest, or not.
      if (contains(set.known(), c) != high) {
        return Optional.empty();
      }
    }
    CodePointSet written = high ? set.known().complement() : set.known();
    StringBuilder text = new StringBuilder(high ? "[^" : "[");
    int empty = text.length();
    int[] starts = written.starts();
    int first = -1;
    for (int i = 0; i <= starts.length; i++) {
      int start = i < starts.length ? starts[i] : CodePointSet.LAST + 1;
      int in = i < starts.length ? written.categoriesAt(start) : 0;
      int end = i + 1 < starts.length ? starts[i + 1] : CodePointSet.LAST + 1;
      // Only where categories matter, each code point is looked at.
      int last = in == 0 || in == CodePointSet.ALL ? start + 1 : end;
      for (int c = start; c < last; c++) {
        boolean member = (in >>> GeneralCategory.of(Math.min(c, CodePointSet.LAST)) & 1) != 0;
        if (member && first < 0) {
          first = c;
        } else if (!member && first >= 0) {
          range(text, first, c - 1);
          first = -1;
        }
      }
    }
    return text.length() == empty ? Optional.empty() : Optional.of(text.append(']').toString());
  }

  private static boolean contains(CodePointSet set, int c) {
    return (set.categoriesAt(c) >>> GeneralCategory.of(c) & 1) != 0;
  }

  private static void range(StringBuilder text, int first, int last) {
    character(text, first);
    if (last > first + 1) {
      text.append('-');
    }
    if (last > first) {
      character(text, last);
    }
  }

  private static void character(StringBuilder text, int c) {
    if (c <= LAST_CONTROL || c == DELETE) {
      text.append(String.format("\\x%02x", c));
    } else {
      text.append(SYNTAX.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
    }
  }
}
