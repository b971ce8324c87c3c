package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.output.SchemaPlan.Step;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of keywords that apply schemas to items. */
final class ItemSteps {
  private interface Visitor {
    void item(int item, int position);
  }

  /** The annotation of a keyword that was applied to all items. */
  private static final JsonWritable ALL = out -> out.bool(true);

  private final LinkedSchema schema;
  private final SchemaParts parts;
  private final Function<LinkedSchema, SchemaPlan> plans;

  ItemSteps(LinkedSchema schema, SchemaParts parts, Function<LinkedSchema, SchemaPlan> plans) {
    this.schema = schema;
    this.parts = parts;
    this.plans = plans;
  }

  /** {@code items} in both forms. */
  Step items(LinkedKeyword keyword) {
    return keyword.value() instanceof JsonTree.Arr ? first(keyword) : rest(keyword, "prefixItems");
  }

  /** {@code prefixItems}, and {@code items} with an array. */
  Step first(LinkedKeyword keyword) {
    List<SchemaPlan> first = keyword.schemas().stream().map(plans).toList();
    return frame -> {
      Keyword items = frame.keyword(keyword.name());
      visit(
          frame,
          (item, position) -> {
            if (position < first.size()) {
              items.require(first.get(position), item, Integer.toString(position));
              frame.evaluated(position);
            }
          });
      int size = frame.isArray() ? frame.document().size(frame.node()) : 0;
      if (size > 0 && !first.isEmpty()) {
        items.annotate(size <= first.size() ? ALL : out -> out.number(first.size() - 1L));
      }
      items.end();
    };
  }

  /** Returns null if the keyword has no effect, because items is not an array. */
  @Nullable Step additionalItems(LinkedKeyword keyword) {
    return schema.get("prefixItems") == null && schema.value("items") instanceof JsonTree.Arr
        ? rest(keyword, "items")
        : null;
  }

  /**
   * Applies a schema to the items after the first ones.
   *
   * @param prefix the keyword that has schemas for the first items, which may be absent
   */
  private Step rest(LinkedKeyword keyword, String prefix) {
    SchemaPlan plan = plans.apply(keyword.schema());
    LinkedKeyword before = schema.get(prefix);
    int from = before == null ? 0 : before.schemas().size();
    return frame -> {
      Keyword items = frame.keyword(keyword.name());
      visit(
          frame,
          (item, position) -> {
            if (position >= from) {
              items.require(plan, item, null);
              frame.evaluated(position);
            }
          });
      if (frame.isArray() && frame.document().size(frame.node()) > from) {
        items.annotate(ALL);
      }
      items.end();
    };
  }

  Step unevaluatedItems(LinkedKeyword keyword) {
    SchemaPlan plan = plans.apply(keyword.schema());
    Constraint closed = MemberSteps.isFalse(keyword) ? parts.constraint("unevaluatedItems") : null;
    return frame -> {
      Keyword items = frame.keyword("unevaluatedItems");
      boolean[] applied = new boolean[1];
      visit(
          frame,
          (item, position) -> {
            if (frame.isEvaluated(position)) {
              return;
            }
            if (closed == null) {
              items.require(plan, item, null);
            } else {
              items.refuse(plan, item, (doc, at, findings) -> findings.fail(at, closed));
            }
            frame.evaluated(position);
            applied[0] = true;
          });
      if (applied[0]) {
        items.annotate(ALL);
      }
      items.end();
    };
  }

  /** {@code contains}, {@code minContains} and {@code maxContains}. */
  Step contains(LinkedKeyword keyword) {
    SchemaPlan plan = plans.apply(keyword.schema());
    PartApplicator.Contains limits = parts.contains();
    boolean hasMinimum = schema.get("minContains") != null;
    boolean hasMaximum = schema.get("maxContains") != null;
    return frame -> {
      Keyword contains = frame.keyword("contains");
      List<Integer> matched = new ArrayList<>();
      visit(
          frame,
          (item, position) -> {
            if (contains.apply(plan, item, null).valid()) {
              matched.add(position);
              if (limits.evaluates()) {
                frame.evaluated(position);
              }
            }
          });
      int count = matched.size();
      boolean few = frame.isArray() && count < limits.minimum();
      boolean many = limits.maximum() >= 0 && count > limits.maximum();
      if (few && (!hasMinimum || count == 0)) {
        count(contains, limits.tooFew(), count);
      }
      if (limits.evaluates() && count > 0) {
        boolean all = count == frame.document().size(frame.node());
        contains.annotate(all ? ALL : out -> write(matched, out));
      }
      contains.end();
      if (hasMinimum) {
        limit(frame.keyword("minContains"), few, limits.tooFew(), count);
      }
      if (hasMaximum) {
        // As if counting had stopped at the first item too many.
        limit(frame.keyword("maxContains"), many, limits.tooMany(), limits.maximum() + 1);
      }
    };
  }

  private static void write(List<Integer> indexes, JsonWriter out) {
    out.startArray();
    indexes.forEach(out::number);
    out.endArray();
  }

  private static void limit(Keyword keyword, boolean fails, Constraint constraint, int count) {
    if (fails) {
      count(keyword, constraint, count);
    }
    keyword.end();
  }

  private static void count(Keyword keyword, Constraint constraint, int count) {
    keyword.check((document, array, findings) -> findings.failCount(array, constraint, count));
  }

  /** Visits the items of an array; other values have none. */
  private static void visit(Frame frame, Visitor visitor) {
    if (!frame.isArray()) {
      return;
    }
    JsonDocument document = frame.document();
    int end = document.next(frame.node());
    int position = 0;
    for (int item = frame.node() + 1; item < end; item = document.next(item)) {
      frame.run().step();
      visitor.item(item, position++);
    }
  }
}
