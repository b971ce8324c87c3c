package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** {@code prefixItems} and {@code items}. */
final class ItemsCheck extends Check {
  private final @Nullable Check[] prefix;
  private final @Nullable Check rest;

  /**
   * Creates a check.
   *
   * @param prefix by index; null where an item may be anything
   * @param rest for all further items, or null
   */
  ItemsCheck(@Nullable Check[] prefix, @Nullable Check rest) {
    this.prefix = prefix;
    this.rest = rest;
  }

  @Override
  void trace(Trace trace) {
    trace.checks(prefix);
    trace.check(rest);
  }

  @Override
  boolean check(JsonDocument doc, int array, Findings findings) {
    boolean valid = true;
    int index = 0;
    int end = doc.next(array);
    for (int item = array + 1; item < end; item = findings.next(doc, item)) {
      Check check = index < prefix.length ? prefix[index] : rest;
      index++;
      if (check != null && !check.check(doc, item, findings)) {
        if (findings.failFast()) {
          return false;
        }
        valid = false;
      }
    }
    return valid;
  }

  @Override
  boolean holds(JsonDocument doc, int array, Findings probe) {
    int index = 0;
    int end = doc.next(array);
    for (int item = array + 1; item < end; item = probe.next(doc, item)) {
      Check check = index < prefix.length ? prefix[index] : rest;
      index++;
      if (check != null && !check.holds(doc, item, probe)) {
        return false;
      }
    }
    return true;
  }
}
