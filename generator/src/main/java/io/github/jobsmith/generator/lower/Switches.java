package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionKinds;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.Constraints;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass: {@code oneOf} and {@code anyOf} whose alternatives can be told apart by the type of the
 * instance, or by the value of one of its members, become a switch. Then the alternative that is
 * meant is checked, and says itself what is wrong; it takes no trial of the others.
 *
 * <p>The verdict stays the same: an alternative is left out only where it cannot match. An
 * applicator that has a rule of its own stays, since it is one violation.
 */
final class Switches {
  private final SchemaNode holder;
  private final NodeAllocator allocator;
  private final ConstraintSpec constraint;
  private final boolean any;

  /** Whether an anyOf that accepts everything may go: nobody asks what its branches evaluate. */
  private final boolean dropping;

  private final List<SchemaNode> branches;
  private final Map<List<SchemaNode>, SchemaNode> left = new HashMap<>();
  private final Set<SchemaNode> made = new HashSet<>();

  private Switches(
      SchemaNode holder,
      NodeAllocator allocator,
      ConstraintSpec constraint,
      boolean any,
      boolean dropping,
      List<SchemaNode> branches) {
    this.holder = holder;
    this.allocator = allocator;
    this.constraint = constraint;
    this.any = any;
    this.dropping = dropping;
    this.branches = branches;
  }

