package io.github.jobsmith.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a validator: those of its schema and those of the reader. Immutable. */
public final class RuleCatalog {
  private final Map<String, Rule> byId = new LinkedHashMap<>();
  private final Set<String> required = new HashSet<>();

  private RuleCatalog(Collection<Rule> rules, Collection<String> required) {
    for (Rule rule : rules) {
      byId.putIfAbsent(rule.id(), rule);
    }
    for (Rule rule : StandardRules.ofReader()) {
      byId.putIfAbsent(rule.id(), rule);
    }
    this.required.addAll(required);
    for (Rule rule : StandardRules.ofUndecided()) {
      this.required.add(rule.id());
    }
  }

  /** Returns a catalog of the rules of a schema, followed by those of the JSON reader. */
  public static RuleCatalog of(Rule... rules) {
    return new RuleCatalog(List.of(rules), List.of());
  }

  /**
   * Returns this catalog with the rules of a reader for another format appended. A text that
   * violates one of them is not checked further.
   */
  public RuleCatalog withReader(Rule... rules) {
    List<Rule> all = new ArrayList<>(byId.values());
    Set<String> needed = new HashSet<>(required);
    for (Rule rule : rules) {
      all.add(rule);
      needed.add(rule.id());
    }
    return new RuleCatalog(all, needed);
  }

  /** Returns this catalog with further rules appended. */
  public RuleCatalog with(Rule... rules) {
    List<Rule> all = new ArrayList<>(byId.values());
    all.addAll(List.of(rules));
    return new RuleCatalog(all, required);
  }

  /** Returns all rules: those of the schema in its order, then those of the reader. */
  public List<Rule> rules() {
    return List.copyOf(byId.values());
  }

  /** Returns the rule with an id; empty if there is none. */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns all ids, in the order of {@link #rules()}. */
  public List<String> ids() {
    return new ArrayList<>(byId.keySet());
  }

  /**
   * Whether a document that violates the rule is not checked further. Such a rule cannot be
   * disabled, because the report would look as if the document had been checked.
   */
  public boolean isRequired(String id) {
    return required.contains(id);
  }
}
