package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for which a faster way to match is only prepared when it is used repeatedly. Patterns
 * are immutable, so threads that do not see each other's at first merely make them twice.
 */
final class DeferredPattern extends TextPattern {
  /** The number of uses after which it pays to prepare the faster way. */
  static final int FEW = 16;

  private final Supplier<String> regex;
  private final Supplier<TextPattern> exact;

  /** A count that may miss some uses of several threads. */
  private int uses;

  private @Nullable TextPattern first;
  private @Nullable TextPattern last;

  DeferredPattern(Supplier<String> regex, Supplier<TextPattern> exact) {
    this.regex = regex;
    this.exact = exact;
  }

  @Override
  public boolean matches(String text) {
    TextPattern known = last;
    if (known != null) {
      return known.matches(text);
    }
    try {
      return current().matches(text);
    } catch (PatternBudgetException e) {
      return last().matches(text);
    }
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    TextPattern known = last;
    if (known != null) {
      return known.matches(utf8, from, to);
    }
    try {
      return current().matches(utf8, from, to);
    } catch (PatternBudgetException e) {
      return last().matches(utf8, from, to);
    }
  }

  @Override
  boolean matches(JsonDocument document, int from, int to) {
    TextPattern known = last;
    if (known != null) {
      return known.matches(document, from, to);
    }
    try {
      return current().matches(document, from, to);
    } catch (PatternBudgetException e) {
      return last().matches(document, from, to);
    }
  }

  @Override
  boolean matchesEscaped(JsonDocument document, int from, int to) {
    TextPattern known = last;
    if (known != null) {
      return known.matchesEscaped(document, from, to);
    }
    try {
      return current().matchesEscaped(document, from, to);
    } catch (PatternBudgetException e) {
      return last().matchesEscaped(document, from, to);
    }
  }

  private TextPattern current() {
    if (++uses > FEW) {
      return last();
    }
    TextPattern known = first;
    if (known == null) {
      known = TextPattern.jdk(regex.get());
      first = known;
    }
    return known;
  }

  private TextPattern last() {
    TextPattern known = last;
    if (known == null) {
      known = exact.get();
      last = known;
    }
    return known;
  }
}
