package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a pattern is too expensive for a value: backtracking exceeds the budget or the stack.
 * The value is then neither valid nor invalid; a validator reports that the pattern could not be
 * evaluated.
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
    // Without a stack trace, because hostile input can cause any number of these.
    super(message, null, false, false);
    this.document = document;
    this.node = node;
    this.name = name;
  }

  /** Returns this exception with the value or the name of a member to which it applies. */
  PatternBudgetException at(JsonDocument place, int where, boolean ofName) {
    return new PatternBudgetException(getMessage(), place, where, ofName);
  }

  /** Returns the document that contains the text, or null if it is not in a document. */
  public @Nullable JsonDocument document() {
    return document;
  }

  /** Returns the node whose value or name is the text. */
  public int node() {
    return node;
  }

  /** Whether the text is the name of the node. */
  public boolean isName() {
    return name;
  }
}
