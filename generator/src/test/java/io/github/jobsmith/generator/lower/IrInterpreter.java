package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the model means, in the plainest words: the reference for what is generated from it, and the
 * proof that lowering keeps the meaning of the schema. Formats and custom checks always hold.
 */
final class IrInterpreter {
  private IrInterpreter() {}

  static boolean accepts(SchemaModel model, JsonTree instance) {
    return new Run(instance).holds(model.root());
  }

  /** What was evaluated of an instance: members by name, items by index. */
  private static final class Evaluated {
    final Set<String> members = new HashSet<>();
    final Set<Integer> items = new HashSet<>();

    void add(Evaluated other) {
      members.addAll(other.members);
      items.addAll(other.items);
    }
  }

  /** Evaluates nodes against one instance. */
  private static final class Run {
    private final JsonTree instance;
    private final Evaluated evaluated = new Evaluated();

    Run(JsonTree instance) {
      this.instance = instance;
    }

    boolean holds(SchemaNode node) {
      Run run = new Run(instance);
      boolean valid = true;
      for (Assertion assertion : node.assertions()) {
        valid &= run.holds(assertion);
      }
      if (valid) {
        evaluated.add(run.evaluated);
      }
      return valid;
    }

    private boolean below(SchemaNode node, JsonTree part) {
      return new Run(part).holds(node);
    }

    private boolean holds(Assertion assertion) {
      if (assertion instanceof Assertion.Never) {
        return false;
      } else if (assertion instanceof Assertion.TypeIs type) {
        return isOf(type.types(), type.integersByNotation());
      } else if (assertion instanceof Assertion.ConstIs constant) {
        return JsonValues.equal(Literals.of(instance), constant.value());
      } else if (assertion instanceof Assertion.EnumOf values) {
        return values.values().stream()
            .anyMatch(value -> JsonValues.equal(Literals.of(instance), value));
      } else if (instance instanceof JsonTree.Str text && !isApplicator(assertion)) {
        return text(assertion, text.value());
      } else if (instance instanceof JsonTree.Num number && !isApplicator(assertion)) {
        return JsonValues.holds(assertion, number.value());
      } else if (instance instanceof JsonTree.Arr array && !isApplicator(assertion)) {
        return array(assertion, array.items());
      } else if (instance instanceof JsonTree.Obj object && !isApplicator(assertion)) {
        return object(assertion, object.members());
      }
      return !isApplicator(assertion) || applicator(assertion);
    }

    private static boolean isApplicator(Assertion assertion) {
      return assertion instanceof Assertion.AllOf
          || assertion instanceof Assertion.AnyOf
          || assertion instanceof Assertion.OneOf
          || assertion instanceof Assertion.KindSwitch
          || assertion instanceof Assertion.MemberSwitch
          || assertion instanceof Assertion.Not
          || assertion instanceof Assertion.Conditional
          || assertion instanceof Assertion.DependentSchema
          || assertion instanceof Assertion.Ref;
    }

    private boolean applicator(Assertion assertion) {
      if (assertion instanceof Assertion.AllOf all) {
        return all.nodes().stream().filter(this::holds).count() == all.nodes().size();
      } else if (assertion instanceof Assertion.AnyOf any) {
        // All of them are asked, for what they evaluate.
        return any.nodes().stream().filter(this::holds).count() > 0;
      } else if (assertion instanceof Assertion.OneOf one) {
        return one.nodes().stream().filter(this::holds).count() == 1;
      } else if (assertion instanceof Assertion.KindSwitch kinds) {
        SchemaNode node = kinds.nodes().get(JsonValues.type(instance));
        return node == null || holds(node);
      } else if (assertion instanceof Assertion.MemberSwitch choice) {
        return !(instance instanceof JsonTree.Obj object) || chosen(choice, object);
      } else if (assertion instanceof Assertion.Not not) {
        return !below(not.node(), instance);
      } else if (assertion instanceof Assertion.Conditional branch) {
        SchemaNode taken = holds(branch.condition()) ? branch.then() : branch.otherwise();
        return taken == null || holds(taken);
      } else if (assertion instanceof Assertion.DependentSchema dependent) {
        return !has(dependent.member()) || holds(dependent.node());
      }
      return holds(((Assertion.Ref) assertion).target());
    }

    private boolean chosen(Assertion.MemberSwitch choice, JsonTree.Obj object) {
      JsonTree value = object.get(choice.member());
      SchemaNode node =
          value == null
              ? choice.absent()
              : value instanceof JsonTree.Str text && choice.nodes().containsKey(text.value())
                  ? choice.nodes().get(text.value())
                  : choice.other();
      return node == null
          ? (value == null ? choice.missing() : choice.unknown()) == null
          : holds(node);
    }

