package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.FactSpec;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers the applicators that look at the instance itself. */
final class Applicators {
  /** What a message says of a condition only when it sees that it is so. */
  private static final Set<String> DECIDED = Set.of("type", "const", "enum", "required");

  private Applicators() {}

  static void allOf(Site site) {
    site.add(
        new BranchApplicator.AllOf(
            nodes(site, "allOf"), site.constraintIfRuled("allOf", Facts.NONE)));
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
    Facts said =
        Facts.NONE.saying(
            any ? List.of(new FactSpec(null, "any", List.of())) : site.saidOrName(schema));
    site.add(new BranchApplicator.Not(site.node(schema), site.constraint("not", said)));
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
    List<FactSpec> said = site.said(site.keyword("if").schema());
    if (!said.stream().allMatch(fact -> DECIDED.contains(fact.keyword()))) {
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
            site.has("then") ? site.constraintIfRuled("then", Facts.NONE) : null,
            branch(site, "else"),
            site.has("else") ? site.constraintIfRuled("else", Facts.NONE) : null));
  }

  static void dependentSchemas(Site site) {
    site.keyword("dependentSchemas")
        .named()
        .forEach((member, schema) -> dependent(site, member, schema));
  }

  private static void dependent(Site site, String member, LinkedSchema schema) {
    site.applies(schema, false, List.of(new FactSpec(null, "required", List.of(member))));
    site.add(new BranchApplicator.DependentSchema(member, site.node(schema)));
  }

  /** What tells alternatives apart for people: names, or the members that each asks for. */
  private static Facts alternatives(Site site, String keyword) {
    List<String> labels = new ArrayList<>();
    List<FactSpec> required = new ArrayList<>();
    boolean named = false;
    for (LinkedSchema schema : site.keyword(keyword).schemas()) {
      String name = Sayings.name(schema);
      named |= name != null;
      labels.add(label(labels.size(), name));
      List<FactSpec> said = site.said(schema);
      if (said.size() == 1
          && said.get(0).keyword().equals("required")
          && said.get(0).member() == null) {
        required.add(said.get(0));
      }
    }
    Facts facts = named ? Facts.allowed(labels) : Facts.NONE;
    boolean onlyRequired = required.size() == labels.size() && required.size() > 1;
    return onlyRequired ? Facts.NONE.saying(required) : facts;
  }

  /**
   * What an alternative is called in messages.
   *
   * @param index from 0
   */
  static String label(int index, @Nullable String name) {
    return name == null ? Integer.toString(index + 1) : index + 1 + " (" + name + ")";
  }

  /** Of the drafts before 2019-09: a list of names or a schema for each member. */
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
    return site.keyword(keyword).schemas().stream().map(site::node).toList();
  }

  private static @Nullable SchemaNode branch(Site site, String name) {
    LinkedKeyword keyword = site.schema().get(name);
    return keyword == null ? null : site.node(keyword.schema());
  }
}
