package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.StoppedException;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.LastMembers;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.unknown.LazyDependencies;
import io.github.jobsmith.unknown.Placeholders;
import io.github.jobsmith.unknown.Spelling;
import io.github.jobsmith.unknown.TokenValues;
import io.github.jobsmith.unknown.UnknownValues;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the reports of documents. Immutable and thread-safe. */
final class Reporter {
  private static final Constraint BUDGET =
      Constraint.of(StandardRules.PATTERN_BUDGET, "", "pattern");

  private static final Constraint TOO_DEEP = Constraint.of(StandardRules.TOO_DEEP, "", "depth");

  private static final Constraint STOPPED = Constraint.of(StandardRules.STOPPED, "", "steps");

  private static final Constraint BEYOND_MODEL =
      Constraint.of(StandardRules.BEYOND_MODEL, "", "model");

  /** Readers do not use memory for more values again. */
  private static final int MOST_READ_AGAIN = 2_048;

  private final CompiledSchema schema;
  private final ValidationOptions options;
  private final LazyDependencies dependencies;
  private final Verdicts verdicts;
  private final Words words;

  Reporter(
      CompiledSchema schema,
      ValidationOptions options,
      LazyDependencies dependencies,
      Verdicts verdicts) {
    this.schema = schema;
    this.options = options;
    this.dependencies = dependencies;
    this.verdicts = verdicts;
    this.words = new Words(options.messages().wording());
  }

  /**
   * Returns the report of one value of a document.
   *
   * @param further adds findings after those of the schema; null for none
   * @throws IndexOutOfBoundsException if the document has no such node
   */
  Report report(JsonDocument document, int node, @Nullable Consumer<Findings> further) {
    return report(document, node, null, further);
  }

  /**
   * Returns the report of a document that belongs to a reader.
   *
   * @param json the text that was read, within the limits of the options
   */
  Report reportLent(JsonDocument document, byte[] json) {
    return report(document, 0, json, null);
  }

  private Report report(
      JsonDocument document,
      int node,
      byte @Nullable [] lent,
      @Nullable Consumer<Findings> further) {
    Objects.checkIndex(node, document.nodeCount());
    LastMembers last =
        document.duplicateMembers().length == 0 ? null : LastMembers.of(document, node);
    if (last == null) {
      return report(document, node, lent, further, null);
    }
    int most = options.maxViolations();
    DuplicateMembers duplicates =
        new DuplicateMembers(
            last, node, collecting(document, node), collecting(document, node), further);
    Report report = report(last.document(), node, null, duplicates::add, last);
    Sensitive sensitive = sensitive(last, node, duplicates.unchecked());
    return violations(document, node, duplicates.findings(), sensitive).and(report).first(most);
  }

  /**
   * Returns the report of a value in which no member occurs more than once.
   *
   * @param last the document with those that were left out, or null if there are none
   */
  private Report report(
      JsonDocument document,
      int node,
      byte @Nullable [] lent,
      @Nullable Consumer<Findings> further,
      @Nullable LastMembers last) {
    JsonDocument seen = document;
    if (!options.placeholders().isEmpty()) {
      try {
        seen = Placeholders.hide(document, node, options.placeholders());
      } catch (PatternBudgetException e) {
        Findings findings = collecting(document, node);
        undecided(document, node, e, findings);
        return report(document, node, findings, last);
      }
    }
    int unknown = unknownValues(seen, node);
    Findings findings = findings(seen, node);
    Constraint tokens = findings.tokens();
    if (tokens != null && TokenValues.mayExplain(findings)) {
      TokenValues values = TokenValues.of(seen, tokens, findings);
      if (!values.isEmpty()) {
        seen = values.unknown();
        findings = findings(seen, node);
      }
      Sensitive sensitive = new Sensitive(seen, node, schema.sensitivePointers());
      values.explain(findings, sensitive::covers);
    }
    addFurther(seen, node, findings);
    if (further != null) {
      further.accept(findings);
    }
    if (lent != null && seen == document && isAdvice(findings, document)) {
      return advice(document, node, lent, findings);
    }
    Report report = report(seen, node, findings, last);
    if (unknown == 0) {
      return report;
    }
    return report.and(knownStarts(document, seen, node, last)).withUnknownValues(unknown);
  }

  /** Returns what is wrong in strings with placeholders, whatever these are replaced by. */
  private Report knownStarts(
      JsonDocument document, JsonDocument seen, int root, @Nullable LastMembers last) {
    if (options.placeholders().isEmpty()) {
      return Report.clean(List.of());
    }
    Findings findings = findings(document, root);
    Sensitive sensitive = new Sensitive(document, root, schema.sensitivePointers());
    KnownStarts starts =
        new KnownStarts(
            words, document, seen, sensitive, dependencies.get(), options.placeholders());
    findings.replace(starts.certain(findings.found()));
    return report(document, root, findings, last).withoutNotRun();
  }

