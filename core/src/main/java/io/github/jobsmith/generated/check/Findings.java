package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Receives what generated code finds. The same checks serve three purposes: to collect all
 * violations, to decide validity at the first error, and to evaluate a subschema without reporting
 * (the condition of an {@code if}, an alternative of an {@code anyOf}).
 *
 * <p>Each {@code fail} method returns whether the value is still valid, so that a check can end
 * with {@code return findings.fail(node, JOB_ID_LENGTH)}: false for an error, true for a warning or
 * an info. Not thread-safe; used during one validation.
 */
public final class Findings {
  /** What was found; null if nothing is kept. */
  private final @Nullable KeptFindings kept;

  private final @Nullable Instant submitAt;
  private final boolean relaxedLimits;
  private @Nullable RulesNotRun notRun;
  private final Findings probe;
  private final @Nullable Answers answers;

  /** Created when they are needed, except in findings that threads share. */
  private @Nullable Buffers buffers;

  /** Counts the steps of the validation; null where they are not limited. */
  private final @Nullable Steps steps;

  private @Nullable Constraint tokens;

  /** The reader of the last reading that was noted, its string, and what it read. */
  private @Nullable Object lastReader;

  private int lastRead;
  private long lastReading;

  private Findings(
      @Nullable Instant submitAt,
      boolean relaxedLimits,
      @Nullable Answers answers,
      @Nullable Steps steps) {
    this.kept = null;
    this.submitAt = submitAt;
    this.relaxedLimits = relaxedLimits;
    this.probe = this;
    this.answers = answers;
    this.steps = steps;
  }

  private Findings(KeptFindings kept, Findings probe, @Nullable Answers answers) {
    this.kept = kept;
    this.submitAt = probe.submitAt;
    this.relaxedLimits = probe.relaxedLimits;
    this.probe = probe;
    this.answers = answers;
    this.steps = probe.steps;
  }

  /**
   * Returns findings that keep nothing and stop at the first error. Stateless and thread-safe.
   *
   * @param submitAt the submission time, or null if it is not known
   * @param relaxedLimits whether violations of demotable constraints are warnings
   */
  public static Findings failFast(@Nullable Instant submitAt, boolean relaxedLimits) {
    Findings findings = new Findings(submitAt, relaxedLimits, null, null);
    findings.buffers = new Buffers();
    return findings;
  }

  /**
   * Returns findings that keep nothing and stop at the first error, but store answers. For one
   * validation.
   *
   * @param submitAt the submission time, or null if it is not known
   * @param relaxedLimits whether violations of demotable constraints are warnings
   */
  public static Findings remembering(@Nullable Instant submitAt, boolean relaxedLimits) {
    return new Findings(submitAt, relaxedLimits, new Answers(), null);
  }

  /**
   * Returns findings that keep nothing and stop at the first error, and that end the validation
   * with a {@link StoppedException} when it takes too many steps, the thread is interrupted or a
   * deadline has passed. For one validation.
   *
   * @param submitAt the submission time, or null if it is not known
   * @param relaxedLimits whether violations of demotable constraints are warnings
   * @param remembers whether answers are stored
   * @param maxSteps maximum number of items and members that are visited
   * @param deadline returns whether a deadline has passed; null if there is none
   */
  public static Findings limited(
      @Nullable Instant submitAt,
      boolean relaxedLimits,
      boolean remembers,
      long maxSteps,
      @Nullable BooleanSupplier deadline) {
    return new Findings(
        submitAt, relaxedLimits, remembers ? new Answers() : null, new Steps(maxSteps, deadline));
  }

  /**
   * Returns findings for a single question, whether a value matches a schema; no findings are kept.
   */
  public static Findings asking() {
    return remembering(null, false);
  }

  /**
   * Returns findings that are kept up to a limit.
   *
   * @param failFast findings with the same options that keep nothing; answers are stored if it
   *     stores them
   * @param limit maximum number of findings
   */
  public static Findings collecting(JsonDocument document, Findings failFast, int limit) {
    return new Findings(new KeptFindings(document, limit, false), failFast, failFast.answers);
  }

  /**
   * Returns findings that keep the errors of one alternative and stop above a limit. A check that
   * another alternative has made is made again, because its errors are findings of this one, too.
   *
   * @param failFast findings with the same options that keep nothing; answers are stored if it
   *     stores them, and those of its own are used for conditions
   * @param limit maximum number of findings
   */
  public static Findings reasons(JsonDocument document, Findings failFast, int limit) {
    Answers own = failFast.answers == null ? null : new Answers();
    return new Findings(new KeptFindings(document, limit, true), failFast, own);
  }

