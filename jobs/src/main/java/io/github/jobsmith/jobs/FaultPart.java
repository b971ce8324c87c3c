package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/**
 * A string in a file of another tool whose text should be JSON and is not.
 *
 * @param text the string alone, at the place of the fault
 */
record FaultPart(int node, String name, JsonDocument text, Rule rule) implements JobPart {
  /**
   * Returns the part for a fault.
   *
   * @param texts reads the texts in the file
   * @param member the name of the member that has the text
   */
  static FaultPart of(
      InnerText texts,
      JsonDocument document,
      int node,
      String member,
      String name,
      JsonSyntaxException fault) {
    Rule rule =
        switch (fault.kind()) {
          case SYNTAX -> StandardRules.JSON_SYNTAX;
          case ENCODING -> StandardRules.JSON_ENCODING;
          case LIMIT -> StandardRules.JSON_LIMIT;
        };
    return new FaultPart(
        node,
        name,
        texts.fault(document, node, fault.offset()),
        rule.problem(
            member
                + " is not JSON, at line "
                + fault.line()
                + ", column "
                + fault.column()
                + " of its text: "
                + fault.getMessage()));
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    return new NotePart(0, "", rule).validate(text, request);
  }
}
