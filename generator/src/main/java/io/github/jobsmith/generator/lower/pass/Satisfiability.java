package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Assertion.Side;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.text.Printable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pass: warns about contradicting keywords in a schema object that leave fewer valid values than
 * expected, or none. Such a schema is not an error.
 */
public final class Satisfiability {
  /** The hint of all diagnostics of this pass. */
  public static final String HINT = "change one of them";

  private static final String VALUE = "that value is never valid";
  private static final String CONST = "const is ";

  /** With more digits, the existence of integers between two bounds is not checked. */
  private static final int DIGITS = 100;

  private final SchemaNode node;
  private final Map<Constraint, SourceLocation> origins;
  private final Diagnostics diagnostics;

  private Satisfiability(SchemaNode node, LoweringContext context) {
    this.node = node;
    this.origins = context.origins();
    this.diagnostics = context.diagnostics();
  }

  public static void check(List<SchemaNode> nodes, LoweringContext context) {
    for (SchemaNode node : nodes) {
      Satisfiability satisfiability = new Satisfiability(node, context);
      satisfiability.sizes();
      satisfiability.numbers();
      satisfiability.values();
      satisfiability.members();
    }
  }

  /** Whether a message of this pass is about a value of {@code enum} or {@code const}. */
  public static boolean isAboutValue(String message) {
    return message.endsWith(VALUE) || message.startsWith(CONST);
  }

  private void sizes() {
    List<Assertion.Size> sizes = node.assertions(Assertion.Size.class);
    for (Assertion.Size least : sizes) {
      for (Assertion.Size most : sizes) {
        if (least.side() == Side.MINIMUM && most.is(least.unit(), Side.MAXIMUM)) {
          order(
              least.limit(),
              most.limit(),
              most.constraint(),
              least.constraint().keyword(),
              what(most));
        }
      }
    }
    PartApplicator.Contains contains = node.first(PartApplicator.Contains.class);
    if (contains != null && contains.maximum() >= 0) {
      order(contains.minimum(), contains.maximum(), contains.tooMany(), "minContains", "array");
    }
    Assertion.Size maxItems = size(Unit.ITEM, Side.MAXIMUM);
    if (contains != null && maxItems != null && contains.minimum() > maxItems.limit()) {
      tell(
          contains.tooFew(),
          contains.minimum() + " items must match, but maxItems is " + maxItems.limit(),
          "array");
    }
  }

  private Assertion.@Nullable Size size(Unit unit, Side side) {
    for (Assertion.Size size : node.assertions(Assertion.Size.class)) {
      if (size.is(unit, side)) {
        return size;
      }
    }
    return null;
  }

  private static String what(Assertion.Size size) {
    return size.kinds().iterator().next().keyword();
  }

  private void order(int minimum, int maximum, Constraint constraint, String lower, String what) {
    if (minimum > maximum) {
      tell(
          constraint,
          lower + " is " + minimum + ", above " + constraint.keyword() + " " + maximum,
          what);
    }
  }

  private void numbers() {
    Assertion.TypeIs type = node.first(Assertion.TypeIs.class);
    boolean whole =
        type != null
            && type.types().contains(JsonType.INTEGER)
            && !type.types().contains(JsonType.NUMBER);
    List<Assertion.NumberLimit> limits = node.assertions(Assertion.NumberLimit.class);
    for (Assertion.NumberLimit minimum : limits) {
      for (Assertion.NumberLimit maximum : limits) {
        boolean range = minimum.side() == Side.MINIMUM && maximum.side() == Side.MAXIMUM;
        if (range && !hasNumber(minimum, maximum, whole)) {
          tell(
              maximum.constraint(),
              minimum.constraint().keyword()
                  + " "
                  + minimum.limit()
                  + " and "
                  + maximum.constraint().keyword()
                  + " "
                  + maximum.limit()
                  + " allow no "
                  + (whole ? "integer" : "number"),
              whole ? "integer" : "number");
        }
      }
    }
  }

