package io.github.jobsmith.rule;

import java.util.List;

/** The rules that do not come from a schema. */
public final class StandardRules {
  /** The text is not JSON as RFC 8259 defines it. */
  public static final Rule JSON_SYNTAX =
      Rule.of("json-syntax", Severity.ERROR, "the text is valid JSON")
          .reason("No service and no parser can be relied on to read text that is not JSON.")
          .sources("RFC 8259");

  /** The text is not valid UTF-8. */
  public static final Rule JSON_ENCODING =
      Rule.of("json-encoding", Severity.ERROR, "the text is valid UTF-8 without a byte order mark")
          .reason("JSON that is exchanged between systems is UTF-8 without a byte order mark.")
          .hint("Save the file as UTF-8 without a byte order mark.")
          .sources("RFC 8259, section 8.1");

  /** The text exceeds a limit of the reader. */
  public static final Rule JSON_LIMIT =
      Rule.of("json-limit", Severity.ERROR, "the text keeps to the limits of the reader")
          .reason("The limits keep a hostile file from exhausting time or memory.");

  /** A member name occurs twice in one object. */
  public static final Rule DUPLICATE_MEMBER =
      Rule.of("duplicate-member", Severity.ERROR, "each member name occurs once in an object")
          .reason("Most parsers keep the last value and drop the others without a word.")
          .hint("Remove or rename one of them.")
          .sources("RFC 8259, section 4");

  /** A pattern took more steps than the budget allows. */
  public static final Rule PATTERN_BUDGET =
      Rule.of("pattern-budget", Severity.ERROR, "patterns are decided within their step budget")
          .reason("The pattern backtracks so much on this value that it was given up.");

  /** The value and the schema together are nested deeper than the stack allows. */
  public static final Rule TOO_DEEP =
      Rule.of("too-deep", Severity.ERROR, "the value can be followed to its depths")
          .reason("A check goes down with the value, and the stack of a thread has an end.")
          .hint("Nest the value less deeply, or validate in a thread with a larger stack.");

  /** A valid value does not fit the Java type of a model. */
  public static final Rule BEYOND_MODEL =
      Rule.of("beyond-model", Severity.ERROR, "the types of the model can hold the value")
          .reason("The value is valid, but the Java type that was chosen cannot hold it.")
          .hint("Generate the models with wider types, or bound the value in the schema.");

  private StandardRules() {}

  /** Returns the rules whose violations end the validation of a document. */
  static List<Rule> ofUndecided() {
    return List.of(JSON_SYNTAX, JSON_ENCODING, JSON_LIMIT, PATTERN_BUDGET, TOO_DEEP);
  }

  /** Returns the rules that any validator may report in addition to those of its schema. */
  static List<Rule> ofReader() {
    return List.of(
        JSON_SYNTAX, JSON_ENCODING, JSON_LIMIT, DUPLICATE_MEMBER, PATTERN_BUDGET, TOO_DEEP);
  }
}
