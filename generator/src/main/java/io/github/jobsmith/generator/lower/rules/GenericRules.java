package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** The rules of constraints without a rule in the schema: one for each keyword. */
public final class GenericRules {
  private final Map<String, Rule> byKeyword = new HashMap<>();

  public Rule of(String keyword) {
    return byKeyword.computeIfAbsent(keyword, Rule::ofKeyword);
  }

  static Rule placeholder(String id) {
    return Rule.generic(id, Rule.ofKeyword(id).title());
  }
}
