package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers the applicators of the instance itself. */
final class Applicators {
  private Applicators() {}

  static void allOf(Site site) {
    site.add(new BranchApplicator.AllOf(nodes(site, "allOf"), site.constraintIfRuled("allOf")));
  }

  static void anyOf(Site site) {
    site.add(
        new BranchApplicator.AnyOf(
            nodes(site, "anyOf"), site.constraint("anyOf", alternatives(site, "anyOf"))));
  }

  static void oneOf(Site site) {
    site.add(
        new BranchApplicator.OneOf(
            nodes(site, "oneOf"), site.constraint("oneOf", alternatives(site, "oneOf"))));
  }

  static void not(Site site) {
    LinkedSchema schema = site.keyword("not").schema();
    boolean any =
        schema.tree() instanceof JsonTree.Bool flag ? flag.value() : schema.keywords().isEmpty();
    Expectation expectation =
        any ? Expectation.NOTHING : new Expectation.Not(site.saidOrName(schema));
    site.add(new BranchApplicator.Not(site.node(schema), site.constraint("not", expectation)));
  }

  static void conditional(Site site) {
    if (!site.has("if")) {
      for (String branch : List.of("then", "else")) {
        if (site.has(branch)) {
          site.warning(
              site.keyword(branch).location(), branch + " without if has no effect", "add if");
        }
      }
      return;
    }
    List<Fact> said = site.said(site.keyword("if").schema());
    // A message mentions a condition only if the validator can verify it.
    if (!said.stream().allMatch(fact -> fact.expectation() instanceof Expectation.Decidable)) {
      said = List.of();
    }
    for (String branch : List.of("then", "else")) {
      if (site.has(branch)) {
        site.applies(site.keyword(branch).schema(), branch.equals("else"), said);
      }
    }
    site.add(
        new BranchApplicator.Conditional(
            site.node(site.keyword("if").schema()),
            branch(site, "then"),
            site.has("then") ? site.constraintIfRuled("then") : null,
            branch(site, "else"),
            site.has("else") ? site.constraintIfRuled("else") : null));
  }

  static void dependentSchemas(Site site) {
    site.keyword("dependentSchemas")
        .named()
        .forEach((member, schema) -> dependent(site, member, schema));
  }

  private static void dependent(Site site, String member, LinkedSchema schema) {
    site.applies(schema, false, List.of(Fact.of(Expectation.required(member))));
    site.add(new BranchApplicator.DependentSchema(member, site.node(schema)));
  }

  /** Describes alternatives for messages: by names, or by the members that each requires. */
  private static Expectation alternatives(Site site, String keyword) {
    List<String> labels = new ArrayList<>();
    List<Expectation.Required> members = new ArrayList<>();
    boolean named = false;
    for (LinkedSchema schema : site.keyword(keyword).schemas()) {
      String name = Sayings.name(schema);
      named |= name != null;
      labels.add(label(labels.size(), name));
      List<Fact> said = site.said(schema);
      if (said.size() == 1
          && said.get(0).member() == null
          && said.get(0).expectation() instanceof Expectation.Required required) {
        members.add(required);
      }
    }
    boolean onlyMembers = members.size() == labels.size() && members.size() > 1;
    return new Expectation.Alternatives(
        named && !onlyMembers ? labels : List.of(), onlyMembers ? members : List.of());
  }

  /**
   * Names an alternative in messages.
   *
   * @param index from 0
   */
  static String label(int index, @Nullable String name) {
    return name == null ? Integer.toString(index + 1) : index + 1 + " (" + name + ")";
  }

  /** Lowers the keyword of drafts before 2019-09: a list of names or a schema for each member. */
  static void dependencies(Site site) {
    Map<String, LinkedSchema> schemas = site.keyword("dependencies").named();
    ((JsonTree.Obj) site.value("dependencies"))
        .members()
        .forEach(
            (member, dependency) -> {
              LinkedSchema schema = schemas.get(member);
              if (schema != null) {
                dependent(site, member, schema);
              } else {
                ObjectAssertions.dependent(site, "dependencies", member, dependency.value());
              }
            });
  }

  static void advice(Site site) {
    site.keyword("x-advice")
        .schemas()
        .forEach(schema -> site.add(new BranchApplicator.Advice(site.node(schema))));
  }

  private static List<SchemaNode> nodes(Site site, String keyword) {
    List<SchemaNode> nodes = new ArrayList<>();
    for (LinkedSchema schema : site.keyword(keyword).schemas()) {
      nodes.add(site.node(schema));
    }
    return List.copyOf(nodes);
  }

  private static @Nullable SchemaNode branch(Site site, String name) {
    LinkedKeyword keyword = site.schema().get(name);
    return keyword == null ? null : site.node(keyword.schema());
  }
}
