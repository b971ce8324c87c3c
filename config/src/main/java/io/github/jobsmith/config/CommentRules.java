package io.github.jobsmith.config;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;

/** The rules of comments that ignore violations. */
final class CommentRules {
  static final Rule REASON =
      Rule.of("ignore-reason", Severity.WARNING, "a comment that ignores a violation says why")
          .reason("Without a reason, nobody knows when it can be deleted. It has no effect.")
          .hint("Write # jobsmith: ignore RULE REASON.");
  static final Rule UNUSED =
      Rule.of("ignore-unused", Severity.WARNING, "a comment ignores a violation that exists")
          .reason("A comment without a violation would hide one that is made later.")
          .hint("Delete the comment, or move it above or beside the line of the violation.");
  static final Rule UNKNOWN =
      Rule.of("ignore-rule", Severity.WARNING, "a comment names a rule of the schema")
          .reason("A comment about a rule that does not exist has no effect.")
          .hint("Correct the id; jobsmith rules lists the rules.");

  static final Rule FORM =
      Rule.of("ignore-form", Severity.WARNING, "a comment that ignores a violation has an effect")
          .reason(
              "Only the form jobsmith: ignore RULE REASON in a comment to the end of a line has an effect.")
          .hint(
              "Write # jobsmith: ignore RULE REASON in YAML, // jobsmith: ignore RULE REASON in JSON.");

  private CommentRules() {}
}
