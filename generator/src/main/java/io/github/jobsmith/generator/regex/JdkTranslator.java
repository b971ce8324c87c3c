package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Empty;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Translates a pattern to the syntax of {@link java.util.regex}, in printable ASCII. */
final class JdkTranslator {
  private static final String WORD = "[0-9A-Z_a-z]";

  /** A class without members. */
  static final String NEVER = "[^\\x{0}-\\x{10ffff}]";

  private final Map<Reference, BackReferences.Meaning> references;

  /** The numbers of the referenced groups. */
  private final Set<Integer> read = new HashSet<>();

  /** The numbers of the groups that the translation tests for being set. */
  private final Set<Integer> asked = new HashSet<>();

  private final StringBuilder text = new StringBuilder();

  private JdkTranslator(Map<Reference, BackReferences.Meaning> references) {
    this.references = references;
    for (BackReferences.Meaning meaning : references.values()) {
      if (meaning.kind() != BackReferences.Kind.NOTHING) {
        read.add(meaning.group());
      }
      if (meaning.kind() == BackReferences.Kind.TEXT_IF_SET) {
        asked.add(meaning.group());
      }
    }
  }

  /**
   * Translates a pattern exactly.
   *
   * @throws PatternSyntaxError if {@link java.util.regex} cannot express it
   */
  static String translate(Regex regex) throws PatternSyntaxError {
    JdkTranslator translator = new JdkTranslator(BackReferences.resolve(regex));
    Lookbehinds.check(regex);
    translator.write(regex);
    translator.write(new Empty()); // Has the last piece looked at, too.
    String translation = translator.text.toString();
    try {
      Pattern.compile(translation);
    } catch (PatternSyntaxException e) {
      throw refused(e.getDescription());
    } catch (StackOverflowError e) {
      throw refused("it is too long");
    }
    return translation;
  }

  private static PatternSyntaxError refused(String reason) {
    return new PatternSyntaxError(
        0,
        "java.util.regex rejects the translated pattern: " + reason,
        "write it without lookaround and back references");
  }

  /** Returns the parts of a pattern, in the order of writing. */
  static List<Regex> children(Regex regex) {
    if (regex instanceof Sequence sequence) {
      return sequence.items();
    }
    if (regex instanceof Choice choice) {
      return choice.alternatives();
    }
    if (regex instanceof Repeat repeat) {
      return List.of(repeat.body());
    }
    if (regex instanceof Group group) {
      return List.of(group.body());
    }
    return regex instanceof Look look ? List.of(look.body()) : List.of();
  }

  private void write(Regex regex) throws PatternSyntaxError {
    if (text.length() > PatternPlan.MAX_CONSTANT) {
      throw new PatternSyntaxError(
          0, "the pattern is too large for java.util.regex", "split it with allOf");
    }
    if (regex instanceof Chars chars) {
      text.append(chars(chars.set()));
    } else if (regex instanceof Edge edge) {
      text.append(edge(edge));
    } else if (regex instanceof Sequence sequence) {
      for (Regex item : sequence.items()) {
        writeItem(item);
      }
    } else if (regex instanceof Choice choice) {
      for (int i = 0; i < choice.alternatives().size(); i++) {
        text.append(i == 0 ? "" : "|");
        write(choice.alternatives().get(i));
      }
    } else if (regex instanceof Repeat repeat) {
      repeat(repeat);
    } else if (regex instanceof Group group) {
      group(group);
    } else if (regex instanceof Look look) {
      String direction = look.ahead() ? "(?" : "(?<";
      enclose(direction + (look.negated() ? "!" : "="), look.body());
    } else if (regex instanceof Reference reference) {
      text.append(reference(reference));
    } else if (!(regex instanceof Empty)) {
      throw new IllegalStateException("unknown: " + regex);
    }
  }

  private void writeItem(Regex item) throws PatternSyntaxError {
    if (item instanceof Choice) {
      enclose("(?:", item);
    } else {
      write(item);
    }
  }

  private void enclose(String opening, Regex body) throws PatternSyntaxError {
    text.append(opening);
    write(body);
    text.append(')');
  }

  /**
   * Java stops counting at the first iteration that matches the empty text, even below the minimum.
   * Where that matters, the first iterations are written out.
   */
  private void repeat(Repeat repeat) throws PatternSyntaxError {
    int min = repeat.min();
    int max = repeat.max();
    if (min > 1 && Nullability.mayBeEmpty(repeat.body())) {
      boolean seesPlace = Nullability.seesPlace(repeat.body());
      for (; seesPlace && min > 1; min--) {
        enclose("(?:", repeat.body());
        max -= max == Repeat.NO_BOUND ? 0 : 1;
      }
      min = seesPlace ? min : 0;
    }
    if (repeat.body() instanceof Chars chars) {
      text.append(chars(chars.set()));
    } else if (isRead(repeat.body())) {
      // Java repeats a body without choices so that its groups stay set when it backtracks.
      enclose("(?:" + NEVER + "|", repeat.body());
    } else {
      enclose("(?:", repeat.body());
    }
    text.append(quantifier(new Repeat(repeat.body(), min, max, repeat.lazy())));
  }

  /** Whether the part contains a referenced group. */
  private boolean isRead(Regex regex) {
    return regex instanceof Group group && read.contains(group.number())
        || children(regex).stream().anyMatch(this::isRead);
  }

  private void group(Group group) throws PatternSyntaxError {
    int number = group.number();
    if (!read.contains(number)) {
      enclose("(?:", group.body());
      return;
    }
    enclose("(?<g" + number + ">", group.body());
    if (asked.contains(number)) {
      // An empty group that is set exactly when the original is, to test it without consuming
      // input.
      text.append("(?<m").append(number).append(">)");
    }
  }

  private String reference(Reference reference) {
    int number = reference.group();
    return switch (references.get(reference).kind()) {
      case NOTHING -> "";
      case TEXT -> "\\k<g" + number + ">";
      case TEXT_IF_SET -> "(?:\\k<g" + number + ">|(?!\\k<m" + number + ">))";
    };
  }

  private static String chars(CharSet set) {
    if (set.isKnown()) {
      int[] starts = set.known().starts();
      int c = starts.length == 1 ? 0 : starts[1];
      if (set.known().equals(CodePointSet.of(c))) {
        return literal(c);
      }
      if (starts.length == 2 && set.known().equals(CodePointSet.of(0))) {
        return literal(0);
      }
    }
    return JdkClass.write(set);
  }

  private static String literal(int c) {
    if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_') {
      return Character.toString(c);
    }
    if (c > ' ' && c < 0x7F) {
      return "\\" + Character.toString(c);
    }
    String escape = "\\x{" + Integer.toHexString(c) + "}";
    // Two separate surrogates in a row must not become one code point.
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
        ? "[" + escape + "]"
        : escape;
  }

  private static String edge(Edge edge) {
    return switch (edge) {
      case START -> "^";
      case END -> "\\z";
      case WORD_BOUNDARY ->
          "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
      case NOT_WORD_BOUNDARY ->
          "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
    };
  }

  private static String quantifier(Repeat repeat) {
    String lazy = repeat.lazy() ? "?" : "";
    if (repeat.max() == Repeat.NO_BOUND && repeat.min() < 2) {
      return (repeat.min() == 0 ? "*" : "+") + lazy;
    }
    if (repeat.min() == 0 && repeat.max() == 1) {
      return "?" + lazy;
    }
    String max = repeat.max() == Repeat.NO_BOUND ? "" : Integer.toString(repeat.max());
    return "{" + repeat.min() + (repeat.max() == repeat.min() ? "" : "," + max) + "}" + lazy;
  }
}
