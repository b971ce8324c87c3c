package io.github.jobsmith.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a validator: those of its schema and those of the reader. Immutable. */
public final class RuleCatalog {
  private final Map<String, Rule> byId = new LinkedHashMap<>();

  private RuleCatalog(List<Rule> rules) {
    for (Rule rule : rules) {
      byId.putIfAbsent(rule.id(), rule);
    }
    for (Rule rule : StandardRules.ofReader()) {
      byId.putIfAbsent(rule.id(), rule);
    }
  }

  /** A catalog of a schema's rules, to which the reader's are added. */
  public static RuleCatalog of(Rule... rules) {
    return new RuleCatalog(List.of(rules));
  }

  /** All rules, the schema's first, in the order of the schema. */
  public List<Rule> rules() {
    return List.copyOf(byId.values());
  }

  /** The rule with the id. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All ids, in the order of {@link #rules()}. */
  public List<String> ids() {
    return new ArrayList<>(byId.keySet());
  }
}
