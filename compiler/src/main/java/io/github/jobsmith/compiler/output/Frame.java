package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.output.Evaluation.Judge;
import io.github.jobsmith.compiler.output.Evaluation.Outcome;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The evaluation of one schema for one value. */
final class Frame {
  private final Evaluation run;
  private final SchemaPlan plan;
  private final int node;
  private final KeywordPath path;
  private final Scope scope;
  private List<OutputUnit> units = List.of();

  /** The positions of members or items; null as long as there is none. */
  private @Nullable BitSet evaluated;

  private boolean valid = true;
  private @Nullable Supplier<String> error;

  Frame(Evaluation run, SchemaPlan plan, int node, KeywordPath path, Scope scope) {
    this.run = run;
    this.plan = plan;
    this.node = node;
    this.path = path;
    this.scope = scope;
  }

  Evaluation run() {
    return run;
  }

  JsonDocument document() {
    return run.document();
  }

  SchemaPlan plan() {
    return plan;
  }

  int node() {
    return node;
  }

  KeywordPath path() {
    return path;
  }

  Scope scope() {
    return scope;
  }

  boolean isObject() {
    return !plan.isName() && document().isObject(node);
  }

  boolean isArray() {
    return !plan.isName() && document().isArray(node);
  }

  boolean isString() {
    return plan.isName() || document().isString(node);
  }

  /** Begins the evaluation of a keyword. */
  Keyword keyword(String name) {
    return new Keyword(this, name);
  }

  /** Fails the schema as a whole, not one of its keywords. */
  void refuse(Judge judge) {
    error = run.fault(judge, node);
    valid &= error == null;
  }

  /** Notes that the member or item at a position is evaluated. */
  void evaluated(int position) {
    evaluated().set(position);
  }

  /** Notes what a schema for the same value has evaluated. */
  void evaluated(Outcome outcome) {
    if (outcome.valid() && outcome.evaluated() != null) {
      evaluated().or(outcome.evaluated());
    }
  }

  private BitSet evaluated() {
    BitSet known = evaluated;
    if (known == null) {
      known = new BitSet();
      evaluated = known;
    }
    return known;
  }

  boolean isEvaluated(int position) {
    return evaluated != null && evaluated.get(position);
  }

  /** Ends a keyword. */
  void add(boolean isValid, @Nullable OutputUnit unit) {
    valid &= isValid;
    if (unit != null) {
      units = units.isEmpty() ? new ArrayList<>() : units;
      units.add(unit);
    }
  }

  Outcome end() {
    List<OutputUnit> kept = run.keepsAll() ? units : OutputUnit.relevant(valid, false, units);
    OutputUnit unit = null;
    if (run.keepsAll() || error != null || !kept.isEmpty()) {
      run.unit();
      JsonDocument document = document();
      int at = node;
      unit =
          new OutputUnit(
              valid,
              path,
              plan.schema(),
              null,
              () -> document.pointer(at),
              error,
              null,
              kept,
              error != null);
    }
    return new Outcome(valid, unit, evaluated);
  }
}
