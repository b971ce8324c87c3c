package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.compiler.interpreter.NodeCheck.Step;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generated.vocabulary.NamedCheck;
import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.emit.check.calls.Remembered;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Mentioned;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.DeferredPlan;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the graph of checks of a lowered schema. */
final class CheckBuilder {
  /** The maximum number of alternatives that are explained. */
  private static final int MAX_ALTERNATIVES = 40;

  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

  private record Subject(SchemaNode node, boolean isName) {
    // Written out: those of records are linked at run time, which takes milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Subject subject && node == subject.node && isName == subject.isName;
    }

    @Override
    public int hashCode() {
      return 2 * node.id() + (isName ? 1 : 0);
    }
  }

  private final Map<Subject, NodeCheck> known = new HashMap<>();

  /** By identity, since equal patterns of a schema have the same plan. */
  private final Map<PatternPlan, TextPattern> patterns = new IdentityHashMap<>();

  private final Deque<Subject> open = new ArrayDeque<>();

  private final Diagnostics diagnostics = new Diagnostics();
  private boolean remembers;

  /** Returns the checks of nodes, with everything that they need. */
  List<Check> build(List<SchemaNode> roots) {
    List<Check> checks = new ArrayList<>();
    Set<Form> forms = new LinkedHashSet<>();
    for (SchemaNode root : roots) {
      checks.add(node(root, false));
      forms.add(Form.check(root, Form.Subject.VALUE).ofTarget());
    }
    while (!open.isEmpty()) {
      complete(open.remove());
    }
    int question = 0;
    for (Form often : Remembered.of(CallGraph.of(forms), forms)) {
      NodeCheck node = known.get(new Subject(often.node(), often.subject() == Form.Subject.NAME));
      if (node != null) {
        remembers = true;
        node.remember(question);
        question += 2;
      }
    }
    return checks;
  }

  /** Returns the errors of what cannot be checked. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Whether some answers are stored. */
  boolean remembers() {
    return remembers;
  }

  /** Returns the check of a node; its assertions may be added later. */
  NodeCheck node(SchemaNode node, boolean isName) {
    Subject subject = new Subject(node.target(), isName);
    NodeCheck check = known.get(subject);
    if (check == null) {
      check = new NodeCheck(isName);
      known.put(subject, check);
      open.add(subject);
    }
    return check;
  }

  /** Returns the check of a node, or null if there is none or it accepts everything. */
  @Nullable Check restricting(@Nullable SchemaNode node, boolean isName) {
    return node == null || node.target().acceptsAll() ? null : node(node, isName);
  }

  private Check[] nodes(List<SchemaNode> nodes, boolean isName) {
    Check[] checks = new Check[nodes.size()];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = node(nodes.get(i), isName);
    }
    return checks;
  }

  private void complete(Subject subject) {
    new NodePlan(this, subject.node(), subject.isName()).complete(known.get(subject));
  }

  /** Returns the check of an assertion. */
  @Nullable Check check(Assertion assertion, SchemaNode at, boolean isName, boolean ends) {
    return switch (assertion.tag()) {
      case NEVER -> new ScalarChecks.Never(only(assertion), isName);
      case TYPE_IS -> type((Assertion.TypeIs) assertion, isName);
      case ONE_OF_VALUES ->
          ValueCheck.of(((Assertion.OneOfValues) assertion).values(), only(assertion), isName);
      case SIZE -> size((Assertion.Size) assertion, isName);
      case MATCHES -> matches((Assertion.Matches) assertion, isName);
      case FORMAT_IS ->
          new ScalarChecks.HasFormat(
              ((Assertion.FormatIs) assertion).format(), only(assertion), isName);
      case NUMBER_LIMIT -> limit((Assertion.NumberLimit) assertion);
      case MULTIPLE_OF ->
          new ScalarChecks.Multiple(((Assertion.MultipleOf) assertion).divisor(), only(assertion));
      case UNIQUE_ITEMS -> new ObjectChecks.Unique(only(assertion));
      case DEPENDENT_REQUIRED -> dependentRequired((Assertion.DependentRequired) assertion);
      case CUSTOM -> custom((Assertion.Custom) assertion, at, isName);
      case ITEMS -> items((PartApplicator.Items) assertion);
      case CONTAINS -> contains((PartApplicator.Contains) assertion);
      case NAMES -> names((PartApplicator.Names) assertion);
      case UNEVALUATED -> unevaluated((PartApplicator.Unevaluated) assertion, at);
      case ALL_OF, REF -> allOf(assertion, isName, ends);
      case ANY_OF -> anyOf(assertion, isName);
      case ONE_OF ->
          new BranchChecks.One(
              nodes(assertion.children(), isName),
              only(assertion),
              isName,
              reasons(assertion, isName));
      case NOT -> not((BranchApplicator.Not) assertion, isName);
      case KIND_SWITCH -> kinds((BranchApplicator.KindSwitch) assertion, isName);
      case MEMBER_SWITCH -> members((BranchApplicator.MemberSwitch) assertion);
      case CONDITIONAL -> conditional((BranchApplicator.Conditional) assertion, isName);
      case DEPENDENT_SCHEMA -> dependent((BranchApplicator.DependentSchema) assertion);
      // These are built by NodePlan.
      case REQUIRED, MEMBERS, ADVICE ->
          throw new IllegalArgumentException("not a check of its own: " + assertion);
    };
  }

  private static Constraint only(Assertion assertion) {
    return assertion.constraints().get(0);
  }

  private static @Nullable Check type(Assertion.TypeIs type, boolean isName) {
    if (isName) {
      return type.types().contains(JsonType.STRING)
          ? null
          : new ScalarChecks.Never(type.constraint(), true);
    }
    boolean onlyIntegers =
        type.types().contains(JsonType.INTEGER) && !type.types().contains(JsonType.NUMBER);
    int kinds = KindBits.of(type.types());
    return new ScalarChecks.Type(
        onlyIntegers ? kinds & ~(1 << JsonKind.NUMBER.ordinal()) : kinds,
        onlyIntegers,
        type.integersByNotation(),
        type.constraint(),
        false);
  }

  private static @Nullable Check size(Assertion.Size size, boolean isName) {
    boolean isMinimum = size.side() == Assertion.Side.MINIMUM;
    if (isMinimum && size.limit() <= 0) {
      return null;
    }
    int min = isMinimum ? size.limit() : 0;
    int max = isMinimum ? Integer.MAX_VALUE : size.limit();
    if (!size.kinds().contains(JsonType.STRING)) {
      return new ScalarChecks.Size(min, max, size.constraint());
    }
    return isName
        ? new ScalarChecks.NameLength(min, max, size.constraint())
        : new ScalarChecks.Length(min, max, size.constraint());
  }

  private @Nullable Check matches(Assertion.Matches matches, boolean isName) {
    TextPattern pattern = pattern(matches.plan());
    return pattern == null ? null : new ScalarChecks.Matches(pattern, matches.constraint(), isName);
  }

  /** Returns the pattern, or null if every text matches. */
  private @Nullable TextPattern pattern(PatternPlan plan) {
    TextPattern pattern = patterns.get(plan);
    if (pattern == null) {
      pattern = made(plan);
    }
    if (pattern != null) {
      patterns.put(plan, pattern);
    }
    return pattern;
  }

  private static @Nullable TextPattern made(PatternPlan plan) {
    if (plan instanceof PatternPlan.CharacterClass set) {
      return TextPattern.characterClass(set.set(), set.min(), set.max());
    } else if (plan instanceof PatternPlan.Automaton automaton) {
      return TextPattern.automaton(automaton.program().toArray(String[]::new));
    } else if (plan instanceof PatternPlan.Jdk jdk) {
      return TextPattern.jdk(jdk.regex());
    } else if (plan instanceof DeferredPlan deferred) {
      return TextPattern.deferred(
          () -> deferred.translation().regex(), () -> always(made(deferred.resolved())));
    }
    return null;
  }

  private static TextPattern always(@Nullable TextPattern pattern) {
    return pattern == null ? TextPattern.every() : pattern;
  }

  /** Returns a pattern of names, which may match every name. */
  TextPattern namePattern(PatternPlan plan) {
    return always(pattern(plan));
  }

  private static Check limit(Assertion.NumberLimit number) {
    BigDecimal limit = number.limit();
    int sign = number.side() == Assertion.Side.MINIMUM ? 1 : -1;
    boolean isLong =
        limit.compareTo(LONG_MIN) >= 0
            && limit.compareTo(LONG_MAX) <= 0
            && limit.stripTrailingZeros().scale() <= 0;
    return isLong
        ? new ScalarChecks.LongBound(
            limit.longValueExact(), sign, number.exclusive(), number.constraint())
        : new ScalarChecks.Bound(limit, sign, number.exclusive(), number.constraint());
  }

  private static Check dependentRequired(Assertion.DependentRequired dependent) {
    return new ObjectChecks.DependentRequired(
        MemberName.of(dependent.member()),
        dependent.names().keySet().stream().map(MemberName::of).toArray(MemberName[]::new),
        dependent.names().values().toArray(Constraint[]::new));
  }

  private @Nullable Check custom(Assertion.Custom custom, SchemaNode at, boolean isName) {
    boolean isNamed = NamedCheck.class.isAssignableFrom(custom.check().check());
    if (isName && !isNamed) {
      diagnostics.error(
          at.location(),
          at.pointer(),
          custom.check().keyword() + " cannot be checked on the name of a member",
          "move it to the value");
      return null;
    }
    VocabularyCheck check = CustomFactories.create(custom);
    return isName
        ? new ObjectChecks.CustomName((NamedCheck) check, custom.constraints())
        : new ObjectChecks.Custom(check, custom.constraints());
  }

  private @Nullable Check items(PartApplicator.Items items) {
    @Nullable Check[] prefix = new Check[items.prefix().size()];
    boolean any = false;
    for (int i = 0; i < prefix.length; i++) {
      prefix[i] = restricting(items.prefix().get(i), false);
      any |= prefix[i] != null;
    }
    Check rest = restricting(items.rest(), false);
    return any || rest != null ? new ItemsCheck(prefix, rest) : null;
  }

  private @Nullable Check contains(PartApplicator.Contains contains) {
    return contains.minimum() <= 0 && contains.maximum() < 0
        ? null
        : new ContainsCheck(
            node(contains.item(), false),
            contains.minimum(),
            contains.maximum(),
            contains.tooFew(),
            contains.tooMany());
  }

  private @Nullable Check names(PartApplicator.Names names) {
    Check name = restricting(names.node(), true);
    return name == null ? null : new ObjectChecks.Names(name, names.constraint());
  }

  private @Nullable Check unevaluated(PartApplicator.Unevaluated unevaluated, SchemaNode at) {
    if (unevaluated.node().acceptsAll()) {
      return null;
    }
    boolean members = CoverageBuilder.isAboutMembers(unevaluated);
    return new UnevaluatedCheck(
        members,
        CoverageBuilder.of(this, at, members, true),
        CoverageBuilder.of(this, at, members, false),
        node(unevaluated.node(), false),
        unevaluated.closed());
  }

  /** Returns what a node evaluates, for {@link Coverage}. */
  Coverage.Part part(int index, Evaluated evaluated, boolean members) {
    String[] names = evaluated.names().toArray(String[]::new);
    return new Coverage.Part(
        index,
        members ? evaluated.allMembers() : evaluated.allItems(),
        names.length == 0 ? null : MemberNames.of(names),
        evaluated.patterns().stream()
            .map(each -> namePattern(each.plan()))
            .toArray(TextPattern[]::new),
        evaluated.items(),
        members ? new Check[0] : nodes(evaluated.contained(), false));
  }

  private @Nullable Check anyOf(Assertion assertion, boolean isName) {
    return saying(assertion.children()).size() < assertion.children().size()
        ? null
        : new BranchChecks.Any(
            nodes(assertion.children(), isName),
            only(assertion),
            isName,
            reasons(assertion, isName));
  }

  private @Nullable Check not(BranchApplicator.Not not, boolean isName) {
    return acceptsNothing(not.node())
        ? null
        : new BranchChecks.Not(node(not.node(), isName), not.constraint(), isName);
  }

  private static boolean acceptsNothing(SchemaNode node) {
    return node.target().assertions().stream()
        .anyMatch(
            each ->
                each.tag() == AssertionTag.NEVER
                    || each.tag() == AssertionTag.NOT
                        && each.children().get(0).target().acceptsAll());
  }

  /** Returns the nodes that do not accept everything. */
  private static List<SchemaNode> saying(List<SchemaNode> nodes) {
    List<SchemaNode> saying = new ArrayList<>();
    for (SchemaNode node : nodes) {
      if (!node.target().acceptsAll()) {
        saying.add(node);
      }
    }
    return saying;
  }

  private Check allOf(Assertion assertion, boolean isName, boolean ends) {
    Check[] nodes = nodes(saying(assertion.children()), isName);
    if (!assertion.constraints().isEmpty()) {
      return new BranchChecks.AllAsOne(nodes, only(assertion), isName);
    }
    return nodes.length == 1 ? nodes[0] : new BranchChecks.All(nodes, ends);
  }

  private @Nullable Check kinds(BranchApplicator.KindSwitch choice, boolean isName) {
    if (isName) {
      return restricting(choice.nodes().get(JsonType.STRING), true);
    }
    @Nullable Check[] nodes = new Check[JsonKind.values().length];
    choice
        .nodes()
        .forEach((kind, node) -> nodes[KindBits.kind(kind).ordinal()] = restricting(node, false));
    return new BranchChecks.ByKind(nodes);
  }

  private Check members(BranchApplicator.MemberSwitch choice) {
    return new MemberSwitchCheck(
        MemberName.of(choice.member()),
        StringSet.of(choice.nodes().keySet().toArray(String[]::new)),
        nodes(List.copyOf(choice.nodes().values()), false),
        choice.absent() == null ? null : node(choice.absent(), false),
        choice.other() == null ? null : node(choice.other(), false),
        choice.missing(),
        choice.unknown());
  }

  private Check conditional(BranchApplicator.Conditional conditional, boolean isName) {
    return new BranchChecks.Conditional(
        node(conditional.condition(), isName),
        outcome(conditional.then(), conditional.thenConstraint(), isName),
        outcome(conditional.otherwise(), conditional.otherwiseConstraint(), isName),
        conditional.isThenFirst());
  }

  private @Nullable Check outcome(
      @Nullable SchemaNode node, @Nullable Constraint constraint, boolean isName) {
    Check check = restricting(node, isName);
    return check == null || constraint == null
        ? check
        : new BranchChecks.AsOne(check, constraint, isName);
  }

  private @Nullable Check dependent(BranchApplicator.DependentSchema dependent) {
    Check node = restricting(dependent.node(), false);
    return node == null
        ? null
        : new BranchChecks.Dependent(MemberName.of(dependent.member()), node);
  }

  /** Returns what explains why no alternative matches; null where the constraint says enough. */
  private @Nullable Reasons reasons(Assertion assertion, boolean isName) {
    List<SchemaNode> nodes = List.copyOf(Applied.alternatives(assertion));
    Constraint constraint = only(assertion);
    boolean isSaid =
        constraint.expectation() instanceof Expectation.Alternatives alternatives
            && !alternatives.members().isEmpty();
    if (nodes.size() > MAX_ALTERNATIVES || !constraint.rule().isGeneric() || isSaid) {
      return null;
    }
    @Nullable Check[] checks = new Check[nodes.size()];
    String[][] members = new String[nodes.size()][];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = restricting(nodes.get(i), isName);
      members[i] = Mentioned.members(nodes.get(i)).toArray(String[]::new);
    }
    return new Reasons(checks, members);
  }

  /** Returns the steps for adjacent advice. */
  Step advice(List<SchemaNode> nodes, SchemaNode at, boolean isName, boolean scalars) {
    Check[] limits =
        scalars
            ? at.assertions(Assertion.Size.class).stream()
                .filter(NodePlan::isMaxLength)
                .map(limit -> size(limit, isName))
                .toArray(Check[]::new)
            : new Check[0];
    Check[] spoken = nodes(saying(nodes), isName);
    return new Step(new BranchChecks.Advice(spoken, limits), KindBits.ALL, false, false);
  }
}
