package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.rule.StandardRules;

/** The rules of the YAML reader. */
public final class YamlRules {
  /** The text is not YAML, or contains something that JSON cannot express. */
  public static final Rule SYNTAX =
      Rule.of("yaml-syntax", Severity.ERROR, "a YAML file is YAML 1.2 that JSON can express")
          .reason("YAML is converted to the equivalent JSON.")
          .sources("YAML 1.2.2");

  /** The text is not UTF-8. */
  private static final Rule ENCODING =
      Rule.of(StandardRules.JSON_ENCODING.id(), Severity.ERROR, "the text is valid UTF-8")
          .reason("YAML is read as UTF-8.")
          .sources("YAML 1.2.2, section 5.2");

  static final String DIFFERENCES =
      "yes, no, on, off, 0b101, 1_000 and 12:30:45 are text, and 010 is 10";

  /** A text declares YAML 1.1, in which some scalars have another meaning. */
  static final Rule VERSION =
      Rule.of("yaml-version", Severity.WARNING, "a YAML file does not declare YAML 1.1")
          .problem("the file declares YAML 1.1, but is read as YAML 1.2: " + DIFFERENCES)
          .reason("Readers of YAML 1.1 see other values than readers of YAML 1.2.")
          .hint("Delete the line %YAML 1.1; put such values in quotes if they are meant as text.")
          .sources("YAML 1.2.2, section 1.2", "YAML 1.2.2, section 10.3");

  private YamlRules() {}

  /** Returns the rules of a JSON validator with those of the YAML reader added. */
  public static RuleCatalog addedTo(RuleCatalog rules) {
    return syntaxAddedTo(rules).with(VERSION);
  }

  /**
   * Returns the rules of a JSON validator with that of YAML syntax added, for a caller that has
   * rules of its own for YAML 1.1.
   */
  public static RuleCatalog syntaxAddedTo(RuleCatalog rules) {
    return rules.withReader(SYNTAX);
  }

  static Rule brokenBy(JsonSyntaxException fault) {
    return switch (fault.kind()) {
      case SYNTAX -> SYNTAX;
      case ENCODING -> ENCODING;
      case LIMIT -> StandardRules.JSON_LIMIT;
    };
  }
}