  private static boolean hasNumber(
      Assertion.NumberLimit minimum, Assertion.NumberLimit maximum, boolean whole) {
    int order = minimum.limit().compareTo(maximum.limit());
    if (order > 0 || order == 0 && (minimum.exclusive() || maximum.exclusive())) {
      return false;
    }
    if (!whole || isLong(minimum.limit()) || isLong(maximum.limit())) {
      return true;
    }
    BigDecimal least = minimum.limit().setScale(0, RoundingMode.CEILING);
    boolean stepUp = minimum.exclusive() && least.compareTo(minimum.limit()) == 0;
    least = stepUp ? least.add(BigDecimal.ONE) : least;
    int above = least.compareTo(maximum.limit());
    return above < 0 || above == 0 && !maximum.exclusive();
  }

  private static boolean isLong(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() > DIGITS;
  }

  /** Warns about values that the type excludes. */
  private void values() {
    Assertion.TypeIs type = node.first(Assertion.TypeIs.class);
    if (type == null || type.integersByNotation()) {
      return;
    }
    for (Assertion.OneOfValues values : node.assertions(Assertion.OneOfValues.class)) {
      boolean constant = values.constraint().keyword().equals("const");
      for (int i = 0; i < values.values().size(); i++) {
        if (!isOf(values.values().get(i), type.types())) {
          tell(
              values.constraint(),
              (constant ? CONST : "enum has ")
                  + Printable.escape(texts(values.constraint()).get(i))
                  + ", but type is "
                  + names(type),
              constant ? "value" : null);
          break;
        }
      }
    }
  }

  private static String names(Assertion.TypeIs type) {
    return String.join(" or ", texts(type.constraint()));
  }

  /** Returns the allowed values as in the schema. */
  private static List<String> texts(Constraint constraint) {
    return constraint.expectation() instanceof Expectation.Values values
        ? values.json()
        : constraint.expectation() instanceof Expectation.Types types ? types.names() : List.of();
  }

  private static boolean isOf(Literal value, EnumSet<JsonType> types) {
    JsonType type = AcceptedTypes.type(value);
    return types.contains(type) || type == JsonType.INTEGER && types.contains(JsonType.NUMBER);
  }

  /** Warns about members that are both required and forbidden. */
  private void members() {
    PartApplicator.Members members = node.first(PartApplicator.Members.class);
    Assertion.Required required = node.first(Assertion.Required.class);
    Set<String> names = required == null ? Set.of() : required.names().keySet();
    Assertion.Size most = size(Unit.MEMBER, Side.MAXIMUM);
    if (required != null && most != null && names.size() > most.limit()) {
      tell(
          most.constraint(),
          names.size() + " members are required, but maxProperties is " + most.limit(),
          "object");
    }
    if (members == null) {
      return;
    }
    boolean closed = members.closed() != null && members.patterned().isEmpty();
    for (String name : names) {
      SchemaNode value = members.named().get(name);
      boolean unknown = closed && value == null;
      boolean never = value != null && isNever(value);
      if (required != null && (unknown || never)) {
        tell(
            required.names().get(name),
            "member "
                + Printable.quoted(name)
                + " is required, but "
                + (unknown ? "additionalProperties forbids it" : "its schema is false"),
            "object");
      }
    }
    Assertion.Size least = size(Unit.MEMBER, Side.MINIMUM);
    if (closed && least != null && least.limit() > members.named().size()) {
      tell(
          least.constraint(),
          "minProperties is "
              + least.limit()
              + ", but properties and additionalProperties allow only "
              + members.named().size()
              + " members",
          "object");
    }
  }

  private static boolean isNever(SchemaNode node) {
    return node.first(Assertion.Never.class) != null;
  }

  /**
   * Warns at the location of a constraint.
   *
   * @param none what has no valid value; null if only that value is invalid
   */
  private void tell(@Nullable Constraint constraint, String fault, @Nullable String none) {
    SourceLocation origin = constraint == null ? null : origins.get(constraint);
    if (constraint != null && origin != null) {
      diagnostics.warning(
          origin,
          constraint.location(),
          fault + "; " + (none == null ? VALUE : "no " + none + " is valid"),
          HINT);
    }
  }
}
