package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.text.PatternText;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses a pattern according to ECMA-262 with the {@code u} flag (ECMA-262 2025, 22.2.1).
 *
 * <p>More lenient than the {@code u} flag where real schemas need it and the meaning is
 * unambiguous: punctuation may be escaped unnecessarily, <code>{</code>, <code>}</code> and {@code
 * ]} may be literals, and so may {@code -} next to a class escape ({@code [\w-.]}).
 */
final class EcmaParser {
  /** The maximum nesting: deeper than in real patterns, and safe for the stack. */
  static final int MAX_DEPTH = 250;

  static final int MAX_LENGTH = 65_536;

  private static final List<String> ASSERTIONS =
      List.of("^", "$", "\\b", "\\B", "(?=", "(?!", "(?<=", "(?<!");

  private final PatternText in;
  private final EscapeParser escapes;
  private final ClassParser classes;
  private final GroupTable groups;
  private final Modifiers modifiers = new Modifiers();
  private int opened;
  private int depth;

  private EcmaParser(String pattern) throws PatternSyntaxError {
    this.in = new PatternText(pattern);
    this.groups = GroupTable.scan(pattern);
    this.escapes = new EscapeParser(in, groups, modifiers);
    this.classes = new ClassParser(in, escapes, modifiers);
  }

  static Regex parse(String pattern) throws PatternSyntaxError {
    if (pattern.length() > MAX_LENGTH) {
      throw new PatternSyntaxError(
          MAX_LENGTH,
          "the pattern has " + pattern.length() + " characters",
          "use at most " + MAX_LENGTH + ", or an enum");
    }
    EcmaParser parser = new EcmaParser(pattern);
    Regex regex = parser.disjunction();
    if (parser.in.peek() != PatternText.END) {
      throw parser.error("this ) has no matching (", "write \\) for the character, or add a (");
    }
    return regex;
  }

  private Regex disjunction() throws PatternSyntaxError {
    List<Regex> alternatives = new ArrayList<>();
    do {
      alternatives.add(alternative());
    } while (in.accept("|"));
    return alternatives.size() == 1 ? alternatives.get(0) : new Choice(alternatives);
  }

  private Regex alternative() throws PatternSyntaxError {
    List<Regex> items = new ArrayList<>();
    for (int c = in.peek(); c != PatternText.END && c != '|' && c != ')'; c = in.peek()) {
      items.add(term());
    }
    return Regex.sequence(items);
  }

  private Regex term() throws PatternSyntaxError {
    boolean assertion = ASSERTIONS.stream().anyMatch(in::lookingAt);
    Regex atom = atom();
    int index = in.index();
    Regex quantified = QuantifierParser.quantify(in, atom);
    if (assertion && quantified != atom) {
      throw new PatternSyntaxError(
          index, "a quantifier follows an assertion", "put the assertion into (?:…), or remove it");
    }
    return quantified;
  }

  private Regex atom() throws PatternSyntaxError {
    int c = in.peek();
    switch (c) {
      case '(':
        return group();
      case '\\':
        return escapes.atom();
      case '[':
        return new Chars(classes.parse());
      case '*', '+', '?':
        throw error(
            "nothing to repeat before " + (char) c, "write \\" + (char) c + " for the character");
      case '{':
        if (QuantifierParser.isNext(in)) {
          throw error("nothing to repeat before {", "write \\{ for the character");
        }
        break;
      default:
    }
    int index = in.index();
    in.next();
    return switch (c) {
      case '^' -> modifiers.edge(Edge.START, index);
      case '$' -> modifiers.edge(Edge.END, index);
      case '.' -> modifiers.dot();
      default -> new Chars(modifiers.fold(CharSet.of(CodePointSet.of(c)), index));
    };
  }

  private Regex group() throws PatternSyntaxError {
    int index = in.index();
    in.next();
    if (++depth > MAX_DEPTH) {
      throw new PatternSyntaxError(
          index, "groups are nested deeper than " + MAX_DEPTH, "use less nesting");
    }
    Regex group = groupBody(index);
    depth--;
    return group;
  }

  private Regex groupBody(int index) throws PatternSyntaxError {
    if (in.accept("?:")) {
      return closed(index);
    }
    if (in.accept("?=")) {
      return new Look(true, false, closed(index), index);
    }
    if (in.accept("?!")) {
      return new Look(true, true, closed(index), index);
    }
    if (in.accept("?<=")) {
      return new Look(false, false, closed(index), index);
    }
    if (in.accept("?<!")) {
      return new Look(false, true, closed(index), index);
    }
    if (in.lookingAt("?") && !in.lookingAt("?<")) {
      String saved = modifiers.save();
      if (!modifiers.accept(in, index)) {
        throw foreignGroup(index);
      }
      Regex body = closed(index);
      modifiers.restore(saved);
      return body;
    }
    int number = ++opened;
    if (in.accept("?<")) {
      String name = in.upTo('>');
      if (name == null || !EscapeParser.isGroupName(name)) {
        throw new PatternSyntaxError(
            index, "a group has no valid name", "name it like a variable: (?<year>…)");
      }
    }
    return new Group(number, closed(index));
  }

  private Regex closed(int index) throws PatternSyntaxError {
    Regex body = disjunction();
    if (!in.accept(")")) {
      throw new PatternSyntaxError(
          index, "a group is not closed", "add a ), or write \\( for the character");
    }
    return body;
  }

  private PatternSyntaxError foreignGroup(int index) {
    String hint =
        in.lookingAt("?P<")
            ? "write (?<name>…)"
            : in.lookingAt("?>")
                ? "write (?:…); ECMA-262 has no atomic groups"
                : in.lookingAt("?#")
                    ? "put the comment into $comment"
                    : isFlags()
                        ? "flags need a group with the part that they are for, such as (?i:…)"
                        : "remove it, or write \\( for the character";
    return new PatternSyntaxError(index, "this kind of group is not part of ECMA-262", hint);
  }

  /** Whether flags without a group follow, as other engines know them. */
  private boolean isFlags() {
    int index = in.index();
    String flags = in.upTo(')');
    in.moveTo(index);
    return flags != null && flags.matches("\\?[a-zA-Z-]+");
  }

  private PatternSyntaxError error(String description, String hint) {
    return new PatternSyntaxError(in.index(), description, hint);
  }
}