  /**
   * Rewrites the assertions of all nodes.
   *
   * @param asked the nodes of which it is asked at run time what they evaluate
   * @param allocator makes nodes that the schema text does not have
   */
  static void run(List<SchemaNode> nodes, Set<SchemaNode> asked, NodeAllocator allocator) {
    // From the leaves up, so that what tells the alternatives of one tells those of its holder.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      SchemaNode node = nodes.get(i);
      List<Assertion> rewritten = new ArrayList<>();
      for (Assertion assertion : node.assertions()) {
        for (Assertion each : rewritten(node, assertion, asked, allocator)) {
          // A wrong type says nothing further about the value, so it comes first.
          boolean early = each instanceof Assertion.TypeIs && each != assertion;
          rewritten.add(early ? types(rewritten) : rewritten.size(), each);
        }
      }
      node.replaceAssertions(rewritten);
    }
  }

  private static int types(List<Assertion> assertions) {
    int at = 0;
    while (at < assertions.size() && assertions.get(at) instanceof Assertion.TypeIs) {
      at++;
    }
    return at;
  }

  private static List<Assertion> rewritten(
      SchemaNode holder, Assertion assertion, Set<SchemaNode> asked, NodeAllocator allocator) {
    if (assertion instanceof Assertion.OneOf one && one.constraint().rule().generic()) {
      return new Switches(holder, allocator, one.constraint(), false, false, one.nodes())
          .rewritten(assertion);
    } else if (assertion instanceof Assertion.AnyOf some && some.constraint().rule().generic()) {
      boolean dropping = !asked.contains(holder);
      return new Switches(holder, allocator, some.constraint(), true, dropping, some.nodes())
          .rewritten(assertion);
    }
    return List.of(assertion);
  }

  private List<Assertion> rewritten(Assertion original) {
    if (branches.size() == 1) {
      return List.of(new Assertion.Ref(branches.get(0)));
    }
    Assertion values = values();
    if (values != null) {
      return List.of(values);
    }
    EnumSet<JsonType> possible = EnumSet.noneOf(JsonType.class);
    Map<JsonType, List<SchemaNode>> byKind = new EnumMap<>(JsonType.class);
    Set<JsonType> kinds = AssertionKinds.of(ownTypes());
    for (SchemaNode branch : branches) {
      EnumSet<JsonType> types = AcceptedTypes.of(branch);
      possible.addAll(types);
      for (JsonType kind : AssertionKinds.of(types)) {
        if (kinds.contains(kind)) {
          byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(branch);
        }
      }
    }
    // What two of oneOf accept whatever it is like, oneOf never accepts.
    byKind
        .entrySet()
        .removeIf(
            each ->
                !any
                    && each.getValue().stream()
                            .filter(node -> acceptsAll(node, each.getKey()))
                            .limit(2)
                            .count()
                        > 1);
    if (byKind.isEmpty()) {
      return List.of(original);
    }
    possible.removeIf(type -> !byKind.keySet().containsAll(AssertionKinds.of(Set.of(type))));
    if (branches.stream().allMatch(Switches::isType) && (any || areDisjoint(byKind))) {
      EnumSet<JsonType> types = AcceptedTypes.canonical(possible);
      return List.of(type(types, types));
    }
    List<SchemaNode> objects = byKind.getOrDefault(JsonType.OBJECT, List.of());
    Assertion.MemberSwitch choice =
        objects.size() < 2
            ? null
            : MemberSwitches.of(holder, constraint, objects, some -> left(some, JsonType.OBJECT));
    boolean told =
        byKind.size() < kinds.size()
            || byKind.values().stream().anyMatch(some -> some.size() < branches.size())
            || dropping && kinds.stream().anyMatch(kind -> isAccepted(byKind, kind));
    if (choice == null && !told) {
      return List.of(original);
    }
    List<Assertion> assertions = new ArrayList<>();
    if (byKind.size() < kinds.size()) {
      // Which of the numbers are right is for the alternative to say.
      EnumSet<JsonType> types = AcceptedTypes.canonical(possible);
      assertions.add(type(AssertionKinds.of(types), types));
    }
    Map<JsonType, SchemaNode> nodes = new EnumMap<>(JsonType.class);
    byKind.forEach(
        (kind, some) ->
            nodes.put(
                kind, kind == JsonType.OBJECT && choice != null ? made(choice) : left(some, kind)));
    assertions.addAll(switchOver(nodes));
    return assertions;
  }

  /** Values with a title each, as people write an enum with words; null if they are more. */
  private @Nullable Assertion values() {
    Map<Literal, String> values = new LinkedHashMap<>();
    boolean distinct = true;
    for (SchemaNode branch : branches) {
      Assertion only = branch.assertions().size() == 1 ? branch.assertions().get(0) : null;
      List<Literal> own;
      if (only instanceof Assertion.ConstIs one) {
        own = List.of(one.value());
      } else if (only instanceof Assertion.EnumOf some) {
        own = some.values();
      } else {
        return null;
      }
      ConstraintSpec said = Constraints.of(only).get(0);
      if (!said.rule().generic() || said.allowed().size() != own.size()) {
        return null;
      }
      for (int i = 0; i < own.size(); i++) {
        // What two of oneOf accept is refused; of strings it is plain whether they are the same.
        distinct &= own.get(i) instanceof Literal.Str && !values.containsKey(own.get(i));
        values.putIfAbsent(own.get(i), said.allowed().get(i));
      }
    }
    return any || distinct
        ? new Assertion.EnumOf(
            List.copyOf(values.keySet()), part(constraint, "enum", List.copyOf(values.values())))
        : null;
  }

  /** Whether a node says of what type a value is, and nothing else. */
  private static boolean isType(SchemaNode node) {
    return node.assertions().size() == 1
        && node.assertions().get(0) instanceof Assertion.TypeIs type
        && !type.integersByNotation();
  }

  /** Whether a node accepts every value of a kind, as far as can be seen. */
  private static boolean acceptsAll(SchemaNode node, JsonType kind) {
    return isType(node) && AcceptedTypes.of(node).contains(kind)
        || AcceptedTypes.ignores(node, kind);
  }

  private static boolean isAccepted(Map<JsonType, List<SchemaNode>> byKind, JsonType kind) {
    return byKind.getOrDefault(kind, List.of()).stream().anyMatch(node -> acceptsAll(node, kind));
  }

  private static boolean areDisjoint(Map<JsonType, List<SchemaNode>> byKind) {
    return byKind.values().stream().allMatch(some -> some.size() == 1);
  }

  /** The types that the holder itself lets through. */
  private Set<JsonType> ownTypes() {
    for (Assertion assertion : holder.assertions()) {
      if (assertion instanceof Assertion.TypeIs type) {
        return type.types();
      }
    }
    return AcceptedTypes.all();
  }

  private List<Assertion> switchOver(Map<JsonType, SchemaNode> nodes) {
    Set<SchemaNode> distinct = new LinkedHashSet<>(nodes.values());
    if (distinct.size() > 1) {
      nodes.values().removeIf(SchemaNode::acceptsAll);
      return List.of(new Assertion.KindSwitch(nodes));
    }
    SchemaNode only = distinct.iterator().next();
    boolean inline = made.contains(only) || only.acceptsAll();
    return inline ? only.assertions() : List.of(new Assertion.Ref(only));
  }

  /** The node for a kind of values for which only some branches are left. */
  private SchemaNode left(List<SchemaNode> some, JsonType kind) {
    boolean one = dropping || some.size() == 1;
    if (one && some.stream().anyMatch(node -> acceptsAll(node, kind))) {
      return allocator.any();
    } else if (some.size() == 1) {
      return some.get(0);
    }
    return left.computeIfAbsent(
        some,
        nodes ->
            made(
                any
                    ? new Assertion.AnyOf(nodes, constraintOf(nodes))
                    : new Assertion.OneOf(nodes, constraintOf(nodes))));
  }

  /** The constraint of some alternatives, which keep their numbers. */
  private ConstraintSpec constraintOf(List<SchemaNode> some) {
    if (some.equals(branches)) {
      return constraint;
    }
    List<String> labels = constraint.allowed();
    return constraint.ofAlternatives(
        some.stream()
            .map(branches::indexOf)
            .map(i -> labels.isEmpty() ? Applicators.label(i, null) : labels.get(i))
            .toList());
  }

  private SchemaNode made(Assertion assertion) {
    SchemaNode node = allocator.within(holder, assertion);
    made.add(node);
    return node;
  }

  private Assertion type(EnumSet<JsonType> types, EnumSet<JsonType> told) {
    return new Assertion.TypeIs(
        types, false, part(constraint, "type", told.stream().map(JsonType::keyword).toList()));
  }

  /** The constraint of what the alternatives have in common. */
  static ConstraintSpec part(ConstraintSpec whole, String keyword, List<String> allowed) {
    return new ConstraintSpec(
        new GenericRules().of(keyword),
        whole.schemaPointer() + "/" + whole.keyword(),
        keyword,
        null,
        null,
        null,
        null,
        allowed,
        Map.of(),
        List.of(),
        whole.cause(),
        whole.sensitive(),
        false);
  }
}
