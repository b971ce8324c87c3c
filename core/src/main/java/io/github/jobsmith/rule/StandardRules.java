package io.github.jobsmith.rule;

import java.util.List;

/** The rules that do not come from a schema. */
public final class StandardRules {
  /** The text is not JSON as RFC 8259 defines it. */
  public static final Rule JSON_SYNTAX =
      Rule.of("json-syntax", Severity.ERROR, "the text is valid JSON")
          .reason("Services and parsers cannot be relied on to read text that is not JSON.")
          .sources("RFC 8259");

  /** The text is not valid UTF-8. */
  public static final Rule JSON_ENCODING =
      Rule.of("json-encoding", Severity.ERROR, "the text is valid UTF-8 without a byte order mark")
          .reason("JSON that is exchanged between systems is UTF-8 without a byte order mark.")
          .hint("Save the file as UTF-8 without a byte order mark.")
          .sources("RFC 8259, section 8.1");

  /** The text exceeds a limit of the reader. */
  public static final Rule JSON_LIMIT =
      Rule.of("json-limit", Severity.ERROR, "the text is within the limits of the reader")
          .reason("The limits prevent a hostile file from using too much time or memory.");

  /** A member name occurs twice in one object. */
  public static final Rule DUPLICATE_MEMBER =
      Rule.of("duplicate-member", Severity.ERROR, "each member name occurs only once in an object")
          .reason("Most parsers keep the last value and silently drop the others.")
          .hint("Remove or rename one of them.")
          .sources("RFC 8259, section 4");

  /** A pattern took more steps than the budget allows. */
  public static final Rule PATTERN_BUDGET =
      Rule.of("pattern-budget", Severity.ERROR, "patterns are matched within the step limit")
          .reason("The pattern backtracks too much on this value, so matching was stopped.");

  /** The value and the schema together are nested deeper than the stack allows. */
  public static final Rule TOO_DEEP =
      Rule.of("too-deep", Severity.ERROR, "the value is not nested too deeply")
          .reason("Validation is recursive, and the stack of a thread is limited.")
          .hint("Nest the value less deeply, or validate in a thread with a larger stack.");

  /** The validation took too many steps or too long, or its thread was interrupted. */
  public static final Rule STOPPED =
      Rule.of("validation-stopped", Severity.ERROR, "the validation can be completed")
          .reason("It was ended early, so that it is not known whether the value is valid.");

  /** A format or keyword of the application failed. */
  public static final Rule CUSTOM_CHECK =
      Rule.of("custom-check", Severity.ERROR, "the checks of the application can be completed")
          .reason("A check threw an exception or had no result, so the value was not checked.")
          .hint("Correct the class of the format or keyword.");

  /** A valid value does not fit the Java type of a model. */
  public static final Rule BEYOND_MODEL =
      Rule.of("beyond-model", Severity.ERROR, "the model can represent the value")
          .reason("The value is valid, but the Java type in the model cannot represent it.")
          .hint("Generate the models with wider types, or limit the value in the schema.");

  private StandardRules() {}

  /** Returns the rules whose violations end the validation of a document. */
  static List<Rule> ofUndecided() {
    return List.of(JSON_SYNTAX, JSON_ENCODING, JSON_LIMIT, PATTERN_BUDGET, TOO_DEEP, STOPPED);
  }

  /** Whether an id is that of a rule that any validator may report. */
  public static boolean isReader(String id) {
    return id.equals(BEYOND_MODEL.id())
        || id.equals(CUSTOM_CHECK.id())
        || ofReader().stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** Returns the rules that any validator may report in addition to those of its schema. */
  static List<Rule> ofReader() {
    return List.of(
        JSON_SYNTAX,
        JSON_ENCODING,
        JSON_LIMIT,
        DUPLICATE_MEMBER,
        PATTERN_BUDGET,
        TOO_DEEP,
        STOPPED);
  }
}
