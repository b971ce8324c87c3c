package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.SchemaResource;
import io.github.jobsmith.generator.lower.context.DynamicReference;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.rules.RuleReference;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema object that is being lowered to its node. */
final class Site {
  private static final int SHOWN_NAMES = 20;

  private final LoweringContext context;
  private final LinkedSchema schema;
  private final SchemaNode node;
  private final Map<String, RuleReference> references;
  private final Set<String> consumed = new HashSet<>();

  Site(LoweringContext context, LinkedSchema schema, SchemaNode node) {
    this.context = context;
    this.schema = schema;
    this.node = node;
    this.references = context.rules().references(schema);
  }

  LinkedSchema schema() {
    return schema;
  }

  SchemaNode node() {
    return node;
  }

  boolean has(String keyword) {
    return schema.get(keyword) != null;
  }

  /** Returns a keyword, which must be present. */
  LinkedKeyword keyword(String name) {
    LinkedKeyword keyword = schema.get(name);
    if (keyword == null) {
      throw new IllegalArgumentException("no " + name + " at " + schema);
    }
    return keyword;
  }

  /** Returns the value of a keyword, which must be present. */
  JsonTree value(String keyword) {
    return keyword(keyword).value();
  }

  int count(String keyword) {
    return Literals.count(value(keyword));
  }

  SchemaNode node(LinkedSchema child) {
    return context.nodes().of(child);
  }

  LoweringContext.Asserted asserted() {
    return context.asserted();
  }

  void add(Assertion assertion) {
    node.add(assertion);
  }

  /** Records that a format is only an annotation here. */
  void uncheckedFormat(String format) {
    context.uncheckedFormats().add(format);
  }

  /** Records that the node of an assertion depends on the dynamic scope. */
  void dynamic(Assertion assertion, DynamicReference reference) {
    context.dynamic().put(assertion, reference);
  }

  /** Describes a subschema as far as possible. */
  List<Fact> said(LinkedSchema subschema) {
    return Sayings.of(subschema, context.nodes()::isSensitive);
  }

  /** Describes a subschema, or returns the name of a subschema that is too long to describe. */
  List<Fact> saidOrName(LinkedSchema subschema) {
    return Sayings.orName(subschema, context.nodes()::isSensitive);
  }

  /**
   * Records that a subschema applies because of a condition, or because the condition does not
   * hold.
   */
  void applies(LinkedSchema branch, boolean unless, List<Fact> said) {
    context.causes().add(branch, unless, said);
  }

  PatternPlan plan(String pattern, SourceLocation location) {
    return context.patterns().plan(pattern, location, schema.pointer());
  }

  String displayUri(LinkedSchema other) {
    return context.uris().of(other.resource());
  }

  void error(SourceLocation location, String message, @Nullable String hint) {
    context.diagnostics().error(location, schema.pointer(), message, hint);
  }

  void warning(SourceLocation location, String message, @Nullable String hint) {
    context.diagnostics().warning(location, schema.pointer(), message, hint);
  }

  /** Returns the constraint of a keyword that always has one. */
  Constraint constraint(String keyword, Expectation expectation) {
    RuleReference reference = references.get(keyword);
    if (reference == null || !wholeOnly(keyword, reference)) {
      return make(keyword, keyword, null, null, expectation, null);
    }
    return make(keyword, keyword, reference.rule(), reference, expectation, null);
  }

  /** Returns the constraint of an applicator that has one only if it has a rule, else null. */
  @Nullable Constraint constraintIfRuled(String keyword) {
    return references.containsKey(keyword) ? constraint(keyword, Expectation.OTHER) : null;
  }

  /** Whether {@code x-rules} contains the keyword. */
  boolean isRuled(String keyword) {
    return references.containsKey(keyword);
  }

  /**
   * Returns the constraint of one member or aspect of a keyword.
   *
   * @param form {@code members} or {@code aspects}
   * @param name how messages refer to the constraint
   * @param cause why the keyword applies, or null to omit the cause
   */
  Constraint constraint(
      String keyword,
      String form,
      String part,
      String name,
      Expectation expectation,
      @Nullable Cause cause) {
    RuleReference reference = references.get(keyword);
    if (reference == null) {
      return make(keyword, name, null, null, expectation, cause);
    }
    consumed.add(keyword);
    if (reference.form().isEmpty()) {
      return make(keyword, name, reference.rule(), reference, expectation, cause);
    }
    RuleReference.Part named = reference.parts().get(part);
    if (!reference.form().equals(form) || named == null) {
      return make(keyword, name, null, null, expectation, cause);
    }
    return make(keyword, name, named.rule(), reference, expectation, cause);
  }

