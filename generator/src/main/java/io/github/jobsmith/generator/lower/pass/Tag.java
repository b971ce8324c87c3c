package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a node on a member whose value may distinguish alternatives, such as {@code
 * type}.
 *
 * @param required the constraint that requires the member, or null when it is optional
 * @param values the allowed strings, or null when it can have any value
 */
record Tag(@Nullable Constraint required, @Nullable Set<String> values) {
  private static final int STEPS = 500;
  private static final int DEPTH = 20;

  static Tag of(SchemaNode node, String member) {
    Search search = new Search(member);
    search.visit(node, 0);
    return new Tag(search.required, search.values);
  }

  /** Returns the members that must be one of some strings, in the order of the schema. */
  static Set<String> candidates(SchemaNode node) {
    Set<String> members = new LinkedHashSet<>();
    StepBudget steps = new StepBudget(STEPS);
    for (SchemaNode part : parts(node, new ArrayList<>(), 0, steps)) {
      for (BranchApplicator.MemberSwitch choice :
          part.assertions(BranchApplicator.MemberSwitch.class)) {
        members.add(choice.member());
      }
      for (PartApplicator.Members all : part.assertions(PartApplicator.Members.class)) {
        for (Map.Entry<String, SchemaNode> each : all.named().entrySet()) {
          if (steps.spend(1) && isTag(each.getKey(), each.getValue())) {
            members.add(each.getKey());
          }
        }
      }
    }
    return members;
  }

  private static boolean isTag(String name, SchemaNode value) {
    return new Search(name).strings(value, 0) != null;
  }

  /** Returns the node and the nodes that always apply with it. */
  private static List<SchemaNode> parts(
      SchemaNode node, List<SchemaNode> parts, int depth, StepBudget steps) {
    if (depth > DEPTH || !steps.spend(1 + node.assertions().size())) {
      return parts;
    }
    parts.add(node);
    for (Assertion assertion : node.assertions()) {
      if (assertion.tag() == AssertionTag.REF || assertion.tag() == AssertionTag.ALL_OF) {
        for (SchemaNode each : assertion.children()) {
          parts(each, parts, depth + 1, steps);
        }
      }
    }
    return parts;
  }

  /** The search for one member of one node. */
  private static final class Search {
    private final String member;
    private final StepBudget steps = new StepBudget(STEPS);
    private @Nullable Constraint required;
    private @Nullable Set<String> values;

    Search(String member) {
      this.member = member;
    }

    void visit(SchemaNode node, int depth) {
      for (SchemaNode part : parts(node, new ArrayList<>(), depth, steps)) {
        for (Assertion.Required names : part.assertions(Assertion.Required.class)) {
          require(names.names().get(member));
        }
        for (BranchApplicator.MemberSwitch choice :
            part.assertions(BranchApplicator.MemberSwitch.class)) {
          if (choice.member().equals(member)) {
            visit(choice);
          }
        }
        for (PartApplicator.Members members : part.assertions(PartApplicator.Members.class)) {
          SchemaNode value = members.named().get(member);
          if (value != null) {
            narrow(strings(value, 0));
          }
        }
      }
    }

    private void visit(BranchApplicator.MemberSwitch choice) {
      narrow(choice.other() == null ? choice.nodes().keySet() : null);
      require(choice.absent() == null ? choice.missing() : null);
    }

    private void require(@Nullable Constraint wanted) {
      required = required == null ? wanted : required;
    }

    private void narrow(@Nullable Set<String> some) {
      if (some != null && (values == null || some.size() < values.size())) {
        values = some;
      }
    }

    /** Returns the allowed strings, or null when a value can be anything else. */
    @Nullable Set<String> strings(SchemaNode node, int depth) {
      for (SchemaNode part : parts(node, new ArrayList<>(), depth, steps)) {
        for (Assertion.OneOfValues each : part.assertions(Assertion.OneOfValues.class)) {
          Set<String> texts = new LinkedHashSet<>();
          boolean strings = true;
          for (Literal value : each.values()) {
            if (value instanceof Literal.Str text) {
              texts.add(text.value());
            } else {
              strings = false;
            }
          }
          if (strings) {
            return texts;
          }
        }
      }
      return null;
    }
  }
}
