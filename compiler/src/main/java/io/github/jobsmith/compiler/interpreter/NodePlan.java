package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.compiler.interpreter.NodeCheck.Step;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.conditions.SameInstance;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the assertions of one node in order, as generated code has them: those of the value itself,
 * then its members, then the others; and determines which violation ends the check of a value.
 */
final class NodePlan {
  private static final int MAX_CAPTURES = 24;
  private static final int MAX_DEPENDENT = 60;
  private static final int MAX_LOOKUPS = 4;
  private static final int MAX_REQUIRED = 24;
  private static final int FEW_MISSING = 2;
  private static final int MIN_ADVICE = 4;

  // Loops instead of streams in this class: it is used in the first milliseconds of a process.
  private final CheckBuilder checks;
  private final SchemaNode node;
  private final boolean isName;
  private final List<Step> steps = new ArrayList<>();

  /** The kinds of values that are still possible. */
  private int kinds;

  private boolean membersDone;
  private boolean ended;

  NodePlan(CheckBuilder checks, SchemaNode node, boolean isName) {
    this.checks = checks;
    this.node = node;
    this.isName = isName;
    this.kinds = isName ? KindBits.STRING : KindBits.ALL;
  }

  void complete(NodeCheck check) {
    List<Assertion> last = new ArrayList<>();
    List<Assertion> all = new ArrayList<>();
    boolean separate = hasMuchAdvice();
    for (Assertion assertion : node.assertions()) {
      (separate && assertion.tag() == AssertionTag.ADVICE ? last : all).add(assertion);
    }
    for (int i = 0; i < all.size() && !ended; i++) {
      Assertion assertion = all.get(i);
      if (isAboutValue(assertion)) {
        value(assertion);
      } else if (!isFused(assertion)) {
        members(all);
        if (assertion.tag() == AssertionTag.ADVICE) {
          List<Assertion> adjacent = adjacentAdvice(all.subList(i, all.size()));
          advice(adjacent);
          i += adjacent.size() - 1;
        } else {
          other(assertion, all.subList(i + 1, all.size()));
        }
      }
    }
    members(all);
    if (!last.isEmpty() && !ended) {
      advice(last);
    }
    check.complete(steps.toArray(new Step[0]));
  }