  /** Reports parts that {@code x-rules} contains but the keyword does not have. */
  void checkParts(String keyword, String form, Set<String> known, String what) {
    RuleReference reference = references.get(keyword);
    if (reference == null || reference.form().isEmpty()) {
      return;
    }
    consumed.add(keyword);
    if (!reference.form().equals(form)) {
      error(reference.location(), keyword + " must be a rule id or " + form + " in x-rules", null);
      return;
    }
    reference
        .parts()
        .forEach(
            (name, part) -> {
              if (!known.contains(name)) {
                error(
                    part.location(),
                    "x-rules names the "
                        + what
                        + " "
                        + Printable.quoted(name)
                        + ", which "
                        + keyword
                        + " does not have here",
                    known.isEmpty() ? null : "must be one of " + listed(known));
              }
            });
  }

  private static String listed(Set<String> names) {
    String first =
        names.stream()
            .sorted()
            .limit(SHOWN_NAMES)
            .map(Printable::escape)
            .collect(Collectors.joining(", "));
    return names.size() > SHOWN_NAMES ? first + ", …" : first;
  }

  /** Reports references that no constraint has used. */
  void finish() {
    references.forEach(
        (keyword, reference) -> {
          if (!consumed.contains(keyword)) {
            boolean there = schema.get(keyword) != null;
            error(
                reference.location(),
                there
                    ? keyword + " is not a constraint here, so it has no rule"
                    : "x-rules names "
                        + Printable.quoted(keyword)
                        + ", which is not in this schema object",
                there ? null : "put the rule into the schema object that has the keyword");
          }
        });
  }

  private boolean wholeOnly(String keyword, RuleReference reference) {
    consumed.add(keyword);
    if (!reference.form().isEmpty()) {
      error(reference.location(), keyword + " has no " + reference.form() + " in x-rules", null);
      return false;
    }
    return true;
  }

  private Constraint make(
      String keyword,
      String name,
      @Nullable Rule named,
      @Nullable RuleReference reference,
      Expectation expectation,
      @Nullable Cause cause) {
    Rule rule = named == null ? context.rules().otherwise(schema, keyword) : named;
    Constraint constraint =
        Constraint.of(rule, location(keyword, name), name, expected(rule, keyword, expectation));
    // A catalogue rule describes its condition itself.
    if (rule.isGeneric()) {
      constraint = constraint.cause(cause == null ? context.causes().of(schema) : cause);
    }
    if (reference != null) {
      constraint = constraint.at(reference.at());
    }
    if (node.sensitive()) {
      constraint = constraint.sensitive();
    }
    if (context.rules().isDemotable(schema, rule, keyword)) {
      constraint = constraint.demotable();
    }
    LinkedKeyword origin = schema.get(keyword);
    context
        .origins()
        .put(
            constraint,
            reference != null
                ? reference.location()
                : origin != null ? origin.location() : schema.location());
    return constraint;
  }

  /**
   * Returns an expectation in the unit of the schema. For a catalogue rule, descriptions of
   * subschemas are included.
   */
  private Expectation expected(Rule rule, String keyword, Expectation expectation) {
    String unit = schema.value("x-unit") instanceof JsonTree.Str text ? text.value() : null;
    if (unit != null && expectation instanceof Expectation.Range range) {
      return range.unit(unit);
    } else if (unit != null && expectation instanceof Expectation.Size size) {
      return size.unit(unit);
    }
    return rule.isGeneric() ? expectation : unsaid(keyword, expectation);
  }

  private static Expectation unsaid(String keyword, Expectation expectation) {
    if (expectation instanceof Expectation.Contains contains) {
      return new Expectation.Contains(contains.minimum(), contains.maximum(), List.of());
    } else if (expectation instanceof Expectation.Alternatives alternatives) {
      return alternatives.labels().isEmpty()
          ? Expectation.OTHER
          : new Expectation.Alternatives(alternatives.labels(), List.of());
    }
    return keyword.equals("not") ? Expectation.OTHER : expectation;
  }

  /**
   * Returns the location of the keyword, prefixed with the URI of the resource unless that is the
   * root's.
   *
   * @param name the keyword, possibly followed by an aspect, which need not be part of its value
   */
  private String location(String keyword, String name) {
    SchemaResource resource = schema.resource();
    String uri = context.uris().of(resource);
    boolean root = resource == context.graph().root().resource() || uri.startsWith("/");
    String pointer = root ? schema.pointer() : uri + "#" + schema.pointer();
    JsonTree value = schema.value(keyword);
    if (value == null) {
      return pointer;
    }
    String aspect = name.substring(keyword.length());
    return pointer + "/" + keyword + (hasPart(value, aspect) ? aspect : "");
  }

  private static boolean hasPart(JsonTree value, String aspect) {
    return value instanceof JsonTree.Arr
        || value instanceof JsonTree.Obj object
            && !aspect.isEmpty()
            && object.get(aspect.substring(1)) != null;
  }
}
