package io.github.jobsmith.cli.check;

import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.Printable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what no value can satisfy, apart from the keywords of one schema object, about which the
 * compiler warns.
 */
final class Contradictions {
  /** References are followed this far. */
  private static final int MOST_DEPTH = 6;

  /** A hostile schema can have references that lead to each other in very many ways. */
  private static final int MOST_STEPS = 1_000_000;

  private final SchemaNotes notes;
  private int steps;

  Contradictions(SchemaNotes notes) {
    this.notes = notes;
  }

  void find(LinkedSchema schema) {
    items(schema);
    combined(schema, Facts.of(schema));
  }

  private static String shown(@Nullable LinkedKeyword keyword) {
    return keyword != null && keyword.value() instanceof JsonTree.Num number
        ? keyword.name() + " " + Printable.escape(number.text())
        : "the other bound";
  }

  private static boolean isFalse(JsonTree tree) {
    return tree instanceof JsonTree.Bool bool && !bool.value();
  }

  /** Arrays that must be longer than they can be. */
  private void items(LinkedSchema schema) {
    LinkedKeyword prefix = schema.get("prefixItems");
    JsonTree rest = schema.value("items");
    if (prefix == null && rest instanceof JsonTree.Arr) {
      prefix = schema.get("items");
      rest = schema.value("additionalItems");
    }
    int places = prefix == null ? 0 : prefix.named().size();
    BigDecimal fewest = Facts.number(schema, "minItems");
    if (fewest != null
        && rest != null
        && isFalse(rest)
        && fewest.compareTo(BigDecimal.valueOf(places)) > 0) {
      LinkedKeyword keyword = Objects.requireNonNull(schema.get("minItems"));
      add(
          keyword,
          shown(keyword) + " is greater than the number of items that are allowed, " + places);
    }
  }

  /** Types and bounds of allOf and of references that leave nothing. */
  private void combined(LinkedSchema schema, Facts own) {
    Facts all = own;
    for (LinkedKeyword keyword : schema.keywords()) {
      for (LinkedSchema other : appliedBy(keyword)) {
        Facts more = whole(other, MOST_DEPTH, new HashSet<>());
        Facts both = all.and(more);
        if (both.isEmpty() && !more.isEmpty() && !all.isEmpty()) {
          boolean types = both.types() != null && both.types().isEmpty();
          add(
              keyword,
              types
                  ? keyword.name()
                      + " leaves no value: "
                      + all.words()
                      + " and "
                      + more.words()
                      + " exclude each other"
                  : keyword.name() + " leaves no value: no number is within all bounds");
          return;
        }
        all = both;
      }
    }
  }

  /** Returns what a schema and everything that it applies to the same value require. */
  private Facts whole(LinkedSchema schema, int depth, Set<LinkedSchema> seen) {
    Facts all = Facts.of(schema);
    if (depth == 0 || !seen.add(schema) || ++steps > MOST_STEPS) {
      return all;
    }
    for (LinkedKeyword keyword : schema.keywords()) {
      for (LinkedSchema other : appliedBy(keyword)) {
        all = all.and(whole(other, depth - 1, seen));
      }
    }
    return all;
  }

  private static Collection<LinkedSchema> appliedBy(LinkedKeyword keyword) {
    LinkedSchema target = keyword.target();
    if (keyword.name().equals("allOf")) {
      return keyword.schemas();
    }
    return keyword.name().equals("$ref") && target != null ? List.of(target) : List.of();
  }

  private void add(LinkedKeyword keyword, String message) {
    notes.add(SchemaRules.CONTRADICTION, keyword.location().offset(), message);
  }
}