  /**
   * Leaves out the findings that depend on unknown values.
   *
   * @return these findings
   */
  public Findings leavingOut(UnknownFilter filter) {
    kept().leaveOut(filter);
    return this;
  }

  /**
   * Records that strings with template tokens get a violation of their own.
   *
   * @return always true
   */
  public boolean expectTokens(Constraint constraint) {
    if (kept != null) {
      tokens = constraint;
    }
    return true;
  }

  /** Returns the constraint of template tokens, or null if the schema has none. */
  public @Nullable Constraint tokens() {
    return tokens;
  }

  /**
   * Reports that a value violates a constraint.
   *
   * @return whether the value is still valid
   */
  public boolean fail(int node, Constraint constraint) {
    return add(node, false, constraint, null, Finding.UNCOUNTED, null, null);
  }

  /**
   * Reports that a value violates {@code oneOf} or {@code anyOf}.
   *
   * @param branches the alternatives, to find out why none matches or which ones do
   * @return whether the value is still valid
   */
  public boolean fail(int node, Constraint constraint, Branches branches) {
    return add(node, false, constraint, null, Finding.UNCOUNTED, branches, null);
  }

  /**
   * Reports that too few or too many items of an array match.
   *
   * @param matched how many items match
   * @return whether the array is still valid
   */
  public boolean failCount(int array, Constraint constraint, int matched) {
    return add(array, false, constraint, null, matched, null, null);
  }

  /**
   * Reports that a value violates a constraint, with a message made by the check.
   *
   * @param detail the message without the name of the value: {@code has 61 in the minutes field;
   *     must be 0 to 59}; must not contain a sensitive value
   * @return whether the value is still valid
   */
  public boolean fail(int node, Constraint constraint, String detail) {
    return add(node, false, constraint, detail, Finding.UNCOUNTED, null, null);
  }

  /**
   * Reports that a part of a string violates a constraint, with a message made by the check.
   *
   * @param detail the message without the name of the value; must not contain a sensitive value
   * @param inside the place in the content of the string; null for all of it
   * @return whether the value is still valid
   */
  public boolean fail(int node, Constraint constraint, String detail, @Nullable Inside inside) {
    return add(node, false, constraint, detail, Finding.UNCOUNTED, null, inside);
  }

  /**
   * Reports that a part of the name of a member violates a constraint, with a message made by the
   * check.
   */
  public boolean failName(
      int member, Constraint constraint, String detail, @Nullable Inside inside) {
    return add(member, true, constraint, detail, Finding.UNCOUNTED, null, inside);
  }

  /**
   * Reports that the name of a member violates a constraint, for example because it is unknown.
   *
   * @return whether the object is still valid
   */
  public boolean failName(int member, Constraint constraint) {
    return add(member, true, constraint, null, Finding.UNCOUNTED, null, null);
  }

  /**
   * Reports that the name of a member violates {@code oneOf} or {@code anyOf}.
   *
   * @param branches the alternatives, to find out why none matches or which ones do
   * @return whether the object is still valid
   */
  public boolean failName(int member, Constraint constraint, Branches branches) {
    return add(member, true, constraint, null, Finding.UNCOUNTED, branches, null);
  }

  /** Reports that the name of a member violates a constraint, with a message made by the check. */
  public boolean failName(int member, Constraint constraint, String detail) {
    return add(member, true, constraint, detail, Finding.UNCOUNTED, null, null);
  }

  /**
   * Reports that code of the application could not check a value or the name of a member. Ends the
   * validation where nothing is reported: the answer would be taken for that of the schema.
   *
   * @return false
   * @throws StoppedException if these findings do not keep everything
   */
  public boolean undecided(
      JsonDocument doc, int node, boolean name, Constraint constraint, String detail) {
    if (!advising()) {
      throw new StoppedException(detail, doc, node, name, constraint);
    }
    return name ? failName(node, constraint, detail) : fail(node, constraint, detail);
  }

  /**
   * Whether the caller should return at the first error because further findings are not needed.
   */
  public boolean failFast() {
    return kept == null || kept.areEnough();
  }

  /** Whether warnings and infos are needed. */
  public boolean advising() {
    return kept != null && kept.hasAdvice();
  }

  /** Returns findings that keep nothing, to evaluate whether a subschema matches. */
  public Findings probe() {
    return probe;
  }

