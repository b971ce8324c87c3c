package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lowers the applicators that look at the instance itself. */
final class Applicators {
  private Applicators() {}

  static void allOf(Site site) {
    site.add(
        new Assertion.AllOf(nodes(site, "allOf"), site.constraintIfRuled("allOf", Facts.NONE)));
  }

  static void anyOf(Site site) {
    site.add(new Assertion.AnyOf(nodes(site, "anyOf"), site.constraint("anyOf", Facts.NONE)));
  }

  static void oneOf(Site site) {
    site.add(new Assertion.OneOf(nodes(site, "oneOf"), site.constraint("oneOf", Facts.NONE)));
  }

  static void not(Site site) {
    site.add(
        new Assertion.Not(
            site.node(site.keyword("not").schema()), site.constraint("not", Facts.NONE)));
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
    site.add(
        new Assertion.Conditional(
            site.node(site.keyword("if").schema()),
            branch(site, "then"),
            site.has("then") ? site.constraintIfRuled("then", Facts.NONE) : null,
            branch(site, "else"),
            site.has("else") ? site.constraintIfRuled("else", Facts.NONE) : null));
  }

  static void dependentSchemas(Site site) {
    site.keyword("dependentSchemas")
        .named()
        .forEach(
            (member, schema) -> site.add(new Assertion.DependentSchema(member, site.node(schema))));
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
                site.add(new Assertion.DependentSchema(member, site.node(schema)));
              } else {
                ObjectAssertions.dependent(site, "dependencies", member, dependency.value());
              }
            });
  }

  static void advice(Site site) {
    site.keyword("x-advice")
        .schemas()
        .forEach(schema -> site.add(new Assertion.Advice(site.node(schema))));
  }

  private static List<SchemaNode> nodes(Site site, String keyword) {
    return site.keyword(keyword).schemas().stream().map(site::node).toList();
  }

  private static @Nullable SchemaNode branch(Site site, String name) {
    LinkedKeyword keyword = site.schema().get(name);
    return keyword == null ? null : site.node(keyword.schema());
  }
}
