package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pass: lowers the assertions of every schema that validation can reach, in the order of
 * docs/vocabulary.md ("One cause, one violation"). Uses a queue, so that references do not need
 * stack.
 */
public final class AssertionPass {
  private static final Map<String, Step> STEP_OF = stepOf();

  private AssertionPass() {}

  private static Map<String, Step> stepOf() {
    Map<String, Step> steps = new HashMap<>();
    for (Step step : Step.values()) {
      for (String keyword : step.keywords) {
        steps.put(keyword, step);
      }
    }
    return Map.copyOf(steps);
  }

  /** Lowers everything reachable from the roots; returns their nodes. */
  public static List<SchemaNode> run(LoweringContext context) {
    List<SchemaNode> roots = new ArrayList<>();
    context.graph().roots().forEach(root -> roots.add(context.nodes().of(root)));
    @Nullable LinkedSchema next = context.nodes().nextUnfilled();
    while (next != null) {
      fill(new Site(context, next, context.nodes().of(next)), context);
      next = context.nodes().nextUnfilled();
    }
    return roots;
  }

  private static void fill(Site site, LoweringContext context) {
    LinkedSchema schema = site.schema();
    if (schema.tree() instanceof JsonTree.Bool flag) {
      site.node().name(NodeAllocator.definition(schema), null);
      if (!flag.value()) {
        site.add(new Assertion.Never(site.constraint("false", Expectation.NOTHING)));
      }
      return;
    }
    annotate(site);
    if (schema.value("format") instanceof JsonTree.Str format) {
      context.formats().put(site.node(), format.value());
    }
    EnumSet<Step> steps = EnumSet.noneOf(Step.class);
    for (LinkedKeyword keyword : schema.keywords()) {
      boolean own = context.asserted().customs().keyword(keyword.name()) != null;
      Step step = own ? Step.APPLICATION : STEP_OF.get(keyword.name());
      if (step != null) {
        steps.add(step);
      }
    }
    for (Step step : steps) {
      run(step, site);
    }
    for (LinkedSchema beside : schema.besides()) {
      context.nodes().of(beside);
    }
    site.finish();
  }

  private static void annotate(Site site) {
    LinkedSchema schema = site.schema();
    JsonTree fallback = schema.value("default");
    site.node().name(NodeAllocator.definition(schema), text(schema, "title"));
    site.node()
        .describe(
            text(schema, "description"),
            schema.value("deprecated") instanceof JsonTree.Bool flag && flag.value(),
            fallback == null ? null : Literals.of(fallback));
    site.node().annotate(Annotations.of(site));
  }

  private static @Nullable String text(LinkedSchema schema, String keyword) {
    return schema.value(keyword) instanceof JsonTree.Str text ? text.value() : null;
  }

  // Not a table of method references: linking each of them takes time at the first use.
  private static void run(Step step, Site site) {
    switch (step) {
      case TYPE -> ValueAssertions.type(site);
      case CONST -> ValueAssertions.constant(site);
      case ENUM -> ValueAssertions.enumeration(site);
      case LENGTH -> SizeAssertions.characters(site);
      case MINIMUM -> NumberAssertions.minimum(site);
      case MAXIMUM -> NumberAssertions.maximum(site);
      case MULTIPLE_OF -> NumberAssertions.multipleOf(site);
      case PATTERN -> ValueAssertions.pattern(site);
      case ITEM_COUNT -> SizeAssertions.items(site);
      case UNIQUE_ITEMS -> ArrayAssertions.uniqueItems(site);
      case MEMBER_COUNT -> SizeAssertions.members(site);
      case REQUIRED -> ObjectAssertions.required(site);
      case DEPENDENT_REQUIRED -> ObjectAssertions.dependentRequired(site);
      case NOT -> Applicators.not(site);
      case FORMAT -> ValueAssertions.format(site);
      case CONTENT -> ContentAssertions.all(site);
      case REF -> References.ref(site);
      case DYNAMIC_REF -> References.dynamicRef(site);
      case RECURSIVE_REF -> References.recursiveRef(site);
      case ALL_OF -> Applicators.allOf(site);
      case ANY_OF -> Applicators.anyOf(site);
      case ONE_OF -> Applicators.oneOf(site);
      case CONDITIONAL -> Applicators.conditional(site);
      case DEPENDENT_SCHEMAS -> Applicators.dependentSchemas(site);
      case DEPENDENCIES -> Applicators.dependencies(site);
      case MEMBERS -> ObjectAssertions.members(site);
      case PROPERTY_NAMES -> ObjectAssertions.names(site);
      case ITEMS -> ArrayAssertions.items(site);
      case CONTAINS -> ArrayAssertions.contains(site);
      case UNEVALUATED_PROPERTIES -> ObjectAssertions.unevaluated(site);
      case UNEVALUATED_ITEMS -> ArrayAssertions.unevaluated(site);
      case VOCABULARY -> CustomAssertions.all(site);
      case APPLICATION -> UserAssertions.keywords(site);
      case ADVICE -> Applicators.advice(site);
    }
  }

  /**
   * One step for each keyword, or group of related keywords. The order is documented and must not
   * change.
   */
  private enum Step {
    TYPE("type"),
    CONST("const"),
    ENUM("enum"),
    LENGTH("minLength", "maxLength"),
    MINIMUM("minimum", "exclusiveMinimum"),
    MAXIMUM("maximum", "exclusiveMaximum"),
    MULTIPLE_OF("multipleOf"),
    PATTERN("pattern"),
    ITEM_COUNT("minItems", "maxItems"),
    UNIQUE_ITEMS("uniqueItems"),
    MEMBER_COUNT("minProperties", "maxProperties"),
    REQUIRED("required"),
    DEPENDENT_REQUIRED("dependentRequired"),
    NOT("not"),
    FORMAT("format"),
    CONTENT("contentEncoding", "contentMediaType", "contentSchema"),
    REF("$ref"),
    DYNAMIC_REF("$dynamicRef"),
    RECURSIVE_REF("$recursiveRef"),
    ALL_OF("allOf"),
    ANY_OF("anyOf"),
    ONE_OF("oneOf"),
    CONDITIONAL("if", "then", "else"),
    DEPENDENT_SCHEMAS("dependentSchemas"),
    DEPENDENCIES("dependencies"),
    MEMBERS("properties", "patternProperties", "additionalProperties"),
    PROPERTY_NAMES("propertyNames"),
    ITEMS("prefixItems", "items", "additionalItems"),
    CONTAINS("contains", "minContains", "maxContains"),
    UNEVALUATED_PROPERTIES("unevaluatedProperties"),
    UNEVALUATED_ITEMS("unevaluatedItems"),
    VOCABULARY(VocabularyTable.keywords()),
    /** The keywords of the application. */
    APPLICATION,
    ADVICE("x-advice");

    private final List<String> keywords;

    Step(String... keywords) {
      this(List.of(keywords));
    }

    Step(List<String> keywords) {
      this.keywords = keywords;
    }
  }
}