    private boolean has(String member) {
      return instance instanceof JsonTree.Obj object && object.get(member) != null;
    }

    private boolean isOf(EnumSet<JsonType> types, boolean byNotation) {
      if (instance instanceof JsonTree.Num number) {
        boolean whole =
            byNotation ? number.text().matches("-?[0-9]+") : Values.isWhole(number.value());
        return types.contains(JsonType.NUMBER) || whole && types.contains(JsonType.INTEGER);
      }
      return types.contains(JsonValues.type(instance));
    }

    private static boolean text(Assertion assertion, String text) {
      int length = text.codePointCount(0, text.length());
      if (assertion instanceof Assertion.MinLength bound) {
        return length >= bound.limit();
      } else if (assertion instanceof Assertion.MaxLength bound) {
        return length <= bound.limit();
      } else if (assertion instanceof Assertion.Matches matches) {
        return found(matches.source(), text);
      }
      return true;
    }

    private static boolean found(String pattern, String text) {
      // Java knows the general category by its short name only.
      return Pattern.compile(pattern.replace("{Letter}", "{L}")).matcher(text).find();
    }

    private boolean array(Assertion assertion, List<JsonTree> array) {
      if (assertion instanceof Assertion.MinItems bound) {
        return array.size() >= bound.limit();
      } else if (assertion instanceof Assertion.MaxItems bound) {
        return array.size() <= bound.limit();
      } else if (assertion instanceof Assertion.UniqueItems) {
        return JsonValues.areUnique(array);
      } else if (assertion instanceof Assertion.Contains contains) {
        return contains(contains, array);
      } else if (assertion instanceof Assertion.Items items) {
        boolean valid = true;
        for (int i = 0; i < array.size(); i++) {
          SchemaNode node = i < items.prefix().size() ? items.prefix().get(i) : items.rest();
          valid &= node == null || item(i, node, array);
        }
        return valid;
      } else if (assertion instanceof Assertion.UnevaluatedItems unevaluated) {
        boolean valid = true;
        for (int i = 0; i < array.size(); i++) {
          valid &= evaluated.items.contains(i) || item(i, unevaluated.node(), array);
        }
        return valid;
      }
      return true;
    }

    private boolean item(int index, SchemaNode node, List<JsonTree> array) {
      evaluated.items.add(index);
      return below(node, array.get(index));
    }

    private boolean contains(Assertion.Contains contains, List<JsonTree> array) {
      int count = 0;
      for (int i = 0; i < array.size(); i++) {
        if (below(contains.item(), array.get(i))) {
          count++;
          if (contains.evaluates()) {
            evaluated.items.add(i);
          }
        }
      }
      return count >= contains.minimum() && (contains.maximum() < 0 || count <= contains.maximum());
    }

    private boolean object(Assertion assertion, Map<String, JsonTree.Member> object) {
      if (assertion instanceof Assertion.MinMembers bound) {
        return object.size() >= bound.limit();
      } else if (assertion instanceof Assertion.MaxMembers bound) {
        return object.size() <= bound.limit();
      } else if (assertion instanceof Assertion.Required required) {
        return object.keySet().containsAll(required.names().keySet());
      } else if (assertion instanceof Assertion.DependentRequired dependent) {
        return !has(dependent.member()) || object.keySet().containsAll(dependent.names().keySet());
      } else if (assertion instanceof Assertion.Names names) {
        return object.entrySet().stream()
            .allMatch(
                member ->
                    below(
                        names.node(), new JsonTree.Str(member.getKey(), member.getValue().key())));
      } else if (assertion instanceof Assertion.Members members) {
        boolean valid = true;
        for (Map.Entry<String, JsonTree.Member> member : object.entrySet()) {
          valid &= member(members, member.getKey(), member.getValue().value());
        }
        return valid;
      } else if (assertion instanceof Assertion.UnevaluatedMembers unevaluated) {
        boolean valid = true;
        for (Map.Entry<String, JsonTree.Member> member : object.entrySet()) {
          valid &=
              !evaluated.members.add(member.getKey())
                  || below(unevaluated.node(), member.getValue().value());
        }
        return valid;
      }
      return true;
    }

    private boolean member(Assertion.Members members, String name, JsonTree value) {
      List<SchemaNode> nodes = new ArrayList<>();
      if (members.named().containsKey(name)) {
        nodes.add(members.named().get(name));
      }
      members.patterned().stream()
          .filter(pattern -> found(pattern.source(), name))
          .forEach(pattern -> nodes.add(pattern.node()));
      if (nodes.isEmpty() && members.additional() != null) {
        nodes.add(members.additional());
      }
      if (!nodes.isEmpty()) {
        evaluated.members.add(name);
      }
      return nodes.stream().allMatch(node -> below(node, value));
    }
  }
}
