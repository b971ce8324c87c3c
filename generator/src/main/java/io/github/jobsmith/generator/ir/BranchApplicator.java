package io.github.jobsmith.generator.ir;

import io.github.jobsmith.generated.check.Constraint;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies nodes to the instance itself. */
public sealed interface BranchApplicator extends Applicator {
  /** All nodes match; also represents a {@code $ref} beside other keywords. */
  record AllOf(List<SchemaNode> children, @Nullable Constraint constraint)
      implements BranchApplicator {
    public AllOf {
      children = List.copyOf(children);
    }

    @Override
    public AllOf withChildren(UnaryOperator<SchemaNode> to) {
      return new AllOf(Applicator.each(children, to), constraint);
    }
  }

  /** At least one node matches. */
  record AnyOf(List<SchemaNode> children, Constraint constraint) implements BranchApplicator {
    public AnyOf {
      children = List.copyOf(children);
    }

    @Override
    public AnyOf withChildren(UnaryOperator<SchemaNode> to) {
      return new AnyOf(Applicator.each(children, to), constraint);
    }
  }

  /** Exactly one node matches. */
  record OneOf(List<SchemaNode> children, Constraint constraint) implements BranchApplicator {
    public OneOf {
      children = List.copyOf(children);
    }

    @Override
    public OneOf withChildren(UnaryOperator<SchemaNode> to) {
      return new OneOf(Applicator.each(children, to), constraint);
    }
  }

  /**
   * The kind of the value selects the node that it must match.
   *
   * @param nodes by kind, where integers are numbers; values of other kinds match
   */
  record KindSwitch(Map<JsonType, SchemaNode> nodes) implements BranchApplicator {
    public KindSwitch {
      nodes = Collections.unmodifiableMap(new EnumMap<>(nodes));
    }

    @Override
    public KindSwitch withChildren(UnaryOperator<SchemaNode> to) {
      return new KindSwitch(Applicator.each(nodes, to));
    }

    @Override
    public Set<JsonType> kinds() {
      return nodes.keySet();
    }
  }

  /**
   * The value of a member selects the node that an object must match.
   *
   * @param nodes by the value, in the order of the schema text
   * @param absent the node for an object without the member, or null
   * @param other the node for any other value, or null
   * @param missing the constraint for an object without the member if {@code absent} is null; null
   *     when another constraint reports it
   * @param unknown the constraint for other values if {@code other} is null; reported at the value
   */
  record MemberSwitch(
      String member,
      Map<String, SchemaNode> nodes,
      @Nullable SchemaNode absent,
      @Nullable SchemaNode other,
      @Nullable Constraint missing,
      @Nullable Constraint unknown)
      implements BranchApplicator {
    public MemberSwitch {
      nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    @Override
    public List<Constraint> constraints() {
      return Applicator.present(missing, unknown);
    }

    @Override
    public MemberSwitch withChildren(UnaryOperator<SchemaNode> to) {
      return new MemberSwitch(
          member,
          Applicator.each(nodes, to),
          Applicator.optional(absent, to),
          Applicator.optional(other, to),
          missing,
          unknown);
    }
  }

  /** The node does not match. */
  record Not(SchemaNode node, Constraint constraint) implements BranchApplicator {
    @Override
    public Not withChildren(UnaryOperator<SchemaNode> to) {
      return new Not(to.apply(node), constraint);
    }
  }

  /** if/then/else. A branch with a constraint is reported as one violation. */
  record Conditional(
      SchemaNode condition,
      @Nullable SchemaNode then,
      @Nullable Constraint thenConstraint,
      @Nullable SchemaNode otherwise,
      @Nullable Constraint otherwiseConstraint)
      implements BranchApplicator {
    @Override
    public List<Constraint> constraints() {
      return Applicator.present(thenConstraint, otherwiseConstraint);
    }

    @Override
    public Conditional withChildren(UnaryOperator<SchemaNode> to) {
      return new Conditional(
          to.apply(condition),
          Applicator.optional(then, to),
          thenConstraint,
          Applicator.optional(otherwise, to),
          otherwiseConstraint);
    }

    /**
     * Whether {@code then} is tested before the condition, because it only requires members and
     * takes less time.
     */
    public boolean isThenFirst() {
      return thenConstraint != null
          && then != null
          && !then.assertions().isEmpty()
          && then.assertions().stream().allMatch(each -> each.tag() == AssertionTag.REQUIRED)
          && (otherwise == null || otherwise.acceptsAll());
    }
  }

  /** If the member is present, the whole object matches. */
  record DependentSchema(String member, SchemaNode node) implements BranchApplicator {
    @Override
    public DependentSchema withChildren(UnaryOperator<SchemaNode> to) {
      return new DependentSchema(member, to.apply(node));
    }
  }

  /**
   * The assertions of another node apply; cycles of nodes go through these. Dynamic references are
   * lowered to them, since a node means the same wherever it is referenced from.
   */
  record Ref(SchemaNode target) implements BranchApplicator {
    @Override
    public Ref withChildren(UnaryOperator<SchemaNode> to) {
      return new Ref(to.apply(target));
    }
  }

  /** A value that does not match is reported, but remains valid. */
  record Advice(SchemaNode node) implements BranchApplicator {
    @Override
    public Advice withChildren(UnaryOperator<SchemaNode> to) {
      return new Advice(to.apply(node));
    }
  }
}
