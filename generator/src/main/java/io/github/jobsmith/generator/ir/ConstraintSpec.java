package io.github.jobsmith.generator.ir;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One keyword at one place of a schema, and the facts that a message about it needs.
 *
 * @param rule the rule that people see
 * @param schemaPointer JSON Pointer of the schema object in its resource, without the keyword;
 *     where that is not the root's resource, behind the URI of the resource and {@code #}
 * @param keyword the keyword, with {@code /aspect} behind it where a keyword has several; {@code
 *     false} for the schema {@code false}
 * @param at where to report, as a JSON Pointer from the instance, or null for the instance itself
 * @param minimum the lower bound of the value, length or count, as text, or null; both bounds of a
 *     schema object are given with each, unless one is exclusive
 * @param maximum the upper bound, or null
 * @param unit the unit of both, or null
 * @param allowed what is allowed, in order: type names, enum values (JSON text), known member
 *     names, the missing member, the pattern, the format, the divisor, the names of alternatives
 * @param mistakes known wrong member names, each with the sentence that helps
 * @param facts what the subschema of the keyword says, or each of its subschemas; may be empty
 * @param cause the condition that puts it in force, or null
 * @param sensitive whether the value must never be shown
 * @param demotable whether relaxed limits make it a warning
 */
public record ConstraintSpec(
    RuleSpec rule,
    String schemaPointer,
    String keyword,
    @Nullable String at,
    @Nullable String minimum,
    @Nullable String maximum,
    @Nullable String unit,
    List<String> allowed,
    Map<String, String> mistakes,
    List<FactSpec> facts,
    @Nullable CauseSpec cause,
    boolean sensitive,
    boolean demotable) {
  public ConstraintSpec {
    allowed = List.copyOf(allowed);
    facts = List.copyOf(facts);
  }

  /** The same, with something else allowed. */
  public ConstraintSpec allowing(List<String> others) {
    return with(others, facts);
  }

  /** The same of some of its alternatives. */
  public ConstraintSpec ofAlternatives(List<String> labels) {
    return with(labels, List.of());
  }

  private ConstraintSpec with(List<String> others, List<FactSpec> otherFacts) {
    return new ConstraintSpec(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        others,
        mistakes,
        otherFacts,
        cause,
        sensitive,
        demotable);
  }
}