  /**
   * Counts a step of its own, for what the application checks.
   *
   * @throws StoppedException if the validation takes too many steps, the thread is interrupted, or
   *     a deadline has passed
   */
  public void step() {
    if (steps != null) {
      steps.takeSlow();
    }
  }

  /**
   * Returns the node after an item or a member with its descendants, for a loop over the items or
   * members of a value.
   *
   * @throws StoppedException if the validation takes too many steps, or the thread is interrupted
   */
  public int next(JsonDocument doc, int node) {
    if (steps != null) {
      steps.take();
    }
    return doc.next(node);
  }

  /**
   * Returns the node after an item or a member that is neither an array nor an object, as {@link
   * #next}. The processor need not wait for the node, so this is faster in short loops.
   *
   * @throws StoppedException if the validation takes too many steps, or the thread is interrupted
   */
  public int nextOfScalar(int node) {
    if (steps != null) {
      steps.take();
    }
    return node + 1;
  }

  /**
   * Returns the node after an item or a member with its descendants, for a loop over the items or
   * members of a value; the greatest index, which ends the loop, if nothing is left to find out.
   *
   * @param valid whether no error has been found so far
   * @throws StoppedException if the validation takes too many steps, or the thread is interrupted
   */
  public int next(JsonDocument doc, int node, boolean valid) {
    return valid || !failFast() ? next(doc, node) : Integer.MAX_VALUE;
  }

  /**
   * Returns the stored answer to a question about a node, or null if there is none.
   *
   * @param question a number that the generator assigned to a check of the schema
   */
  public @Nullable Boolean recall(int question, int node) {
    return answers == null ? null : answers.recall(question, node);
  }

  /** Stores the answer to a question about a node and returns the answer. */
  public boolean remember(int question, int node, boolean answer) {
    if (answers != null) {
      answers.remember(question, node, answer);
    }
    return answer;
  }

  /**
   * Notes what a check has read from a string, for the next checks of that string. Findings that
   * keep nothing do not note it, because threads share them.
   *
   * @param reader stands for how it was read; compared by identity
   */
  public void noteReading(JsonDocument doc, int node, Object reader, long reading) {
    if (kept != null && kept.isAbout(doc)) {
      lastReader = reader;
      lastRead = node;
      lastReading = reading;
    }
  }

  /**
   * Returns what a check has read from a string.
   *
   * @param unknown the result if it was not noted, or another reading was noted after it
   */
  public long reading(JsonDocument doc, int node, Object reader, long unknown) {
    return lastReader == reader && lastRead == node && kept != null && kept.isAbout(doc)
        ? lastReading
        : unknown;
  }

  /** Returns arrays for intermediate results. */
  public Buffers buffers() {
    Buffers known = probe.buffers;
    if (known == null) {
      known = new Buffers();
      probe.buffers = known;
    }
    return known;
  }

  /** Forgets answers and steps, so that findings that keep nothing serve another validation. */
  public void reset() {
    if (answers != null) {
      answers.clear();
    }
    if (steps != null) {
      steps.reset();
    }
  }

  /** Returns the submission time, or null if it is not known. */
  public @Nullable Instant submitAt() {
    return submitAt;
  }

  /**
   * Records that a constraint was not checked because the submission time is not known.
   *
   * @return always true
   */
  public boolean notRun(Constraint constraint) {
    if (kept != null) {
      RulesNotRun known = notRun;
      if (known == null) {
        known = new RulesNotRun();
        notRun = known;
      }
      known.add(constraint.rule());
    }
    return true;
  }

  private boolean add(
      int node,
      boolean name,
      Constraint constraint,
      @Nullable String detail,
      int matched,
      @Nullable Branches branches,
      @Nullable Inside inside) {
    boolean valid = constraint.severity(relaxedLimits) != Severity.ERROR;
    return kept == null
        ? valid
        : kept.add(node, name, constraint, detail, matched, branches, inside, valid);
  }

  private KeptFindings kept() {
    if (kept == null) {
      throw new IllegalStateException("these findings keep nothing");
    }
    return kept;
  }

  /** Replaces the findings by others, up to the limit. */
  public void replace(Collection<Finding> others) {
    kept().replace(others);
  }

  /** Returns the findings, in order. */
  public Collection<Finding> found() {
    return kept == null ? List.of() : kept.found();
  }

  /**
   * Returns the rules that were not checked because the submission time is not known, each once.
   */
  public List<Rule> notRun() {
    return notRun == null ? List.of() : notRun.list();
  }

  /** Whether there were more findings than the limit. */
  public boolean truncated() {
    return kept != null && kept.truncated();
  }
}
