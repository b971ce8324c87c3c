package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers the keywords of objects. */
final class ObjectAssertions {
  private ObjectAssertions() {}

  static void required(Site site) {
    Map<String, Constraint> names = new LinkedHashMap<>();
    for (String name : texts(site.value("required"))) {
      names.put(
          name,
          site.constraint(
              "required", "members", name, "required", Expectation.required(name), null));
    }
    site.checkParts("required", "members", names.keySet(), "member");
    if (!names.isEmpty()) {
      site.add(new Assertion.Required(Collections.unmodifiableMap(names)));
    }
  }

  static void dependentRequired(Site site) {
    Set<String> all = new LinkedHashSet<>();
    ((JsonTree.Obj) site.value("dependentRequired"))
        .members()
        .forEach(
            (member, list) ->
                all.addAll(dependent(site, "dependentRequired", member, list.value())));
    site.checkParts("dependentRequired", "members", all, "member");
  }

  /** Lowers and returns the names that must be present together with a member. */
  static Set<String> dependent(Site site, String keyword, String member, JsonTree list) {
    Cause given = Cause.because(Fact.of(Expectation.required(member)));
    Map<String, Constraint> names = new LinkedHashMap<>();
    for (String name : texts(list)) {
      names.put(
          name,
          site.constraint(keyword, "members", name, keyword, Expectation.required(name), given));
    }
    if (!names.isEmpty()) {
      site.add(new Assertion.DependentRequired(member, Collections.unmodifiableMap(names)));
    }
    return names.keySet();
  }

  static void members(Site site) {
    LinkedSchema schema = site.schema();
    Map<String, SchemaNode> named = new LinkedHashMap<>();
    LinkedKeyword properties = schema.get("properties");
    if (properties != null) {
      for (Map.Entry<String, LinkedSchema> each : properties.named().entrySet()) {
        named.put(each.getKey(), site.node(each.getValue()));
      }
    }
    List<PartApplicator.PatternMember> patterned = new ArrayList<>();
    LinkedKeyword patterns = schema.get("patternProperties");
    if (patterns != null) {
      Map<String, JsonTree.Member> keys = ((JsonTree.Obj) patterns.value()).members();
      keys.forEach(
          (pattern, member) ->
              patterned.add(
                  new PartApplicator.PatternMember(
                      pattern,
                      site.plan(pattern, member.key()),
                      site.node(child(patterns, pattern)))));
    }
    LinkedKeyword rest = schema.get("additionalProperties");
    Constraint closed = closed(site, rest, named.keySet());
    site.add(
        new PartApplicator.Members(
            Collections.unmodifiableMap(named),
            patterned,
            rest == null ? null : site.node(rest.schema()),
            closed));
    if (closed == null && !site.has("unevaluatedProperties") && site.has("x-known-mistakes")) {
      tellUselessMistakes(site);
    }
  }

  static void names(Site site) {
    site.add(
        new PartApplicator.Names(
            site.node(site.keyword("propertyNames").schema()),
            site.constraintIfRuled("propertyNames")));
  }

  static void unevaluated(Site site) {
    LinkedKeyword keyword = site.keyword("unevaluatedProperties");
    LinkedKeyword properties = site.schema().get("properties");
    Set<String> known = properties == null ? Set.of() : properties.named().keySet();
    site.add(
        new PartApplicator.Unevaluated(
            JsonType.OBJECT, site.node(keyword.schema()), closed(site, keyword, known)));
  }

  private static @Nullable Constraint closed(
      Site site, @Nullable LinkedKeyword keyword, Set<String> known) {
    if (keyword == null || !(keyword.value() instanceof JsonTree.Bool flag) || flag.value()) {
      return null;
    }
    Map<String, String> mistakes = new LinkedHashMap<>();
    if (site.schema().value("x-known-mistakes") instanceof JsonTree.Obj sentences) {
      sentences
          .members()
          .forEach(
              (name, member) -> {
                mistakes.put(name, ((JsonTree.Str) member.value()).value());
                if (known.contains(name)) {
                  site.warning(
                      member.key(),
                      Printable.quoted(name) + " is a known member, not a mistake",
                      "remove it");
                }
              });
    }
    return site.constraint(keyword.name(), new Expectation.Closed(List.copyOf(known), mistakes));
  }

  private static void tellUselessMistakes(Site site) {
    site.warning(
        site.keyword("x-known-mistakes").location(),
        "x-known-mistakes has no effect: the object is not closed",
        "add \"additionalProperties\": false");
  }

  private static LinkedSchema child(LinkedKeyword keyword, String name) {
    return Objects.requireNonNull(keyword.named().get(name));
  }

  private static List<String> texts(JsonTree list) {
    return ((JsonTree.Arr) list)
        .items().stream().map(item -> ((JsonTree.Str) item).value()).toList();
  }
}