  private static int unknownValues(JsonDocument document, int root) {
    int count = 0;
    int end = document.hasUnknown() ? document.next(root) : root;
    for (int node = root; node < end; ) {
      boolean unknown = document.isUnknown(node);
      count += unknown ? 1 : 0;
      node = unknown ? document.next(node) : node + 1;
    }
    return count;
  }

  private void addFurther(JsonDocument document, int root, Findings findings) {
    if (findings.found().isEmpty()) {
      return;
    }
    FurtherFindings.addTo(
        findings,
        document,
        filter -> checked(document, root, collecting(document, root).leavingOut(filter)));
  }

  private Findings findings(JsonDocument document, int node) {
    Findings findings = collecting(document, node);
    try {
      schema.check(document, node, findings);
    } catch (PatternBudgetException e) {
      undecided(document, node, e, findings);
    } catch (StoppedException e) {
      e.report(document, node, STOPPED, findings);
    } catch (StackOverflowError e) {
      findings.fail(node, TOO_DEEP, "is nested too deeply for the stack of this thread");
    }
    return findings;
  }

  private static void undecided(
      JsonDocument document, int root, PatternBudgetException e, Findings findings) {
    boolean known = e.document() == document;
    String detail = "cannot be decided: " + e.getMessage();
    if (known && e.isName()) {
      findings.failName(e.node(), BUDGET, detail);
    } else {
      findings.fail(known ? e.node() : root, BUDGET, detail);
    }
  }

  /**
   * Returns a report with an additional error, for a valid value that a model cannot represent.
   *
   * @param report the report of the document
   * @param node the value
   * @param expected what the model can represent, such as "must be an integer of 32 bits"
   */
  Report refuse(Report report, JsonDocument document, int node, String expected) {
    Findings findings = collecting(document, 0);
    findings.fail(node, BEYOND_MODEL, "cannot be represented in the model; " + expected);
    return report.and(report(document, 0, findings, null));
  }

  private Findings collecting(JsonDocument document, int root) {
    return collecting(document, root, verdicts.forReport(document));
  }

  private Findings collecting(JsonDocument document, int root, Findings verdict) {
    Findings findings = Findings.collecting(document, verdict, options.maxViolations());
    return document.hasUnknown()
        ? findings.leavingOut(new UnknownValues(document, root, dependencies.get()))
        : findings;
  }

  private Report report(
      JsonDocument document, int root, Findings findings, @Nullable LastMembers last) {
    if (findings.found().isEmpty()) {
      return Report.clean(findings.notRun());
    }
    document.keep();
    if (document.translatesNames()) {
      Spelling.apply(document, findings);
    }
    List<String> pointers = schema.sensitivePointers();
    Sensitive sensitive =
        last == null
            ? CheckedDocument.sensitive(document, root, pointers, findings.found())
            : sensitive(last, root, Unchecked.values(document, findings.found())).of(last);
    return violations(document, root, findings, sensitive);
  }

  private Sensitive sensitive(LastMembers last, int root, List<Integer> unchecked) {
    List<String> pointers = schema.sensitivePointers();
    return new Sensitive(
        last.whole(),
        root,
        pointers,
        pointers.isEmpty() ? List.of() : DuplicateMembers.unchecked(last, unchecked));
  }

  private Report violations(
      JsonDocument document, int root, Findings findings, Sensitive sensitive) {
    return found(CheckedDocument.of(document, sensitive))
        .report(document, root, findings, view -> findingsInView(view, root));
  }

  private FoundViolations found(CheckedDocument checked) {
    return new FoundViolations(words, options, checked, verdicts::unlimited);
  }

  /** Whether nothing else is found in a document whose memory is worth being used again. */
  private static boolean isAdvice(Findings findings, JsonDocument document) {
    return document.nodeCount() <= MOST_READ_AGAIN
        && !findings.found().isEmpty()
        && FoundViolations.areAdvice(findings);
  }

  private Report advice(JsonDocument document, int root, byte[] json, Findings findings) {
    List<Finding> found = List.copyOf(findings.found());
    CheckedDocument.Text text =
        new CheckedDocument.Text(json, options.limits(), root, schema.sensitivePointers(), found);
    return found(CheckedDocument.of(text)).advice(document, findings);
  }

  /** Returns what the schema finds in a value; null if that cannot be decided. */
  private @Nullable Findings findingsInView(JsonDocument view, int root) {
    Findings findings = checked(view, root, collecting(view, root, verdicts.unlimited()));
    if (findings == null) {
      return null;
    }
    addFurther(view, root, findings);
    if (view.translatesNames()) {
      Spelling.apply(view, findings);
    }
    return findings.truncated() ? null : findings;
  }

  private @Nullable Findings checked(JsonDocument document, int root, Findings findings) {
    try {
      schema.check(document, root, findings);
      return findings;
    } catch (PatternBudgetException | StoppedException | StackOverflowError e) {
      return null;
    }
  }
}
