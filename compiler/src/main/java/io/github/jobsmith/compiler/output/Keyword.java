package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.output.Evaluation.Judge;
import io.github.jobsmith.compiler.output.Evaluation.Outcome;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWritable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The evaluation of one keyword for one value. */
final class Keyword {
  private final Frame frame;
  private final String name;
  private final KeywordPath path;
  private List<OutputUnit> details = List.of();
  private boolean valid = true;
  private boolean isOwnError;
  private @Nullable Supplier<String> error;
  private @Nullable JsonWritable annotation;

  Keyword(Frame frame, String name) {
    this.frame = frame;
    this.name = name;
    this.path = frame.path().append(name);
  }

  /** Applies a schema to the same value; what it evaluates counts if the value is valid. */
  Outcome applyHere(SchemaPlan plan, @Nullable String token) {
    Outcome outcome = apply(plan, frame.node(), token);
    frame.evaluated(outcome);
    return outcome;
  }

  /** Applies a schema that a reference leads to. */
  Outcome applyReferred(SchemaPlan plan) {
    Outcome outcome = keep(evaluate(plan, frame.node(), path.referred()));
    frame.evaluated(outcome);
    return outcome;
  }

  /**
   * Applies a schema.
   *
   * @param token what follows the keyword in the location of the schema, possibly empty; null for
   *     nothing
   */
  Outcome apply(SchemaPlan plan, int node, @Nullable String token) {
    return keep(evaluate(plan, node, token == null ? path : path.append(token)));
  }

  private Outcome evaluate(SchemaPlan plan, int node, KeywordPath to) {
    return frame.run().evaluate(plan, node, to, frame.scope());
  }

  private Outcome keep(Outcome outcome) {
    if (outcome.unit() != null) {
      detail(outcome.unit());
    }
    return outcome;
  }

  private void detail(OutputUnit unit) {
    details = details.isEmpty() ? new ArrayList<>() : details;
    details.add(unit);
  }

  /** Applies a schema to a part of the value, which must be valid. */
  void require(SchemaPlan plan, int node, @Nullable String token) {
    valid &= apply(plan, node, token).valid();
  }

  /**
   * Applies the schema {@code false} to a part of the value.
   *
   * @param judge reports it
   */
  void refuse(SchemaPlan plan, int node, Judge judge) {
    Supplier<String> fault = frame.run().fault(judge, node);
    if (fault != null) {
      frame.run().unit();
      valid = false;
      JsonDocument document = frame.document();
      detail(
          new OutputUnit(
              false,
              path,
              plan.schema(),
              null,
              () -> document.pointer(node),
              fault,
              null,
              List.of(),
              true));
    }
  }

  /** Makes the keyword invalid without an error of its own. */
  Keyword fail() {
    valid = false;
    return this;
  }

  /** Lets a check decide; its messages are the error. */
  Keyword check(Judge judge) {
    Supplier<String> fault = frame.run().fault(judge, frame.node());
    if (fault != null) {
      Supplier<String> before = error;
      error = before == null ? fault : () -> before.get() + "; " + fault.get();
      valid = false;
    }
    return this;
  }

  /** Says that the schemas that the keyword applied are not the reason of its error. */
  Keyword isOwnError() {
    isOwnError = true;
    return this;
  }

  /**
   * Attaches an annotation, which does not count if the keyword is invalid.
   *
   * @param value immutable; written when it is asked for
   */
  Keyword annotate(JsonWritable value) {
    annotation = frame.plan().isName() ? null : value;
    return this;
  }

  /** Whether nothing has made it invalid so far. */
  boolean isValid() {
    return valid;
  }

  void end() {
    boolean all = frame.run().keepsAll();
    List<OutputUnit> kept = all ? details : OutputUnit.relevant(valid, isOwnError, details);
    OutputUnit unit = null;
    if (all || error != null || valid && annotation != null || !kept.isEmpty() || !valid) {
      frame.run().unit();
      JsonDocument document = frame.document();
      int node = frame.node();
      unit =
          new OutputUnit(
              valid,
              path,
              frame.plan().schema(),
              name,
              () -> document.pointer(node),
              error,
              valid ? annotation : null,
              kept,
              isOwnError);
    }
    frame.add(valid, unit);
  }
}
