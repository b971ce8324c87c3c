package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import java.util.function.Supplier;

/**
 * A compiled pattern. Immutable and thread-safe.
 *
 * <p>Created by generated code with one of the factory methods; the generator's pattern compiler
 * selects the method and its arguments.
 */
public abstract class TextPattern {
  TextPattern() {}

  /** Returns a pattern that every text matches. */
  public static TextPattern every() {
    return EveryText.INSTANCE;
  }

  /**
   * Returns a pattern for texts of {@code min} to {@code max} code points that all belong to one
   * set.
   *
   * @param set the set as a character class in the canonical notation of the generator: {@code [}
   *     or {@code [^}, then ranges in ascending order, then categories such as <code>\p{Lu}</code>,
   *     then {@code ]}; characters other than printable ASCII are written <code>\&#117;{hex}</code>
   * @param min the minimum number of code points, 0 or more
   * @param max the maximum number of code points, or -1 for no limit
   * @throws IllegalArgumentException if {@code set} is not in that notation
   */
  public static TextPattern characterClass(String set, int min, int max) {
    return new CharacterClassPattern(
        CharacterSetReader.read(set), min, max < 0 ? Integer.MAX_VALUE : max);
  }

  /**
   * Returns a pattern that is matched by a deterministic automaton in one pass. The program is read
   * when the pattern is first used, which throws an {@link IllegalArgumentException} if it is
   * malformed.
   *
   * @param program the output of the generator's automaton writer, in one or more pieces; not
   *     copied
   */
  public static TextPattern automaton(String... program) {
    return new AutomatonPattern(program);
  }

  /**
   * Returns a pattern that is searched by {@link java.util.regex}, for constructs that an automaton
   * cannot match (lookaround inside a pattern, back references, scripts).
   *
   * <p>Matching throws {@link PatternBudgetException} if it examines more than 10,000,000
   * characters or exhausts the stack.
   *
   * @param regex a {@link java.util.regex.Pattern} without flags; it steps by code points even in
   *     lookbehinds, where Java steps by UTF-16 units
   * @throws java.util.regex.PatternSyntaxException if this JDK rejects it
   */
  public static TextPattern jdk(String regex) {
    return new JdkPattern(regex);
  }

  /**
   * Returns a pattern that is searched by {@link java.util.regex} at first, and matched in another
   * way with the same meaning when it has been used some times, or if the search is too expensive.
   *
   * @param regex supplies the text as for {@link #jdk}; called when it is needed, possibly by
   *     several threads
   * @param exact makes the pattern that is used then; called when it is needed, possibly by several
   *     threads
   */
  public static TextPattern deferred(Supplier<String> regex, Supplier<TextPattern> exact) {
    return new DeferredPattern(regex, exact);
  }

  /**
   * Whether the pattern matches a text.
   *
   * @param text any text; an unpaired surrogate counts as a code point of category Cs
   * @throws PatternBudgetException if matching is too expensive
   */
  public abstract boolean matches(String text);

  /**
   * Returns an index before which no match begins; -1 if the pattern does not match.
   *
   * @param text any text
   * @throws PatternBudgetException if matching is too expensive
   */
  public int find(String text) {
    return matches(text) ? 0 : -1;
  }

  /**
   * Whether no text that begins with a given one matches. If that is not known, false: it is known
   * for some patterns that begin with {@code ^} and have no alternatives.
   *
   * @param start any text
   * @throws PatternBudgetException if matching is too expensive
   */
  public boolean excludes(String start) {
    return false;
  }

  /**
   * Whether the pattern matches a range of UTF-8 text.
   *
   * @param utf8 bytes that are valid UTF-8 between {@code from} and {@code to}; the result for
   *     other bytes is unspecified, but no exception is thrown for them
   * @param from index of the first byte
   * @param to index after the last byte
   * @throws PatternBudgetException if matching is too expensive
   */
  public abstract boolean matches(byte[] utf8, int from, int to);

  /**
   * Whether the pattern matches the content of a string.
   *
   * @param document the document that contains the string
   * @param node a node that is a string
   * @throws PatternBudgetException if matching is too expensive
   */
  public final boolean matches(JsonDocument document, int node) {
    try {
      int from = document.start(node);
      int to = document.end(node);
      return document.hasEscapes(node)
          ? matchesEscaped(document, from, to)
          : matches(document, from, to);
    } catch (PatternBudgetException e) {
      throw e.at(document, node, false);
    }
  }

  /**
   * Whether the pattern matches the name of a member.
   *
   * @param document the document that contains the member
   * @param member a node that is a member of an object
   * @throws PatternBudgetException if matching is too expensive
   */
  public final boolean matchesName(JsonDocument document, int member) {
    int from = document.nameOffset(member) + 1;
    int to = document.nameEndOffset(member) - 1;
    try {
      return document.nameHasEscapes(member)
          ? matchesEscaped(document, from, to)
          : matches(document, from, to);
    } catch (PatternBudgetException e) {
      throw e.at(document, member, true);
    }
  }

  /**
   * Whether the pattern matches a range of the document's text, which is valid UTF-8 without
   * escapes.
   */
  abstract boolean matches(JsonDocument document, int from, int to);

  /**
   * Whether the pattern matches a range of the document's text, which is the content of a string or
   * a name with escapes.
   */
  abstract boolean matchesEscaped(JsonDocument document, int from, int to);
}
