package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.reuse.Idle;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Decides whether documents match a schema, with findings that keep nothing. Thread-safe. */
final class Verdicts {
  /** Validations of smaller documents do not ask whether they are to end. */
  private static final int MANY_NODES = 4_096;

  private final CompiledSchema schema;
  private final ValidationOptions options;
  private final Findings failFast;

  /** Findings for verdicts that store answers or count steps. */
  private final Idle<Findings> idle = new Idle<>();

  Verdicts(CompiledSchema schema, ValidationOptions options) {
    this.schema = schema;
    this.options = options;
    this.failFast = Findings.failFast(options.submitAtOrNull(), options.relaxedLimits());
  }

  /** Whether a document without duplicate members and unknown values has no errors. */
  boolean decide(JsonDocument document) {
    if (needsNothing(document)) {
      return schema.check(document, 0, failFast);
    }
    if (options.hasTimeout()) {
      return schema.check(document, 0, limited());
    }
    Findings known = idle.take();
    Findings findings = known == null ? limited() : known;
    boolean valid = schema.check(document, 0, findings);
    findings.reset();
    idle.give(findings);
    return valid;
  }

  /** Returns findings that keep nothing, for one validation of a document. */
  Findings forReport(JsonDocument document) {
    return needsNothing(document) ? failFast : limited();
  }

  /** Returns findings for explanations, which have a limit of their own. */
  Findings unlimited() {
    return counting(Long.MAX_VALUE, null);
  }

  /** Whether a validation neither counts its steps nor stores answers. */
  private boolean needsNothing(JsonDocument document) {
    return document.nodeCount() < MANY_NODES && !options.canStop() && !schema.remembers();
  }

  private Findings limited() {
    return counting(options.maxSteps(), options.timeOrNull());
  }

  private Findings counting(long maxSteps, @Nullable BooleanSupplier deadline) {
    return Findings.limited(
        options.submitAtOrNull(), options.relaxedLimits(), schema.remembers(), maxSteps, deadline);
  }
}
