package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;

/**
 * A compiled pattern. Immutable and safe for use by several threads.
 *
 * <p>Made by generated code through the three factory methods; which one, and with what arguments,
 * is decided by the generator's pattern compiler.
 */
public abstract class TextPattern {
  TextPattern() {}

  /**
   * A pattern that every code point of the text must belong to one set, and that the text has
   * {@code min} to {@code max} code points.
   *
   * @param set the set as a character class in the canonical notation of the generator: {@code [}
   *     or {@code [^}, then ranges in ascending order, then categories such as <code>\p{Lu}</code>,
   *     then {@code ]}; characters other than printable ASCII are written <code>\&#117;{hex}</code>
   * @param min the fewest code points, 0 or more
   * @param max the most code points, or -1 for no bound
   * @throws IllegalArgumentException if {@code set} is not in that notation
   */
  public static TextPattern characterClass(String set, int min, int max) {
    return new CharacterClassPattern(
        CharacterSetReader.read(set), min, max < 0 ? Integer.MAX_VALUE : max);
  }

  /**
   * A pattern that a deterministic automaton decides in one pass.
   *
   * @param program what the generator's automaton writer wrote, in one or more pieces
   * @throws IllegalArgumentException if the program is malformed
   */
  public static TextPattern automaton(String... program) {
    return new AutomatonReader(String.join("", program)).read();
  }

  /**
   * A pattern that {@link java.util.regex} decides, as a search; for what is beyond an automaton
   * (lookaround in the midst of a pattern, back references, scripts).
   *
   * <p>Matching gives up with a {@link PatternBudgetException} when it looks at more than
   * 10,000,000 characters or needs more stack than there is.
   *
   * @param regex a {@link java.util.regex.Pattern} without flags; it steps by code points even
   *     where Java steps by UTF-16 units, in lookbehinds
   * @throws java.util.regex.PatternSyntaxException if this JDK does not accept it
   */
  public static TextPattern jdk(String regex) {
    return new JdkPattern(regex);
  }

  /**
   * Whether the pattern matches the text.
   *
   * @param text any text; an unpaired surrogate counts as a code point of category Cs
   * @throws PatternBudgetException if the answer is too expensive
   */
  public abstract boolean matches(String text);

  /**
   * Whether the pattern matches a piece of UTF-8 text.
   *
   * @param utf8 bytes that are valid UTF-8 between {@code from} and {@code to}; for other bytes the
   *     answer is unspecified, but there is one
   * @param from index of the first byte
   * @param to index after the last byte
   * @throws PatternBudgetException if the answer is too expensive
   */
  public abstract boolean matches(byte[] utf8, int from, int to);

  /**
   * Whether the pattern matches the content of a string.
   *
   * @param document the document that the string is in
   * @param node a node of it that is a string
   * @throws PatternBudgetException if the answer is too expensive
   */
  public final boolean matches(JsonDocument document, int node) {
    try {
      return document.hasEscapes(node)
          ? matches(document.string(node))
          : matches(document, document.start(node), document.end(node));
    } catch (PatternBudgetException e) {
      throw e.at(document, node, false);
    }
  }

  /**
   * Whether the pattern matches the name of a member.
   *
   * @param document the document that the member is in
   * @param member a node of it that is a member of an object
   * @throws PatternBudgetException if the answer is too expensive
   */
  public final boolean matchesName(JsonDocument document, int member) {
    int from = document.nameOffset(member) + 1;
    int to = document.nameEndOffset(member) - 1;
    try {
      for (int i = from; i < to; i++) {
        if (document.byteAt(i) == '\\') {
          return matches(document.name(member));
        }
      }
      return matches(document, from, to);
    } catch (PatternBudgetException e) {
      throw e.at(document, member, true);
    }
  }

  /** Whether the pattern matches a piece of the document's text, valid UTF-8 without escapes. */
  abstract boolean matches(JsonDocument document, int from, int to);
}
