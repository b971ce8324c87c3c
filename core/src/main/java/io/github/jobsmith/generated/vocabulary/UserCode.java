package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.StandardRules;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls code of the application. What it throws becomes a violation, or ends the validation where a
 * violation would be lost. Immutable.
 *
 * @param <T> what the application created
 */
final class UserCode<T> {
  private final String name;
  private final @Nullable T created;

  /** Why there is nothing; empty if there is. */
  private final String fault;

  private final Constraint failed;

  private UserCode(String name, @Nullable T created, String fault, Constraint failed) {
    this.name = name;
    this.created = created;
    this.fault = fault;
    this.failed = failed;
  }

  /**
   * Calls a constructor, or another method that creates what is called later.
   *
   * @param name {@code the format "sku"}
   * @param constraint the constraint of the check
   */
  static <T> UserCode<T> create(
      String name, Supplier<? extends @Nullable T> creation, Constraint constraint) {
    Constraint failed =
        Constraint.of(StandardRules.CUSTOM_CHECK, constraint.location(), constraint.keyword());
    try {
      T created = creation.get();
      return new UserCode<>(
          name, created, created == null ? name + " was created as null" : "", failed);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new UserCode<>(name, null, name + " cannot be created: " + thrown(e), failed);
    }
  }

  /** Returns what was created, or null, about which {@link #undecided} has a violation. */
  @Nullable T created() {
    return created;
  }

  private static String thrown(Throwable thrown) {
    return "it threw " + thrown.getClass().getName();
  }

  /** Reports that nothing was created. */
  boolean undecided(JsonDocument doc, int node, boolean isName, Findings findings) {
    return findings.undecided(doc, node, isName, failed, "cannot be checked: " + fault);
  }

  /** Reports that what was created threw something when it was called. */
  boolean threw(JsonDocument doc, int node, boolean isName, Findings findings, Throwable thrown) {
    return findings.undecided(
        doc, node, isName, failed, "cannot be checked by " + name + ": " + thrown(thrown));
  }

  /** Reports that what was created returned null when it was called. */
  boolean returnedNull(JsonDocument doc, int node, boolean isName, Findings findings) {
    return findings.undecided(
        doc, node, isName, failed, "cannot be checked by " + name + ": it returned null");
  }
}