  /** Whether there is so much advice about an object that it comes after everything else. */
  private boolean hasMuchAdvice() {
    if (node.assertions(BranchApplicator.Advice.class).size() < MIN_ADVICE) {
      return false;
    }
    for (Assertion.TypeIs type : node.assertions(Assertion.TypeIs.class)) {
      if (type.types().equals(Set.of(JsonType.OBJECT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboutValue(Assertion assertion) {
    return switch (assertion.tag()) {
      case NEVER, TYPE_IS, ONE_OF_VALUES -> true;
      // All others come later, in their order.
      default -> false;
    };
  }

  static boolean isMaxLength(Assertion assertion) {
    return assertion instanceof Assertion.Size size
        && size.side() == Assertion.Side.MAXIMUM
        && size.kinds().contains(JsonType.STRING);
  }

  private static boolean isFused(Assertion assertion) {
    return assertion.tag() == AssertionTag.MEMBERS || assertion.tag() == AssertionTag.REQUIRED;
  }

  private static List<Assertion> adjacentAdvice(List<Assertion> from) {
    return from.stream().takeWhile(each -> each.tag() == AssertionTag.ADVICE).toList();
  }

  private void advice(List<Assertion> advice) {
    List<SchemaNode> nodes = advice.stream().flatMap(each -> each.children().stream()).toList();
    steps.add(checks.advice(nodes, node, isName, KindBits.areScalars(kinds)));
  }

  private void value(Assertion assertion) {
    boolean ends = assertion.tag() == AssertionTag.TYPE_IS || assertion.tag() == AssertionTag.NEVER;
    add(assertion, kinds, ends || KindBits.areScalars(kinds), isMixed());
    if (assertion.tag() == AssertionTag.TYPE_IS) {
      kinds &= KindBits.of(((Assertion.TypeIs) assertion).types());
    }
    ended = assertion.tag() == AssertionTag.NEVER;
  }

  private boolean isMixed() {
    return !KindBits.areScalars(kinds) && !KindBits.areContainers(kinds);
  }

  private void other(Assertion assertion, List<Assertion> rest) {
    int spokenOf = KindBits.of(assertion.kinds()) & kinds;
    if (spokenOf == 0) {
      return;
    }
    boolean ends = KindBits.areScalars(spokenOf);
    // A string that is too long may have other violations, which are reported as well.
    boolean others = isMaxLength(assertion) && concernStrings(rest);
    add(assertion, spokenOf, ends && !others, spokenOf == kinds && isMixed());
  }

  private static boolean concernStrings(List<Assertion> assertions) {
    for (Assertion each : assertions) {
      if (each.tag() != AssertionTag.ADVICE && each.kinds().contains(JsonType.STRING)) {
        return true;
      }
    }
    return false;
  }

  private void add(Assertion assertion, int of, boolean ends, boolean endsScalars) {
    Check check = checks.check(assertion, node, isName, ends);
    if (check != null) {
      // The kinds that a type does not allow have been reported, unless this is the type.
      boolean any =
          assertion.tag() == AssertionTag.TYPE_IS || assertion.tag() == AssertionTag.NEVER;
      steps.add(new Step(check, any ? KindBits.ALL : of, ends, endsScalars));
    }
  }

  // ---- members

  private void members(List<Assertion> all) {
    if (membersDone || ended || (kinds & KindBits.OBJECT) == 0) {
      return;
    }
    membersDone = true;
    if (!haveFused(all)) {
      return;
    }
    Set<String> captured = kinds == KindBits.OBJECT ? captured(all) : Set.of();
    Map<String, Constraint> required = new LinkedHashMap<>();
    for (Assertion.Required each : node.assertions(Assertion.Required.class)) {
      required.putAll(each.names());
    }
    List<PartApplicator.Members> members = node.assertions(PartApplicator.Members.class);
    for (int i = 1; i < members.size(); i++) {
      addMembers(loop(members.get(i), Map.of(), Set.of()));
    }
    PartApplicator.Members first = members.isEmpty() ? null : members.get(0);
    if (first == null && required.size() > MAX_REQUIRED) {
      first = new PartApplicator.Members(Map.of(), List.of(), null, null);
    }
    addMembers(
        first != null && isLong(first, required, captured)
            ? loop(first, required, captured)
            : lookUp(first, required));
  }

  private static boolean haveFused(List<Assertion> assertions) {
    for (Assertion each : assertions) {
      if (isFused(each)) {
        return true;
      }
    }
    return false;
  }

  private void addMembers(Check check) {
    steps.add(new Step(check, KindBits.OBJECT, false, false));
  }

  /** The members that the assertions after this need. */
  private Set<String> captured(List<Assertion> all) {
    Set<String> captured = new LinkedHashSet<>();
    for (Assertion.DependentRequired each : node.assertions(Assertion.DependentRequired.class)) {
      captured.addAll(SameInstance.dependent(each));
    }
    if (captured.size() > MAX_DEPENDENT) {
      captured.clear();
    }
    Set<String> branches = SameInstance.members(all);
    if (branches.size() <= MAX_CAPTURES) {
      captured.addAll(branches);
    }
    for (BranchApplicator.MemberSwitch each :
        node.assertions(BranchApplicator.MemberSwitch.class)) {
      captured.add(each.member());
    }
    return captured;
  }

  private static boolean isLong(
      PartApplicator.Members members, Map<String, Constraint> required, Set<String> captured) {
    Set<String> asked = new LinkedHashSet<>(required.keySet());
    asked.addAll(captured);
    for (Map.Entry<String, SchemaNode> each : members.named().entrySet()) {
      if (!each.getValue().acceptsAll()) {
        asked.add(each.getKey());
      }
    }
    boolean open = members.additional() == null || members.additional().acceptsAll();
    return !open
        || members.closed() != null
        || !members.patterned().isEmpty()
        || asked.size() > MAX_LOOKUPS;
  }

  private Check lookUp(PartApplicator.@Nullable Members members, Map<String, Constraint> required) {
    Map<String, @Nullable Check> asked = new LinkedHashMap<>();
    if (members != null) {
      for (Map.Entry<String, SchemaNode> each : members.named().entrySet()) {
        if (!each.getValue().acceptsAll()) {
          asked.put(each.getKey(), checks.node(each.getValue(), false));
        }
      }
    }
    for (String name : required.keySet()) {
      asked.putIfAbsent(name, null);
    }
    List<String> order = List.copyOf(asked.keySet());
    MemberName[] names = new MemberName[order.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = MemberName.of(order.get(i));
    }
    return new MemberLookupCheck(
        names, asked.values().toArray(new Check[0]), constraints(order, required));
  }

  private Check loop(
      PartApplicator.Members members, Map<String, Constraint> required, Set<String> captured) {
    Set<String> names = new LinkedHashSet<>(members.named().keySet());
    names.addAll(required.keySet());
    names.addAll(captured);
    List<String> order = List.copyOf(names);
    @Nullable Check[] byIndex = new Check[order.size()];
    for (int i = 0; i < byIndex.length; i++) {
      byIndex[i] = checks.restricting(members.named().get(order.get(i)), false);
    }
    return new MemberLoopCheck(
        new MemberLoopCheck.Named(
            MemberNames.of(order.toArray(new String[0])), byIndex, members.named().size()),
        patterned(members),
        new MemberLoopCheck.Rest(
            members.closed(),
            members.closed() != null ? null : checks.restricting(members.additional(), false)),
        missing(required, captured, order));
  }

  private MemberLoopCheck.Patterned[] patterned(PartApplicator.Members members) {
    List<MemberLoopCheck.Patterned> patterned = new ArrayList<>();
    for (PartApplicator.PatternMember each : members.patterned()) {
      patterned.add(
          new MemberLoopCheck.Patterned(
              checks.namePattern(each.plan()), checks.restricting(each.node(), false)));
    }
    return patterned.toArray(new MemberLoopCheck.Patterned[0]);
  }

  /** Returns the constraint of each required member, null for the others. */
  private static @Nullable Constraint[] constraints(
      List<String> names, Map<String, Constraint> required) {
    @Nullable Constraint[] constraints = new Constraint[names.size()];
    for (int i = 0; i < constraints.length; i++) {
      constraints[i] = required.get(names.get(i));
    }
    return constraints;
  }

  /** Orders the required members as they are reported: those that are needed later come first. */
  private static MemberLoopCheck.Required missing(
      Map<String, Constraint> required, Set<String> captured, List<String> order) {
    Map<String, Integer> positions = new HashMap<>();
    for (String name : order) {
      positions.put(name, positions.size());
    }
    List<String> tracked = new ArrayList<>(required.keySet());
    tracked.removeAll(captured);
    Map<Integer, List<String>> words = new TreeMap<>();
    for (String name : tracked) {
      int word = positions.getOrDefault(name, 0) >> 6;
      List<String> known = words.get(word);
      if (known == null) {
        known = new ArrayList<>();
        words.put(word, known);
      }
      known.add(name);
    }
    boolean few = words.size() == 1 && tracked.size() <= FEW_MISSING;
    List<String> names = new ArrayList<>();
    for (String name : required.keySet()) {
      if (few || captured.contains(name)) {
        names.add(name);
      }
    }
    if (!few) {
      for (List<String> each : words.values()) {
        names.addAll(each);
      }
    }
    int[] indexes = new int[names.size()];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = positions.getOrDefault(names.get(i), 0);
    }
    return new MemberLoopCheck.Required(indexes, constraints(names, required));
  }
}
