package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.PlannedPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.rule.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constraint that a {@code default} violates. Rare keywords are not checked: a value that
 * only they forbid counts as valid. Recursive; the depth of a value is limited.
 */
final class DefaultCheck {
  /** With a greater difference of exponents, multiples are not computed. */
  private static final int MAX_DIGITS = 1_000;

  private final JsonDocument doc;

  DefaultCheck(JsonDocument value) {
    this.doc = value;
  }

  /** Returns the keyword that the value violates, or null. */
  @Nullable String violated(SchemaNode schema) {
    return violated(schema, 0);
  }

  private @Nullable String violated(SchemaNode schema, int node) {
    for (Assertion assertion : schema.assertions()) {
      String keyword = violated(assertion, node);
      if (keyword != null) {
        return keyword;
      }
    }
    return null;
  }

  private boolean matches(SchemaNode schema, int node) {
    return violated(schema, node) == null;
  }

  private @Nullable String violated(Assertion assertion, int node) {
    return switch (assertion.tag()) {
      case ITEMS -> items((PartApplicator.Items) assertion, node);
      case MEMBERS -> members((PartApplicator.Members) assertion, node);
      case REF, ALL_OF ->
          assertion.children().stream()
              .map(child -> violated(child, node))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      case REQUIRED ->
          !doc.isObject(node)
              ? null
              : keyword(
                  ((Assertion.Required) assertion)
                      .names().entrySet().stream()
                          .filter(name -> doc.find(node, MemberName.of(name.getKey())) < 0)
                          .map(Map.Entry::getValue));
      default -> holds(assertion, node) ? null : keyword(assertion.constraints().stream());
    };
  }

  private static @Nullable String keyword(Stream<Constraint> constraints) {
    return constraints
        .filter(each -> each.rule().severity() == Severity.ERROR)
        .map(Constraint::keyword)
        .findFirst()
        .orElse(null);
  }

  private boolean holds(Assertion assertion, int node) {
    return switch (assertion.tag()) {
      case NEVER -> false;
      case TYPE_IS -> isType((Assertion.TypeIs) assertion, node);
      case ONE_OF_VALUES ->
          ((Assertion.OneOfValues) assertion)
              .values().stream().anyMatch(value -> LiteralText.equal(value, doc, node));
      case SIZE -> fits((Assertion.Size) assertion, node);
      case MATCHES ->
          !doc.isString(node)
              || PlannedPattern.of(((Assertion.Matches) assertion).plan())
                  .matches(doc.string(node));
      case FORMAT_IS ->
          !doc.isString(node) || ((Assertion.FormatIs) assertion).format().matches(doc, node);
      case NUMBER_LIMIT -> fits((Assertion.NumberLimit) assertion, node);
      case MULTIPLE_OF -> isMultiple(((Assertion.MultipleOf) assertion).divisor(), node);
      case ANY_OF -> assertion.children().stream().anyMatch(child -> matches(child, node));
      case ONE_OF ->
          assertion.children().stream().filter(child -> matches(child, node)).count() == 1;
      case NOT -> !matches(((BranchApplicator.Not) assertion).node(), node);
      // Every other assertion counts as satisfied, as the class says.
      default -> true;
    };
  }

  private boolean isType(Assertion.TypeIs type, int node) {
    return type.types().stream()
        .anyMatch(
            each ->
                switch (each) {
                  case NULL -> doc.isNull(node);
                  case BOOLEAN -> doc.isBoolean(node);
                  case INTEGER -> doc.isInteger(node);
                  case NUMBER -> doc.isNumber(node);
                  case STRING -> doc.isString(node);
                  case ARRAY -> doc.isArray(node);
                  case OBJECT -> doc.isObject(node);
                });
  }

  private boolean fits(Assertion.Size size, int node) {
    int count;
    if (size.unit() == Unit.CHARACTER) {
      count =
          doc.isString(node) ? doc.string(node).codePointCount(0, doc.string(node).length()) : -1;
    } else {
      boolean counted = size.unit() == Unit.ITEM ? doc.isArray(node) : doc.isObject(node);
      count = counted ? doc.size(node) : -1;
    }
    return count < 0
        || (size.side() == Assertion.Side.MINIMUM ? count >= size.limit() : count <= size.limit());
  }

  /** Whether a number is a multiple; true if so many digits are involved that this takes long. */
  private boolean isMultiple(BigDecimal divisor, int node) {
    if (!doc.isNumber(node)) {
      return true;
    }
    BigDecimal value = doc.decimal(node);
    return Math.abs((long) value.scale() - divisor.scale()) > MAX_DIGITS
        || value.remainder(divisor).signum() == 0;
  }

  private boolean fits(Assertion.NumberLimit limit, int node) {
    if (!doc.isNumber(node)) {
      return true;
    }
    BigDecimal value = doc.decimal(node);
    int order = value.compareTo(limit.limit());
    order = limit.side() == Assertion.Side.MINIMUM ? order : -order;
    return limit.exclusive() ? order > 0 : order >= 0;
  }

  private @Nullable String items(PartApplicator.Items items, int node) {
    if (doc.isArray(node)) {
      int index = 0;
      for (int item = node + 1, end = doc.next(node); item < end; item = doc.next(item)) {
        SchemaNode schema =
            index < items.prefix().size() ? items.prefix().get(index) : items.rest();
        String keyword = schema == null ? null : violated(schema, item);
        if (keyword != null) {
          return keyword;
        }
        index++;
      }
    }
    return null;
  }

  private @Nullable String members(PartApplicator.Members members, int node) {
    if (!doc.isObject(node)) {
      return null;
    }
    for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
      String name = doc.name(member);
      SchemaNode named = members.named().get(name);
      boolean known = named != null;
      String keyword = named == null ? null : violated(named, member);
      for (PartApplicator.PatternMember pattern : members.patterned()) {
        if (keyword == null && PlannedPattern.of(pattern.plan()).matches(name)) {
          known = true;
          keyword = violated(pattern.node(), member);
        }
      }
      if (keyword == null && !known && members.closed() != null) {
        keyword = keyword(Stream.of(members.closed()));
      } else if (keyword == null && !known && members.additional() != null) {
        keyword = violated(members.additional(), member);
      }
      if (keyword != null) {
        return keyword;
      }
    }
    return null;
  }
}
