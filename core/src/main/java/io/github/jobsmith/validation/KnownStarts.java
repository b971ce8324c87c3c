package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.message.WrongPart;
import io.github.jobsmith.unknown.Dependencies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Strings of which only the rest is unknown: those with a placeholder that is not at their start.
 * What is wrong whatever the placeholder is replaced by is reported: a part before it, a pattern
 * that nothing with this start matches, or a start that is too long.
 */
final class KnownStarts {
  /** Patterns that mean the same in Java: no groups with a question mark, no classes by name. */
  private static final Pattern COMMON =
      Pattern.compile(
          "\\^(?:[A-Za-z0-9_/:,{}*+. -]|\\[[A-Za-z0-9_/:,{}*+|.$ -]+]|\\((?!\\?)|\\)|\\\\[.-])*+\\$");

  private final Words words;
  private final JsonDocument document;
  private final JsonDocument seen;
  private final Sensitive sensitive;
  private final @Nullable Dependencies dependencies;
  private final List<TextPattern> placeholders;

  /**
   * @param document the document as it is written
   * @param seen the same document, in which strings with placeholders are unknown
   * @param dependencies those of the schema; nothing is reported without them
   */
  KnownStarts(
      Words words,
      JsonDocument document,
      JsonDocument seen,
      Sensitive sensitive,
      @Nullable Dependencies dependencies,
      List<TextPattern> placeholders) {
    this.words = words;
    this.document = document;
    this.seen = seen;
    this.sensitive = sensitive;
    this.dependencies = dependencies;
    this.placeholders = placeholders;
  }

  /** Returns those of the findings about the document as it is written that are certain. */
  List<Finding> certain(Collection<Finding> findings) {
    List<Finding> certain = new ArrayList<>();
    for (Finding finding : findings) {
      if (isPartlyKnown(finding) && isUnconditional(finding.constraint()) && isCertain(finding)) {
        certain.add(finding);
      }
    }
    return certain;
  }

  private boolean isPartlyKnown(Finding finding) {
    int node = finding.node();
    return !finding.name()
        && finding.detail() == null
        && seen.isUnknown(node)
        && document.isString(node);
  }

  /** Whether the constraint reads nothing but the string. */
  private boolean isUnconditional(Constraint constraint) {
    return dependencies != null
        && constraint.cause() == null
        && constraint.schemaResource().isEmpty()
        && dependencies.readsNothing(constraint.schemaPointer(), constraint.keyword());
  }

  private boolean isCertain(Finding finding) {
    String text = document.string(finding.node());
    try {
      int known = start(text);
      if (known <= 0) {
        return false;
      }
      WrongPart part = WrongPart.of(words, document, finding, sensitive);
      if (part != null) {
        return part.text() != null && part.end() + part.part().until().length() <= known;
      }
      return excludes(finding.constraint().expectation(), text.substring(0, known));
    } catch (PatternBudgetException e) {
      return false;
    }
  }

  /** Returns the length of what precedes the first placeholder; -1 if there is none. */
  private int start(String text) {
    int start = -1;
    for (TextPattern placeholder : placeholders) {
      int found = placeholder.find(text);
      if (found >= 0) {
        start = start < 0 ? found : Math.min(start, found);
      }
    }
    return start;
  }

  private static boolean excludes(Expectation expectation, String start) {
    if (expectation instanceof Expectation.Size size) {
      Integer most = size.maximum();
      return most != null && start.codePointCount(0, start.length()) > most;
    }
    return expectation instanceof Expectation.Pattern pattern
        && COMMON.matcher(pattern.regex()).matches()
        && isExcluded(pattern.regex(), start);
  }

  private static boolean isExcluded(String regex, String start) {
    try {
      return TextPattern.jdk(regex).excludes(start);
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
