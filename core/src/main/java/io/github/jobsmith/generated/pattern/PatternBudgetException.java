package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a pattern is too expensive for a value: it backtracks without end in sight, or deeper
 * than the stack. The value is neither valid nor invalid; a validator reports that it could not
 * tell.
 *
 * <p>Only patterns that need backtracking can throw it (see {@link TextPattern#jdk}).
 */
public final class PatternBudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable JsonDocument document;
  private final int node;
  private final boolean name;

  PatternBudgetException(String message) {
    this(message, null, 0, false);
  }

  private PatternBudgetException(
      @Nullable String message, @Nullable JsonDocument document, int node, boolean name) {
    // An answer that hostile input can ask for at will should cost little: no stack trace.
    super(message, null, false, false);
    this.document = document;
    this.node = node;
    this.name = name;
  }

  /** The same, about a value or the name of a member. */
  PatternBudgetException at(JsonDocument place, int where, boolean ofName) {
    return new PatternBudgetException(getMessage(), place, where, ofName);
  }

  /** The document that the text is in, or null when the text is in none. */
  public @Nullable JsonDocument document() {
    return document;
  }

  /** The node of the document whose value or name it is. */
  public int node() {
    return node;
  }

  /** Whether it is the node's name. */
  public boolean isName() {
    return name;
  }
}
