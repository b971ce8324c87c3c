package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import io.github.jobsmith.generator.lower.rules.GenericRules;
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
 * Pass: replaces {@code oneOf} and {@code anyOf} by a switch if the type of the instance, or the
 * value of one of its members, distinguishes the alternatives. Then only the matching alternative
 * is checked and its violations are reported, without trying the others.
 *
 * <p>The verdict is unchanged: an alternative is excluded only where it cannot match. An applicator
 * with its own rule is kept, since it is reported as one violation.
 */
final class Switches {
  private final SchemaNode holder;
  private final NodeAllocator allocator;
  private final Constraint constraint;
  private final boolean any;

  /**
   * Whether an anyOf that accepts everything may be removed: what its branches evaluate is not
   * needed.
   */
  private final boolean dropping;

  /**
   * Whether objects that match no branch are explained: what the branches evaluate is not needed.
   */
  private final boolean explaining;

  private final List<SchemaNode> branches;
  private final Map<List<SchemaNode>, SchemaNode> left = new HashMap<>();
  private final Set<SchemaNode> made = new HashSet<>();

  private Switches(
      SchemaNode holder,
      NodeAllocator allocator,
      Constraint constraint,
      boolean any,
      boolean dropping,
      boolean explaining,
      List<SchemaNode> branches) {
    this.holder = holder;
    this.allocator = allocator;
    this.constraint = constraint;
    this.any = any;
    this.dropping = dropping;
    this.explaining = explaining;
    this.branches = branches;
  }

  /**
   * Rewrites the assertions of all nodes.
   *
   * @param asked the nodes whose evaluated members and items are needed at run time
   * @param allocator creates nodes that are not in the schema text
   */
  static void run(List<SchemaNode> nodes, Set<SchemaNode> asked, NodeAllocator allocator) {
    // From the leaves up, so that the members that distinguish the alternatives of a node are known
    // to its holder.
    for (int i = nodes.size() - 1; i >= 0; i--) {
      SchemaNode node = nodes.get(i);
      List<Assertion> rewritten = new ArrayList<>();
      for (Assertion assertion : node.assertions()) {
        for (Assertion each : rewritten(node, assertion, asked, allocator)) {
          // The type comes first, because other violations are meaningless for a wrong type.
          boolean early = each.tag() == AssertionTag.TYPE_IS && each != assertion;
          rewritten.add(early ? types(rewritten) : rewritten.size(), each);
        }
      }
      node.replaceAssertions(rewritten);
    }
  }

  private static int types(List<Assertion> assertions) {
    int at = 0;
    while (at < assertions.size() && assertions.get(at).tag() == AssertionTag.TYPE_IS) {
      at++;
    }
    return at;
  }

  private static List<Assertion> rewritten(
      SchemaNode holder, Assertion assertion, Set<SchemaNode> asked, NodeAllocator allocator) {
    boolean any = assertion.tag() == AssertionTag.ANY_OF;
    if (!any && assertion.tag() != AssertionTag.ONE_OF) {
      return List.of(assertion);
    }
    Constraint constraint = assertion.constraints().get(0);
    boolean explaining = !asked.contains(holder);
    boolean dropping = any && explaining;
    return constraint.rule().isGeneric()
        ? new Switches(
                holder, allocator, constraint, any, dropping, explaining, assertion.children())
            .rewritten(assertion)
        : List.of(assertion);
  }

  private List<Assertion> rewritten(Assertion original) {
    if (branches.size() == 1) {
      return List.of(new BranchApplicator.Ref(branches.get(0)));
    }
    Assertion values = values();
    if (values != null) {
      return List.of(values);
    }
    EnumSet<JsonType> possible = EnumSet.noneOf(JsonType.class);
    Map<JsonType, List<SchemaNode>> byKind = new EnumMap<>(JsonType.class);
    Set<JsonType> kinds = Kinds.of(ownTypes());
    for (SchemaNode branch : branches) {
      EnumSet<JsonType> types = AcceptedTypes.of(branch);
      possible.addAll(types);
      for (JsonType kind : Kinds.of(types)) {
        if (kinds.contains(kind)) {
          byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(branch);
        }
      }
    }
    // oneOf never accepts what two of its alternatives always accept.
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
    possible.removeIf(type -> !byKind.keySet().containsAll(Kinds.of(Set.of(type))));
    if (branches.stream().allMatch(Switches::isType) && (any || areDisjoint(byKind))) {
      EnumSet<JsonType> types = AcceptedTypes.canonical(possible);
      return List.of(type(types, types));
    }
    List<SchemaNode> objects = byKind.getOrDefault(JsonType.OBJECT, List.of());
    BranchApplicator.MemberSwitch choice =
        objects.size() < 2
            ? null
            : MemberSwitches.of(
                holder,
                constraint,
                objects,
                explaining ? new Undecided(holder, allocator, constraint, branches) : null,
                some -> left(some, JsonType.OBJECT));
    boolean told =
        byKind.size() < kinds.size()
            || byKind.values().stream().anyMatch(some -> some.size() < branches.size())
            || dropping && kinds.stream().anyMatch(kind -> isAccepted(byKind, kind));
    if (choice == null && !told) {
      return List.of(original);
    }
    List<Assertion> assertions = new ArrayList<>();
    if (byKind.size() < kinds.size()) {
      // The alternative itself checks the number.
      EnumSet<JsonType> types = AcceptedTypes.canonical(possible);
      assertions.add(type(Kinds.of(types), types));
    }
    Map<JsonType, SchemaNode> nodes = new EnumMap<>(JsonType.class);
    byKind.forEach(
        (kind, some) ->
            nodes.put(
                kind, kind == JsonType.OBJECT && choice != null ? made(choice) : left(some, kind)));
    assertions.addAll(switchOver(nodes));
    return assertions;
  }

