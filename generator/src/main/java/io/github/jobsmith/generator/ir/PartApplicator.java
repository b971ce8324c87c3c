package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.regex.PatternPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies nodes to the items of an array, or to the members of an object or their names. */
public sealed interface PartApplicator extends Applicator {
  /** Applies nodes to the first items by position, and one node to the others. */
  record Items(List<SchemaNode> prefix, @Nullable SchemaNode rest) implements PartApplicator {
    public Items {
      prefix = List.copyOf(prefix);
    }

    @Override
    public Items withChildren(UnaryOperator<SchemaNode> to) {
      return new Items(Applicator.each(prefix, to), Applicator.optional(rest, to));
    }
  }

  /**
   * Between minimum and maximum items match.
   *
   * @param maximum -1 for no limit
   * @param evaluates whether matching items count as evaluated for {@link Unevaluated}, as since
   *     2020-12
   */
  record Contains(
      SchemaNode item,
      int minimum,
      int maximum,
      Constraint tooFew,
      Constraint tooMany,
      boolean evaluates)
      implements PartApplicator {
    @Override
    public List<Constraint> constraints() {
      return Applicator.present(tooFew, tooMany);
    }

    @Override
    public Contains withChildren(UnaryOperator<SchemaNode> to) {
      return new Contains(to.apply(item), minimum, maximum, tooFew, tooMany, evaluates);
    }
  }

  /**
   * The schemas of the members' values. {@code additional} applies to members that neither a name
   * nor a pattern covers.
   *
   * @param named schemas by member name, in the order of the schema text
   * @param additional null when anything is allowed; a node with only {@link Assertion.Never} for a
   *     closed object, whose violations are reported at the member's name with {@code closed}
   * @param closed the constraint of a closed object, else null
   */
  record Members(
      Map<String, SchemaNode> named,
      List<PatternMember> patterned,
      @Nullable SchemaNode additional,
      @Nullable Constraint closed)
      implements PartApplicator {
    public Members {
      patterned = List.copyOf(patterned);
    }

    @Override
    public List<Constraint> constraints() {
      return Applicator.present(closed);
    }

    @Override
    public Members withChildren(UnaryOperator<SchemaNode> to) {
      Map<String, SchemaNode> members = Applicator.each(named, to);
      List<PatternMember> patterns = new ArrayList<>();
      for (PatternMember member : patterned) {
        patterns.add(member.with(to));
      }
      return new Members(members, patterns, Applicator.optional(additional, to), closed);
    }
  }

  /** A pattern for member names and the schema of their values. */
  record PatternMember(String source, PatternPlan plan, SchemaNode node) {
    private PatternMember with(UnaryOperator<SchemaNode> to) {
      return new PatternMember(source, plan, to.apply(node));
    }
  }

  /** Each member's name matches the schema. */
  record Names(SchemaNode node, @Nullable Constraint constraint) implements PartApplicator {
    @Override
    public Names withChildren(UnaryOperator<SchemaNode> to) {
      return new Names(to.apply(node), constraint);
    }
  }

  /**
   * Members, or items, that no adjacent applicator has evaluated match the node.
   *
   * @param kind an object for members, an array for items
   */
  record Unevaluated(JsonType kind, SchemaNode node, @Nullable Constraint closed)
      implements PartApplicator {
    @Override
    public Set<JsonType> kinds() {
      return Set.of(kind);
    }

    @Override
    public List<Constraint> constraints() {
      return Applicator.present(closed);
    }

    @Override
    public Unevaluated withChildren(UnaryOperator<SchemaNode> to) {
      return new Unevaluated(kind, to.apply(node), closed);
    }
  }
}
