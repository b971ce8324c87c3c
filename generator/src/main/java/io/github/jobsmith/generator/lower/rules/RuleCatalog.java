package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of one schema resource: its catalogue, its defaults, and those that it imports. */
final class RuleCatalog {
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Boolean> demotable = new HashMap<>();
  private final Map<String, SourceLocation> places = new LinkedHashMap<>();
  private final Map<String, Rule> defaults = new LinkedHashMap<>();
  private final List<RuleCatalog> imports = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Diagnostics diagnostics;

  RuleCatalog(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void add(Rule rule, @Nullable Boolean isDemotable, SourceLocation location) {
    if (isDemotable != null) {
      demotable.put(rule.id(), isDemotable);
    }
    rules.put(rule.id(), rule);
    places.put(rule.id(), location);
    used.remove(rule.id());
  }

  /** Adds a rule whose errors have been reported, so that references to it are not reported. */
  void addBroken(String id, SourceLocation location) {
    add(GenericRules.placeholder(id), null, location);
    used.add(id);
  }

  void addDefault(String keyword, Rule rule) {
    defaults.put(keyword, rule);
  }

  /** Adds a catalogue whose rules and defaults apply where this one has none. */
  void addImport(RuleCatalog other) {
    imports.add(other);
  }

  /** Returns the rule of a reference, or null when there is none, which has been reported then. */
  @Nullable Rule use(String id, SourceLocation location, String pointer) {
    Rule rule = rules.get(id);
    for (RuleCatalog other : imports) {
      if (rule == null && other.rules.containsKey(id)) {
        return other.use(id, location, pointer);
      }
    }
    if (rule == null) {
      diagnostics.error(
          location,
          pointer,
          "no rule " + Printable.quoted(id) + " in x-rule-catalog",
          "add it, or correct the id");
    }
    used.add(id);
    return rule;
  }

  @Nullable Rule byDefault(String keyword) {
    Rule rule = defaults.get(keyword);
    for (RuleCatalog other : imports) {
      rule = rule == null ? other.defaults.get(keyword) : rule;
    }
    return rule;
  }

  /** Whether violations become warnings with relaxed limits; null if the keyword decides. */
  @Nullable Boolean demotable(String id) {
    for (RuleCatalog other : rules.containsKey(id) ? List.<RuleCatalog>of() : imports) {
      if (other.rules.containsKey(id)) {
        return other.demotable.get(id);
      }
    }
    return demotable.get(id);
  }

  Collection<Rule> rules() {
    return rules.values();
  }

  SourceLocation place(Rule rule) {
    SourceLocation place = places.get(rule.id());
    if (place == null) {
      throw new IllegalArgumentException("not of this catalog: " + rule.id());
    }
    return place;
  }

  void tellUnused() {
    places.forEach(
        (id, place) -> {
          if (!used.contains(id)) {
            diagnostics.warning(
                place,
                "/x-rule-catalog",
                "no constraint uses the rule " + id,
                "use it in x-rules, or delete it");
          }
        });
  }
}
