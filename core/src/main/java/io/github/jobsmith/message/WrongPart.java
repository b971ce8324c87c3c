package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RulePart;
import io.github.jobsmith.text.MessageKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a string that violates a rule, such as the account of an ARN.
 *
 * @param part the part of the rule
 * @param text the part of the string; null if the string ends before it
 * @param start its first character in the string
 */
public record WrongPart(RulePart part, @Nullable String text, int start) {
  /** Longer strings are not searched; their messages are about the whole. */
  private static final int LONGEST = 4096;

  /** Returns the first wrong part; null if the rule names no parts, or none of them is to blame. */
  public static @Nullable WrongPart of(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive) {
    List<RulePart> parts = finding.constraint().rule().parts();
    Expectation expectation = finding.constraint().expectation();
    int node = finding.node();
    if (parts.isEmpty()
        || finding.name()
        || finding.detail() != null
        || !document.isString(node)
        || document.end(node) - document.start(node) > LONGEST
        || expectation instanceof Expectation.Size
        || Words.isHidden(finding, sensitive)) {
      return null;
    }
    try {
      return first(words.patterns(), document.string(node), parts);
    } catch (PatternBudgetException e) {
      return null;
    }
  }

  private static @Nullable WrongPart first(
      PartPatterns patterns, String text, List<RulePart> parts) {
    int at = 0;
    for (RulePart part : parts) {
      if (at > text.length()) {
        return new WrongPart(part, null, text.length());
      }
      int end = part.until().isEmpty() ? text.length() : text.indexOf(part.until(), at);
      String found = text.substring(at, end < 0 ? text.length() : end);
      boolean right = patterns.of(part).matches(found);
      if (part == parts.get(0) && (!right || end < 0)) {
        return null;
      } else if (!right) {
        return new WrongPart(part, found, at);
      }
      at = end < 0 ? text.length() + 1 : end + part.until().length();
    }
    return null;
  }

  /** Returns its end in the string. */
  public int end() {
    return text == null ? start : start + text.length();
  }

  /** {@code the account in targets[0] is "None"; must be 12 digits}. */
  String message(Words words, String subject) {
    if (text == null) {
      return words.say(MessageKey.PART_MISSING, part.name(), subject, part.allowed());
    }
    return text.isEmpty()
        ? words.say(MessageKey.PART_EMPTY, part.name(), subject, part.allowed())
        : words.say(
            MessageKey.PART_FOUND,
            part.name(),
            subject,
            words.quotedWithEdges(text),
            part.allowed());
  }
}
