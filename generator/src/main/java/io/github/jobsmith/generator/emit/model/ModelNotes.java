package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.List;

/** Tells where models are less than one may expect, and what to do about it. */
final class ModelNotes {
  private final Diagnostics diagnostics;

  ModelNotes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A value is JSON as it is, though the schema says something of it. */
  void untyped(SchemaNode node) {
    String why =
        node.shape() instanceof Shape.Any any
            ? any.why()
            : node.shape() instanceof Shape.ObjectShape
                ? "it has more members than a class can hold"
                : "";
    if (!why.isEmpty()) {
      diagnostics.info(
          node.location(),
          node.pointer(),
          "the model has JsonValue here: " + why,
          "say its type, as in \"type\": \"object\"");
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
          "the format " + format + " is not asserted, so that a valid string may not be readable",
          "assert formats");
    }
  }

  /** Alternatives are told apart by their checks only. */
  void checked(SchemaNode union, List<String> alternatives, boolean objects) {
    diagnostics.info(
        union.location(),
        union.pointer(),
        "the model takes the first that matches of "
            + String.join(", ", alternatives)
            + (objects ? "; no constant member tells them apart" : ""),
        objects ? "give each a required member with a const of its own" : null);
  }
}
