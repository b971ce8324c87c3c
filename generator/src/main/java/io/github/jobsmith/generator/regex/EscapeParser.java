package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.text.PatternText;
import java.util.List;
import java.util.Optional;

/** Parses escape sequences. */
final class EscapeParser {
  private final PatternText in;
  private final GroupTable groups;
  private final Modifiers modifiers;

  EscapeParser(PatternText in, GroupTable groups, Modifiers modifiers) {
    this.in = in;
    this.groups = groups;
    this.modifiers = modifiers;
  }

  static boolean isGroupName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .allMatch(c -> c == '$' || c == '_' || Character.isUnicodeIdentifierPart(c))
        && !Character.isDigit(name.codePointAt(0));
  }

  /** Parses an escape outside of a character class. */
  Regex atom() throws PatternSyntaxError {
    int index = in.index();
    if (in.accept("\\b")) {
      return modifiers.boundary(Edge.WORD_BOUNDARY, index);
    }
    if (in.accept("\\B")) {
      return modifiers.boundary(Edge.NOT_WORD_BOUNDARY, index);
    }
    in.next();
    int c = in.peek();
    if (c >= '1' && c <= '9') {
      int group = in.decimal();
      if (group > groups.count()) {
        throw new PatternSyntaxError(
            index,
            "\\" + group + " refers to a group that does not exist",
            "the pattern has " + groups.count() + " groups; write \\x for a character by its code");
      }
      refuseFlags(index);
      return new Reference(group, index);
    }
    if (c == 'k') {
      return named(index);
    }
    in.moveTo(index);
    Optional<CharSet> set = set();
    CharSet characters = set.isPresent() ? set.get() : CharSet.of(CodePointSet.of(character()));
    return new Chars(modifiers.fold(characters, index));
  }

  private void refuseFlags(int index) throws PatternSyntaxError {
    if (modifiers.ignoreCase()) {
      throw new PatternSyntaxError(
          index,
          "a back reference is not supported where the flag i is set",
          "write it outside of (?i:…)");
    }
  }

  private Regex named(int index) throws PatternSyntaxError {
    in.next();
    String name = in.accept("<") ? in.upTo('>') : null;
    List<Integer> numbers = name == null ? List.of() : groups.numbers(name);
    if (numbers.isEmpty()) {
      throw new PatternSyntaxError(
          index, "\\k does not refer to a named group", "write \\k<name> for a group (?<name>…)");
    }
    refuseFlags(index);
    // At most one of these groups is set; the others match the empty text.
    return Regex.sequence(
        numbers.stream().<Regex>map(number -> new Reference(number, index)).toList());
  }

  /**
   * Parses a class escape such as {@code \d}, inside or outside of a character class; empty, and
   * nothing consumed, if there is none.
   */
  Optional<CharSet> set() throws PatternSyntaxError {
    int index = in.index();
    in.next();
    int c = in.next();
    CharSet set =
        switch (c) {
          case 'd', 'D' -> CharSet.of(Sets.DIGIT);
          case 'w', 'W' -> CharSet.of(modifiers.word());
          case 's', 'S' -> CharSet.of(Sets.SPACE);
          case 'p', 'P' -> property(index);
          default -> null;
        };
    if (set == null) {
      in.moveTo(index);
      return Optional.empty();
    }
    return Optional.of(Character.isUpperCase(c) ? set.complement() : set);
  }

  private CharSet property(int index) throws PatternSyntaxError {
    String expression = in.accept("{") ? in.upTo('}') : null;
    if (expression == null) {
      throw new PatternSyntaxError(
          index, "\\p is not followed by a property in braces", "write \\p{L}, for example");
    }
    return UnicodeProperty.resolve(expression, index);
  }

  /** Parses an escaped character, inside or outside of a character class. */
  int character() throws PatternSyntaxError {
    int index = in.index();
    in.next();
    int c = in.next();
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 0x0B;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '0' -> nul(index);
      case 'c' -> control(index);
      case 'x' -> hex(index);
      case 'u' -> unicode(index);
      default -> identity(c, index);
    };
  }

  private int nul(int index) throws PatternSyntaxError {
    if (in.peek() >= '0' && in.peek() <= '9') {
      throw new PatternSyntaxError(
          index, "ECMA-262 has no octal escapes", "write \\x and two hexadecimal digits");
    }
    return 0;
  }

  private int control(int index) throws PatternSyntaxError {
    int letter = in.next();
    if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
      return letter & 31;
    }
    throw new PatternSyntaxError(
        index, "\\c is not followed by a letter", "write \\cA to \\cZ, or \\x and two digits");
  }

  private int hex(int index) throws PatternSyntaxError {
    int value = in.hex(2);
    if (value < 0) {
      throw new PatternSyntaxError(
          index, "\\x needs two hexadecimal digits", "write \\x0a, for example");
    }
    return value;
  }

  private int unicode(int index) throws PatternSyntaxError {
    int value = in.unicode();
    if (value < 0) {
      throw new PatternSyntaxError(
          index,
          "\\u is not followed by a code point",
          "write \\u20ac, or \\u{1f600} up to \\u{10ffff}");
    }
    return value;
  }

  /**
   * The {@code u} flag allows identity escapes for syntax characters only; schemas use more of
   * them.
   */
  private int identity(int c, int index) throws PatternSyntaxError {
    if (c == PatternText.END) {
      throw new PatternSyntaxError(
          index, "the pattern ends with a backslash", "write \\\\ for a backslash");
    }
    if (c == '_' || !Character.isUnicodeIdentifierPart(c)) {
      return c;
    }
    String hint =
        switch (c) {
          case 'A' -> "write ^ for the beginning of the text";
          case 'Z', 'z' -> "write $ for the end of the text";
          case 'a' -> "write \\x07";
          case 'e' -> "write \\x1b";
          case 'h' -> "write [ \\t]";
          case 'R' -> "write (?:\\r\\n|[\\n\\r\\u2028\\u2029])";
          case 'Q', 'E' -> "escape each character by itself";
          default -> c > '0' && c <= '9' ? "write \\x and two hexadecimal digits" : "remove the \\";
        };
    throw new PatternSyntaxError(
        index, "\\" + Character.toString(c) + " has no meaning in ECMA-262 here", hint);
  }
}
