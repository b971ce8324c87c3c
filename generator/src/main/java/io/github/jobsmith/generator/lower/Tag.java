package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a node says about a member whose value may tell alternatives apart, such as {@code type}.
 *
 * @param required the constraint that wants the member, or null when it may be absent
 * @param values the strings that it can be, or null when it can be anything
 */
record Tag(@Nullable ConstraintSpec required, @Nullable Set<String> values) {
  private static final int STEPS = 500;
  private static final int DEPTH = 20;

  static Tag of(SchemaNode node, String member) {
    Search search = new Search(member);
    search.visit(node, 0);
    return new Tag(search.required, search.values);
  }

  /** The members that can only be some strings, in the order of the schema. */
  static Set<String> candidates(SchemaNode node) {
    Set<String> members = new LinkedHashSet<>();
    StepBudget steps = new StepBudget(STEPS);
    for (SchemaNode part : parts(node, new ArrayList<>(), 0, steps)) {
      for (Assertion assertion : part.assertions()) {
        if (assertion instanceof Assertion.Members all) {
          all.named()
              .forEach(
                  (name, value) -> {
                    if (steps.spend(1) && new Search(name).strings(value, 0) != null) {
                      members.add(name);
                    }
                  });
        } else if (assertion instanceof Assertion.MemberSwitch choice) {
          members.add(choice.member());
        }
      }
    }
    return members;
  }

  /** The node and what always holds with it. */
  private static List<SchemaNode> parts(
      SchemaNode node, List<SchemaNode> parts, int depth, StepBudget steps) {
    if (depth > DEPTH || !steps.spend(1 + node.assertions().size())) {
      return parts;
    }
    parts.add(node);
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Ref ref) {
        parts(ref.target(), parts, depth + 1, steps);
      } else if (assertion instanceof Assertion.AllOf all) {
        all.nodes().forEach(each -> parts(each, parts, depth + 1, steps));
      }
    }
    return parts;
  }

  /** One member, seen from one node. */
  private static final class Search {
    private final String member;
    private final StepBudget steps = new StepBudget(STEPS);
    private @Nullable ConstraintSpec required;
    private @Nullable Set<String> values;

    Search(String member) {
      this.member = member;
    }

    void visit(SchemaNode node, int depth) {
      for (SchemaNode part : parts(node, new ArrayList<>(), depth, steps)) {
        part.assertions().forEach(this::visit);
      }
    }

    private void visit(Assertion assertion) {
      if (assertion instanceof Assertion.Required names) {
        ConstraintSpec wanted = names.names().get(member);
        required = required == null ? wanted : required;
      } else if (assertion instanceof Assertion.Members members) {
        SchemaNode value = members.named().get(member);
        narrow(value == null ? null : strings(value, 0));
      } else if (assertion instanceof Assertion.MemberSwitch choice
          && choice.member().equals(member)) {
        narrow(choice.other() == null ? choice.nodes().keySet() : null);
        required = required == null && choice.absent() == null ? choice.missing() : required;
      }
    }

    private void narrow(@Nullable Set<String> some) {
      if (some != null && (values == null || some.size() < values.size())) {
        values = some;
      }
    }

    /** The strings that a value can be, or null when it can be anything else. */
    @Nullable Set<String> strings(SchemaNode node, int depth) {
      for (SchemaNode part : parts(node, new ArrayList<>(), depth, steps)) {
        for (Assertion assertion : part.assertions()) {
          if (assertion instanceof Assertion.ConstIs constant
              && constant.value() instanceof Literal.Str text) {
            return new TreeSet<>(Set.of(text.value()));
          } else if (assertion instanceof Assertion.EnumOf values
              && values.values().stream().allMatch(Literal.Str.class::isInstance)) {
            Set<String> texts = new LinkedHashSet<>();
            values.values().forEach(value -> texts.add(((Literal.Str) value).value()));
            return texts;
          }
        }
      }
      return null;
    }
  }
}
