package io.github.jobsmith.compiler.output;

import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.FindingMessages;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The evaluation of one document: what all frames share, with its limits. */
final class Evaluation {
  /** Decides about the value of a frame, like a check of the interpreter. */
  interface Judge {
    boolean check(JsonDocument document, int node, Findings findings);
  }

  /**
   * The result of a schema for a value.
   *
   * @param unit null if there is nothing to tell
   * @param evaluated the positions of the members or items that were evaluated; null for none
   */
  record Outcome(boolean valid, @Nullable OutputUnit unit, @Nullable BitSet evaluated) {}

  private static final int MOST_FINDINGS = 1_000;
  private static final int MOST_SAID = 20;

  private final JsonDocument document;
  private final OutputFormat format;
  private final Findings failFast;
  private final FindingMessages messages;
  private final OutputEvaluator.Limits limits;
  private long steps;
  private long units;

  Evaluation(
      JsonDocument document,
      OutputFormat format,
      Findings failFast,
      List<String> sensitivePointers,
      OutputEvaluator.Limits limits) {
    this.document = document;
    this.format = format;
    this.failFast = failFast;
    this.messages = new FindingMessages(document, sensitivePointers);
    this.limits = limits;
  }

  JsonDocument document() {
    return document;
  }

  /** Whether units are kept that explain nothing. */
  boolean keepsAll() {
    return format == OutputFormat.VERBOSE;
  }

  /** Evaluates a schema for a value. */
  Outcome evaluate(SchemaPlan plan, int node, KeywordPath path, @Nullable Scope scope) {
    Frame frame = new Frame(this, plan, node, path, Scope.within(scope, plan.schema().resource()));
    for (SchemaPlan.Step step : plan.steps()) {
      step();
      step.run(frame);
    }
    return frame.end();
  }

  /** Counts a step, so that a schema that applies itself in many ways comes to an end. */
  void step() {
    if (++steps > limits.steps()) {
      throw new OutputLimitException("the evaluation needs more than " + limits.steps() + " steps");
    }
  }

  /** Counts a unit that is kept. */
  void unit() {
    if (++units > limits.units()) {
      throw new OutputLimitException("the output has more than " + limits.units() + " units");
    }
  }

  /** Returns what is wrong with a value; null if it is valid. */
  @Nullable Supplier<String> fault(Judge judge, int node) {
    if (judge.check(document, node, failFast)) {
      return null;
    }
    Findings findings = Findings.collecting(document, failFast, MOST_FINDINGS);
    judge.check(document, node, findings);
    List<Finding> found = List.copyOf(findings.found());
    return () -> said(found);
  }

  private String said(List<Finding> found) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < found.size(); i++) {
      if (i == MOST_SAID) {
        return text.append("; and ").append(found.size() - i).append(" more").toString();
      }
      text.append(i == 0 ? "" : "; ").append(messages.of(found.get(i)));
    }
    return text.toString();
  }
}
