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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pass: lowers the assertions of every schema that validation can reach, in the order of
 * docs/vocabulary.md ("One cause, one violation"). Uses a queue, so that references do not need
 * stack.
 */
public final class AssertionPass {
  /**
   * One step for each keyword, or group of related keywords. The order is documented and must not
   * change.
   */
  private static final List<Step> ORDER =
      List.of(
          new Step(ValueAssertions::type, "type"),
          new Step(ValueAssertions::constant, "const"),
          new Step(ValueAssertions::enumeration, "enum"),
          new Step(SizeAssertions::characters, "minLength", "maxLength"),
          new Step(NumberAssertions::minimum, "minimum", "exclusiveMinimum"),
          new Step(NumberAssertions::maximum, "maximum", "exclusiveMaximum"),
          new Step(NumberAssertions::multipleOf, "multipleOf"),
          new Step(ValueAssertions::pattern, "pattern"),
          new Step(SizeAssertions::items, "minItems", "maxItems"),
          new Step(ArrayAssertions::uniqueItems, "uniqueItems"),
          new Step(SizeAssertions::members, "minProperties", "maxProperties"),
          new Step(ObjectAssertions::required, "required"),
          new Step(ObjectAssertions::dependentRequired, "dependentRequired"),
          new Step(Applicators::not, "not"),
          new Step(ValueAssertions::format, "format"),
          new Step(ContentAssertions::all, "contentEncoding", "contentMediaType", "contentSchema"),
          new Step(References::ref, "$ref"),
          new Step(References::dynamicRef, "$dynamicRef"),
          new Step(References::recursiveRef, "$recursiveRef"),
          new Step(Applicators::allOf, "allOf"),
          new Step(Applicators::anyOf, "anyOf"),
          new Step(Applicators::oneOf, "oneOf"),
          new Step(Applicators::conditional, "if", "then", "else"),
          new Step(Applicators::dependentSchemas, "dependentSchemas"),
          new Step(Applicators::dependencies, "dependencies"),
          new Step(
              ObjectAssertions::members, "properties", "patternProperties", "additionalProperties"),
          new Step(ObjectAssertions::names, "propertyNames"),
          new Step(ArrayAssertions::items, "prefixItems", "items", "additionalItems"),
          new Step(ArrayAssertions::contains, "contains", "minContains", "maxContains"),
          new Step(ObjectAssertions::unevaluated, "unevaluatedProperties"),
          new Step(ArrayAssertions::unevaluated, "unevaluatedItems"),
          new Step(CustomAssertions::all, VocabularyTable.keywords()),
          new Step(Applicators::advice, "x-advice"));

  private static final Map<String, Integer> STEP_OF = stepOf();

  private AssertionPass() {}

  private static Map<String, Integer> stepOf() {
    Map<String, Integer> steps = new HashMap<>();
    for (int i = 0; i < ORDER.size(); i++) {
      for (String keyword : ORDER.get(i).keywords) {
        steps.put(keyword, i);
      }
    }
    return Map.copyOf(steps);
  }

  /** Lowers everything reachable from the root; returns the root's node. */
  public static SchemaNode run(LoweringContext context) {
    SchemaNode root = context.nodes().of(context.graph().root());
    @Nullable LinkedSchema next = context.nodes().nextUnfilled();
    while (next != null) {
      fill(new Site(context, next, context.nodes().of(next)), context);
      next = context.nodes().nextUnfilled();
    }
    return root;
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
    TreeSet<Integer> steps = new TreeSet<>();
    for (LinkedKeyword keyword : schema.keywords()) {
      Integer step = STEP_OF.get(keyword.name());
      if (step != null) {
        steps.add(step);
      }
    }
    steps.forEach(step -> ORDER.get(step).action.accept(site));
    schema.besides().forEach(context.nodes()::of);
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

  private record Step(Consumer<Site> action, List<String> keywords) {
    Step(Consumer<Site> action, String... keywords) {
      this(action, List.of(keywords));
    }
  }
}
