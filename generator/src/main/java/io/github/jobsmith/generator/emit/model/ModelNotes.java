package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells where models are less than one may expect, and what to do about it. */
final class ModelNotes {
  private final Diagnostics diagnostics;
  private final Map<SchemaNode, String> narrowed = new LinkedHashMap<>();

  ModelNotes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A value is JSON as it is, though the schema says something of it. */
  void untyped(SchemaNode node) {
    String why =
        node.shape() instanceof Shape.Any any
            ? any.why()
            : node.shape() instanceof Shape.ObjectShape
                ? "it has more members than a class can have"
                : "";
    if (!why.isEmpty()) {
      diagnostics.info(
          node.location(),
          node.pointer(),
          "the model uses JsonValue here: " + why,
          "add a type, such as \"type\": \"object\"");
    }
  }

  /** A string becomes another type, which takes it for granted that the format holds. */
  void format(String format, SchemaNode node) {
    boolean asserted =
        node.model().assertions().stream().anyMatch(Assertion.FormatIs.class::isInstance)
            || node.assertions().stream().anyMatch(Assertion.FormatIs.class::isInstance);
    if (!asserted) {
      diagnostics.warning(
          node.location(),
          node.pointer(),
          "the format " + format + " is not asserted, so a valid string may not be readable",
          "assert formats");
    }
  }

  /** A string is one of more values than an enum of Java can have. */
  void tooManyValues(SchemaNode node) {
    long values =
        Stream.of(node, node.target(), node.model())
            .flatMap(each -> each.assertions().stream())
            .mapToLong(ModelNotes::values)
            .max()
            .orElse(0);
    if (values > Shape.EnumShape.MAX_VALUES) {
      diagnostics.info(
          node.location(),
          node.pointer(),
          "the model uses String here: " + values + " values are too many for a Java enum",
          null);
    }
  }

  private static long values(Assertion assertion) {
    return switch (assertion.tag()) {
      case ENUM_OF -> ((Assertion.EnumOf) assertion).values().size();
      case ANY_OF, ONE_OF ->
          assertion.children().stream()
              .flatMap(part -> part.target().assertions(Assertion.EnumOf.class).stream())
              .mapToLong(each -> each.values().size())
              .sum();
      default -> 0;
    };
  }

  /** An integer is narrower by option than the schema bounds it. */
  void narrowed(SchemaNode node, String type) {
    narrowed.putIfAbsent(node, type);
  }

  /** Tells of all such integers at once: a schema may have hundreds. */
  void tellNarrowed() {
    narrowed.keySet().stream()
        .min(Comparator.comparingInt(SchemaNode::id))
        .ifPresent(
            first ->
                diagnostics.warning(
                    first.location(),
                    first.pointer(),
                    (narrowed.size() == 1
                            ? "an integer is "
                            : "this and " + (narrowed.size() - 1) + " more integers are ")
                        + narrowed.get(first)
                        + " because of an option, but the schema allows larger values, which cannot be"
                        + " read",
                    "add minimum and maximum"));
  }

  /** Alternatives are told apart by their checks only. */
  void checked(SchemaNode union, List<String> alternatives, boolean objects) {
    diagnostics.info(
        union.location(),
        union.pointer(),
        "the model uses the first matching alternative of "
            + String.join(", ", alternatives)
            + (objects ? "; no constant member distinguishes them" : ""),
        objects ? "add a required member with a different const to each" : null);
  }
}
