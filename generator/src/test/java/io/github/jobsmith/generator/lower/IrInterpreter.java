package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a model in the simplest way: the reference for generated code, and the check that
 * lowering preserves the meaning of the schema. Formats and custom checks always hold.
 */
final class IrInterpreter {
  private IrInterpreter() {}

  static boolean accepts(SchemaModel model, JsonTree instance) {
    return new Run(instance).holds(model.root());
  }

  /** The evaluated parts of an instance: members by name, items by index. */
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

    boolean holds(@Nullable SchemaNode node) {
      if (node == null) {
        return true;
      }
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

    /** Assertions about values of other kinds hold. */
    private boolean holds(Assertion assertion) {
      return !assertion.kinds().contains(JsonValues.type(instance)) || holdsForKind(assertion);
    }

    private boolean holdsForKind(Assertion assertion) {
      List<SchemaNode> children = assertion.children();
      return switch (assertion.tag()) {
        case NEVER -> false;
        case TYPE_IS -> isOf((Assertion.TypeIs) assertion);
        case ONE_OF_VALUES ->
            ((Assertion.OneOfValues) assertion)
                .values().stream()
                    .anyMatch(value -> JsonValues.equal(Literals.of(instance), value));
        case SIZE -> isWithin((Assertion.Size) assertion);
        case MATCHES -> found(((Assertion.Matches) assertion).source(), text());
        case FORMAT_IS, CUSTOM, ADVICE -> true;
        case NUMBER_LIMIT -> JsonValues.isWithin((Assertion.NumberLimit) assertion, number());
        case MULTIPLE_OF -> JsonValues.isMultiple((Assertion.MultipleOf) assertion, number());
        case UNIQUE_ITEMS -> JsonValues.areUnique(array());
        case REQUIRED ->
            object().keySet().containsAll(((Assertion.Required) assertion).names().keySet());
        case DEPENDENT_REQUIRED -> dependent((Assertion.DependentRequired) assertion);
        case ITEMS -> items((PartApplicator.Items) assertion);
        case CONTAINS -> contains((PartApplicator.Contains) assertion);
        case MEMBERS -> members((PartApplicator.Members) assertion);
        case NAMES -> names(children.get(0));
        case UNEVALUATED ->
            ((PartApplicator.Unevaluated) assertion).kind() == JsonType.OBJECT
                ? unevaluatedMembers(children.get(0))
                : unevaluatedItems(children.get(0));
        // All nodes are evaluated, even after a failure, for what they evaluate.
        case ALL_OF, REF -> children.stream().filter(this::holds).count() == children.size();
        case ANY_OF -> children.stream().filter(this::holds).count() > 0;
        case ONE_OF -> children.stream().filter(this::holds).count() == 1;
        case KIND_SWITCH ->
            holds(((BranchApplicator.KindSwitch) assertion).nodes().get(JsonValues.type(instance)));
        case MEMBER_SWITCH -> chosen((BranchApplicator.MemberSwitch) assertion);
        case NOT -> !below(children.get(0), instance);
        case CONDITIONAL -> conditional((BranchApplicator.Conditional) assertion);
        case DEPENDENT_SCHEMA ->
            !has(((BranchApplicator.DependentSchema) assertion).member()) || holds(children.get(0));
      };
    }

    private boolean isWithin(Assertion.Size limit) {
      return limit.side() == Assertion.Side.MINIMUM
          ? size() >= limit.limit()
          : size() <= limit.limit();
    }

    private String text() {
      return ((JsonTree.Str) instance).value();
    }

    private BigDecimal number() {
      return ((JsonTree.Num) instance).value();
    }

    private List<JsonTree> array() {
      return ((JsonTree.Arr) instance).items();
    }

    private Map<String, JsonTree.Member> object() {
      return ((JsonTree.Obj) instance).members();
    }

    private int size() {
      if (instance instanceof JsonTree.Str) {
        return text().codePointCount(0, text().length());
      }
      return instance instanceof JsonTree.Arr ? array().size() : object().size();
    }

    private boolean dependent(Assertion.DependentRequired dependent) {
      return !has(dependent.member()) || object().keySet().containsAll(dependent.names().keySet());
    }

    private boolean conditional(BranchApplicator.Conditional branch) {
      SchemaNode taken = holds(branch.condition()) ? branch.then() : branch.otherwise();
      return holds(taken);
    }

    private boolean chosen(BranchApplicator.MemberSwitch choice) {
      JsonTree value = ((JsonTree.Obj) instance).get(choice.member());
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

    private boolean isOf(Assertion.TypeIs type) {
      if (instance instanceof JsonTree.Num number) {
        boolean whole =
            type.integersByNotation()
                ? number.text().matches("-?[0-9]+")
                : new Literal.Num(number.value()).isWhole();
        return type.types().contains(JsonType.NUMBER)
            || whole && type.types().contains(JsonType.INTEGER);
      }
      return type.types().contains(JsonValues.type(instance));
    }

    private static boolean found(String pattern, String text) {
      // Java supports only the short name of the general category.
      return Pattern.compile(pattern.replace("{Letter}", "{L}")).matcher(text).find();
    }

    private boolean items(PartApplicator.Items items) {
      boolean valid = true;
      for (int i = 0; i < array().size(); i++) {
        SchemaNode node = i < items.prefix().size() ? items.prefix().get(i) : items.rest();
        valid &= node == null || item(i, node);
      }
      return valid;
    }

    private boolean unevaluatedItems(SchemaNode node) {
      boolean valid = true;
      for (int i = 0; i < array().size(); i++) {
        valid &= evaluated.items.contains(i) || item(i, node);
      }
      return valid;
    }

    private boolean item(int index, SchemaNode node) {
      evaluated.items.add(index);
      return below(node, array().get(index));
    }

    private boolean contains(PartApplicator.Contains contains) {
      int count = 0;
      for (int i = 0; i < array().size(); i++) {
        if (below(contains.item(), array().get(i))) {
          count++;
          if (contains.evaluates()) {
            evaluated.items.add(i);
          }
        }
      }
      return count >= contains.minimum() && (contains.maximum() < 0 || count <= contains.maximum());
    }

    private boolean names(SchemaNode node) {
      return object().entrySet().stream()
          .allMatch(
              member -> below(node, new JsonTree.Str(member.getKey(), member.getValue().key())));
    }

    private boolean members(PartApplicator.Members members) {
      boolean valid = true;
      for (Map.Entry<String, JsonTree.Member> member : object().entrySet()) {
        valid &= member(members, member.getKey(), member.getValue().value());
      }
      return valid;
    }

    private boolean unevaluatedMembers(SchemaNode node) {
      boolean valid = true;
      for (Map.Entry<String, JsonTree.Member> member : object().entrySet()) {
        valid &= !evaluated.members.add(member.getKey()) || below(node, member.getValue().value());
      }
      return valid;
    }

    private boolean member(PartApplicator.Members members, String name, JsonTree value) {
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
