package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.interpreter.KeywordCheck;
import io.github.jobsmith.compiler.output.SchemaPlan.Step;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.json.MemberName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of keywords that apply schemas to the value itself. */
final class InPlaceSteps {
  private final SchemaParts parts;
  private final Function<LinkedSchema, SchemaPlan> plans;

  InPlaceSteps(SchemaParts parts, Function<LinkedSchema, SchemaPlan> plans) {
    this.parts = parts;
    this.plans = plans;
  }

  Step reference(LinkedKeyword keyword) {
    Map<LinkedSchema, SchemaPlan> targets = new IdentityHashMap<>();
    LinkedSchema first = Objects.requireNonNull(keyword.target());
    targets.put(first, plans.apply(first));
    keyword.dynamicTargets().values().forEach(each -> targets.put(each, plans.apply(each)));
    Constraint rule = parts.rule(keyword.name());
    return frame -> {
      Keyword reference = frame.keyword(keyword.name());
      SchemaPlan target = Objects.requireNonNull(targets.get(frame.scope().target(keyword)));
      if (!reference.applyReferred(target).valid()) {
        parts.fail(reference, rule);
      }
      reference.end();
    };
  }

  Step allOf(LinkedKeyword keyword) {
    List<SchemaPlan> all = all(keyword);
    Constraint rule = parts.rule("allOf");
    return frame -> {
      Keyword allOf = frame.keyword("allOf");
      if (matched(allOf, all).cardinality() < all.size()) {
        parts.fail(allOf, rule);
      }
      allOf.end();
    };
  }

  Step anyOf(LinkedKeyword keyword) {
    List<SchemaPlan> all = all(keyword);
    Constraint constraint = parts.constraint("anyOf");
    return frame -> {
      Keyword anyOf = frame.keyword("anyOf");
      if (matched(anyOf, all).isEmpty()) {
        anyOf.check(parts.violation(constraint));
      }
      anyOf.end();
    };
  }

  Step oneOf(LinkedKeyword keyword) {
    List<SchemaPlan> all = all(keyword);
    Constraint constraint = parts.constraint("oneOf");
    return frame -> {
      Keyword oneOf = frame.keyword("oneOf");
      BitSet matched = matched(oneOf, all);
      if (matched.isEmpty()) {
        oneOf.check(parts.violation(constraint));
      } else if (matched.cardinality() > 1) {
        severalMatch(oneOf, constraint, matched);
      }
      oneOf.end();
    };
  }

  private void severalMatch(Keyword oneOf, Constraint constraint, BitSet matched) {
    oneOf.isOwnError();
    if (!constraint.rule().isGeneric()) {
      oneOf.check(parts.violation(constraint));
      return;
    }
    List<String> labels =
        constraint.expectation() instanceof Expectation.Alternatives named
            ? named.labels()
            : List.of();
    String all =
        matched.stream()
            .mapToObj(i -> i < labels.size() ? labels.get(i) : Integer.toString(i + 1))
            .collect(Collectors.joining(", "));
    String detail = "matches alternatives " + all + " of oneOf; must match exactly one";
    oneOf.check(
        (document, node, findings) ->
            parts.isName()
                ? findings.failName(node, constraint, detail)
                : findings.fail(node, constraint, detail));
  }

  private static BitSet matched(Keyword keyword, List<SchemaPlan> plans) {
    BitSet matched = new BitSet(plans.size());
    for (int i = 0; i < plans.size(); i++) {
      matched.set(i, keyword.applyHere(plans.get(i), Integer.toString(i)).valid());
    }
    return matched;
  }

  private List<SchemaPlan> all(LinkedKeyword keyword) {
    return keyword.schemas().stream().map(plans).toList();
  }

  Step not(LinkedKeyword keyword) {
    SchemaPlan plan = plans.apply(keyword.schema());
    Constraint constraint = parts.constraint("not");
    return frame -> {
      Keyword not = frame.keyword("not");
      if (not.apply(plan, frame.node(), null).valid()) {
        not.isOwnError().check(parts.violation(constraint));
      }
      not.end();
    };
  }

  Step conditional(LinkedSchema schema, LinkedKeyword keyword) {
    SchemaPlan condition = plans.apply(keyword.schema());
    SchemaPlan then = branch(schema, "then");
    SchemaPlan otherwise = branch(schema, "else");
    return frame -> {
      Keyword test = frame.keyword("if");
      boolean holds = test.applyHere(condition, null).valid();
      test.end();
      SchemaPlan chosen = holds ? then : otherwise;
      if (chosen != null) {
        String name = holds ? "then" : "else";
        Keyword branch = frame.keyword(name);
        if (!branch.applyHere(chosen, null).valid()) {
          parts.fail(branch, parts.rule(name));
        }
        branch.end();
      }
    };
  }

  private @Nullable SchemaPlan branch(LinkedSchema schema, String name) {
    LinkedKeyword keyword = schema.get(name);
    return keyword == null ? null : plans.apply(keyword.schema());
  }

  /** {@code dependentSchemas}, and {@code dependencies} with schemas and lists of names. */
  Step dependent(LinkedKeyword keyword) {
    List<String> names = new ArrayList<>();
    List<MemberName> members = new ArrayList<>();
    List<SchemaPlan> dependents = new ArrayList<>();
    keyword
        .named()
        .forEach(
            (name, schema) -> {
              names.add(name);
              members.add(MemberName.of(name));
              dependents.add(plans.apply(schema));
            });
    List<KeywordCheck> checks = parts.checks(keyword.name());
    return frame -> {
      Keyword dependent = frame.keyword(keyword.name());
      checks.forEach(check -> dependent.check(check::check));
      for (int i = 0; i < names.size() && frame.isObject(); i++) {
        if (frame.document().find(frame.node(), members.get(i)) >= 0
            && !dependent.applyHere(dependents.get(i), names.get(i)).valid()) {
          dependent.fail();
        }
      }
      dependent.end();
    };
  }
}
