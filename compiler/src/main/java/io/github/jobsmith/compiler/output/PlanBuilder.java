package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.interpreter.KeywordCheck;
import io.github.jobsmith.compiler.interpreter.KeywordChecks;
import io.github.jobsmith.compiler.output.SchemaPlan.Step;
import io.github.jobsmith.generator.KeywordModel;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.link.Draft;
import io.github.jobsmith.generator.link.Keyword.Kind;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the plans of all schemas that can be applied. Uses a queue, so needs little stack. */
final class PlanBuilder {
  /** Keywords that are no information about the value. */
  private static final Set<String> NOT_COLLECTED =
      Set.of(
          // Not to be shown (Core, section 8.3).
          "$comment",
          // They set up rules and messages.
          "x-rule-catalog",
          "x-rule-defaults",
          "x-rule-imports",
          "x-rules",
          "x-known-mistakes");

  private record Subject(LinkedSchema schema, boolean isName) {}

  private final KeywordModel model;
  private final KeywordChecks checks = new KeywordChecks();
  private final Map<Subject, SchemaPlan> known = new HashMap<>();
  private final Deque<Subject> open = new ArrayDeque<>();

  private PlanBuilder(KeywordModel model) {
    this.model = model;
  }

  /** Returns the plan of the root. */
  static SchemaPlan build(KeywordModel model) {
    PlanBuilder builder = new PlanBuilder(model);
    SchemaPlan root = builder.plan(model.graph().root(), false);
    while (!builder.open.isEmpty()) {
      Subject next = builder.open.remove();
      Objects.requireNonNull(builder.known.get(next)).complete(builder.steps(next));
    }
    return root;
  }

  private SchemaPlan plan(LinkedSchema schema, boolean isName) {
    Subject subject = new Subject(schema, isName);
    SchemaPlan plan = known.get(subject);
    if (plan == null) {
      plan = new SchemaPlan(schema, isName);
      known.put(subject, plan);
      open.add(subject);
    }
    return plan;
  }

  private List<Step> steps(Subject subject) {
    LinkedSchema schema = subject.schema();
    boolean isName = subject.isName();
    List<Assertion> assertions = Objects.requireNonNull(model.assertions().get(schema));
    SchemaParts parts = new SchemaParts(assertions, checks, isName);
    if (!(schema.tree() instanceof JsonTree.Obj object)) {
      return parts.checks("false").stream().map(PlanBuilder::refusal).toList();
    }
    LinkedKeyword alone = schema.get("$ref");
    if (alone != null && schema.resource().draft().compareTo(Draft.DRAFT_2019_09) < 0) {
      return List.of(inPlace(parts).reference(alone));
    }
    MemberSteps members = new MemberSteps(schema, parts, checks, child -> plan(child, false));
    ItemSteps items = new ItemSteps(schema, parts, child -> plan(child, false));
    List<Step> steps = new ArrayList<>();
    List<Step> last = new ArrayList<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              LinkedKeyword keyword = schema.get(name);
              Step step =
                  keyword == null
                      ? annotation(name, member.value())
                      : step(schema, keyword, parts, members, items);
              if (step != null) {
                (name.startsWith("unevaluated") ? last : steps).add(step);
              }
            });
    steps.addAll(last);
    return steps;
  }

  private static Step refusal(KeywordCheck check) {
    return frame -> frame.refuse(check::check);
  }

  private InPlaceSteps inPlace(SchemaParts parts) {
    return new InPlaceSteps(parts, child -> plan(child, parts.isName()));
  }

  private @Nullable Step step(
      LinkedSchema schema,
      LinkedKeyword keyword,
      SchemaParts parts,
      MemberSteps members,
      ItemSteps items) {
    InPlaceSteps here = inPlace(parts);
    return switch (keyword.name()) {
      case "$ref", "$dynamicRef", "$recursiveRef" -> here.reference(keyword);
      case "allOf" -> here.allOf(keyword);
      case "anyOf" -> here.anyOf(keyword);
      case "oneOf" -> here.oneOf(keyword);
      case "not" -> here.not(keyword);
      case "if" -> here.conditional(schema, keyword);
      case "dependentSchemas", "dependencies" -> here.dependent(keyword);
      case "properties" -> members.properties(keyword);
      case "patternProperties" -> members.patternProperties();
      case "additionalProperties" -> members.additionalProperties(keyword);
      case "unevaluatedProperties" -> members.unevaluatedProperties(keyword);
      case "propertyNames" -> members.names(plan(keyword.schema(), true));
      case "prefixItems" -> items.first(keyword);
      case "items" -> items.items(keyword);
      case "additionalItems" -> items.additionalItems(keyword);
      case "unevaluatedItems" -> items.unevaluatedItems(keyword);
      case "contains" -> items.contains(keyword);
      case "contentEncoding", "contentMediaType" -> content(keyword, parts);
      case "contentSchema" ->
          schema.get("contentMediaType") == null ? null : content(keyword, parts);
      // Evaluated with the keywords that they belong to; advice is not about validity.
      case "then", "else", "minContains", "maxContains", "x-advice" -> null;
      default -> other(keyword, parts);
    };
  }

  private static @Nullable Step other(LinkedKeyword keyword, SchemaParts parts) {
    Kind kind = keyword.keyword().kind();
    if (kind != Kind.ASSERTION && kind != Kind.ANNOTATION) {
      return null;
    }
    String name = keyword.name();
    List<KeywordCheck> own = parts.checks(name);
    if (kind == Kind.ANNOTATION && own.isEmpty()) {
      return annotation(name, keyword.value());
    }
    JsonValue value = name.equals("format") ? TreeValues.of(keyword.value()) : null;
    return frame -> {
      Keyword assertion = frame.keyword(name);
      own.forEach(check -> assertion.check(check::check));
      if (value != null) {
        assertion.annotate(value);
      }
      assertion.end();
    };
  }

  /** A keyword about the content of a string, which may be asserted. */
  private static Step content(LinkedKeyword keyword, SchemaParts parts) {
    String name = keyword.name();
    List<KeywordCheck> own = parts.checks(name);
    JsonValue value = TreeValues.of(keyword.value());
    return frame -> {
      if (frame.isString()) {
        Keyword content = frame.keyword(name);
        own.forEach(check -> content.check(check::check));
        content.annotate(value).end();
      }
    };
  }

  private static @Nullable Step annotation(String name, JsonTree tree) {
    if (NOT_COLLECTED.contains(name)) {
      return null;
    }
    JsonValue value = TreeValues.of(tree);
    return frame -> frame.keyword(name).annotate(value).end();
  }
}