  /**
   * Returns the values if each branch is a titled constant, as in an enum with descriptions;
   * otherwise null.
   */
  private @Nullable Assertion values() {
    Map<Literal, String> values = new LinkedHashMap<>();
    boolean distinct = true;
    for (SchemaNode branch : branches) {
      Assertion.OneOfValues only = branch.only(Assertion.OneOfValues.class);
      if (only == null) {
        return null;
      }
      List<Literal> own = only.values();
      Constraint said = only.constraint();
      if (!said.rule().isGeneric()
          || !(said.expectation() instanceof Expectation.Values texts)
          || texts.json().size() != own.size()) {
        return null;
      }
      for (int i = 0; i < own.size(); i++) {
        // oneOf rejects what two of its alternatives accept; the equality of strings is obvious.
        distinct &= own.get(i) instanceof Literal.Str && !values.containsKey(own.get(i));
        values.putIfAbsent(own.get(i), texts.json().get(i));
      }
    }
    return any || distinct
        ? new Assertion.OneOfValues(
            List.copyOf(values.keySet()),
            part(constraint, "enum", new Expectation.Values(List.copyOf(values.values()))))
        : null;
  }

  /** Whether a node only constrains the type of a value. */
  private static boolean isType(SchemaNode node) {
    Assertion.TypeIs type = node.only(Assertion.TypeIs.class);
    return type != null && !type.integersByNotation();
  }

  /** Whether a node accepts every value of a kind, as far as this pass can tell. */
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

  /** Returns the types that the holder itself accepts. */
  private Set<JsonType> ownTypes() {
    Assertion.TypeIs type = holder.first(Assertion.TypeIs.class);
    return type == null ? Kinds.all() : type.types();
  }

  private List<Assertion> switchOver(Map<JsonType, SchemaNode> nodes) {
    Set<SchemaNode> distinct = new LinkedHashSet<>(nodes.values());
    if (distinct.size() > 1) {
      nodes.values().removeIf(SchemaNode::acceptsAll);
      return List.of(new BranchApplicator.KindSwitch(nodes));
    }
    SchemaNode only = distinct.iterator().next();
    boolean inline = made.contains(only) || only.acceptsAll();
    return inline ? only.assertions() : List.of(new BranchApplicator.Ref(only));
  }

  /** Returns the node for a kind of values for which some branches remain. */
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
                    ? new BranchApplicator.AnyOf(nodes, constraintOf(nodes))
                    : new BranchApplicator.OneOf(nodes, constraintOf(nodes))));
  }

  /** Returns the constraint of some alternatives, which keep their numbers. */
  private Constraint constraintOf(List<SchemaNode> some) {
    if (some.equals(branches)) {
      return constraint;
    }
    List<String> labels =
        constraint.expectation() instanceof Expectation.Alternatives all ? all.labels() : List.of();
    return constraint.expecting(
        new Expectation.Alternatives(
            some.stream()
                .map(branches::indexOf)
                .map(i -> labels.isEmpty() ? Integer.toString(i + 1) : labels.get(i))
                .toList(),
            List.of()));
  }

  private SchemaNode made(Assertion assertion) {
    SchemaNode node = allocator.within(holder, assertion);
    made.add(node);
    return node;
  }

  private Assertion type(EnumSet<JsonType> types, EnumSet<JsonType> told) {
    return new Assertion.TypeIs(
        types,
        false,
        part(
            constraint,
            "type",
            new Expectation.Types(told.stream().map(JsonType::keyword).toList())));
  }

  /** Returns the constraint of the part that the alternatives have in common. */
  static Constraint part(Constraint whole, String keyword, Expectation expectation) {
    Constraint part =
        Constraint.of(new GenericRules().of(keyword), whole.location(), keyword, expectation)
            .cause(whole.cause());
    return whole.isSensitive() ? part.sensitive() : part;
  }
}
