package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.MemberName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed JSON Pointer (RFC 6901) in which {@code *} stands for every item or member. Following it
 * does not allocate.
 */
final class Pointer {
  /**
   * Receives the values that a pointer identifies, and a number that is passed on from the caller.
   */
  interface Visitor {
    /** Returns whether the value is valid. */
    boolean visit(JsonDocument doc, int node, int argument, Findings findings);
  }

  /** A predicate of values. */
  interface Test {
    boolean matches(JsonDocument doc, int node);
  }

  private static final int EVERY = -2;

  private final String text;
  private final MemberName[] names;
  private final int[] indexes;

  private Pointer(String text, MemberName[] names, int[] indexes) {
    this.text = text;
    this.names = names;
    this.indexes = indexes;
  }

  /**
   * Parses a pointer.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  static Pointer of(String text) {
    List<String> tokens = JsonPointer.tokens(text);
    if (tokens == null) {
      throw new IllegalArgumentException('"' + text + "\" is not a JSON Pointer");
    }
    MemberName[] names = new MemberName[tokens.size()];
    int[] indexes = new int[tokens.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = MemberName.of(tokens.get(i));
      indexes[i] = tokens.get(i).equals("*") ? EVERY : JsonPointer.index(tokens.get(i));
    }
    return new Pointer(text, names, indexes);
  }

  /**
   * Parses a pointer to one value.
   *
   * @throws IllegalArgumentException if it is malformed or contains {@code *}
   */
  static Pointer toOne(String text) {
    Pointer pointer = of(text);
    for (int index : pointer.indexes) {
      if (index == EVERY) {
        throw new IllegalArgumentException('"' + text + "\" must name one value, without *");
      }
    }
    return pointer;
  }

  /** Returns the last name in it, for messages; null if there is none. */
  @Nullable String label() {
    int last = names.length - 1;
    while (last >= 0 && indexes[last] == EVERY) {
      last--;
    }
    return last < 0 ? null : names[last].text();
  }

  /** Returns the value that a pointer without {@code *} identifies, or -1. */
  int resolve(JsonDocument doc, int from) {
    int node = from;
    for (int i = 0; i < names.length && node >= 0; i++) {
      node = step(doc, node, i);
    }
    return node;
  }

  private int step(JsonDocument doc, int node, int token) {
    return doc.isArray(node) ? doc.item(node, indexes[token]) : doc.find(node, names[token]);
  }

  /** Returns the value at the part before the first {@code *}, or -1. */
  int holder(JsonDocument doc, int from) {
    int node = from;
    for (int i = 0; i < names.length && indexes[i] != EVERY && node >= 0; i++) {
      node = step(doc, node, i);
    }
    return node;
  }

  /** Whether it identifies the items or members of one value: {@code *} is at its end only. */
  boolean isOfItems() {
    for (int i = 0; i < indexes.length; i++) {
      if (indexes[i] == EVERY) {
        return i == indexes.length - 1;
      }
    }
    return false;
  }

  /**
   * Visits all values in document order; stops at the first error if the findings are fail-fast.
   *
   * @return whether all visits returned true
   */
  boolean visit(JsonDocument doc, int from, Visitor visitor, int argument, Findings findings) {
    return visit(doc, from, 0, visitor, argument, findings);
  }

  private boolean visit(
      JsonDocument doc, int from, int token, Visitor visitor, int argument, Findings findings) {
    int node = from;
    for (int i = token; i < names.length; i++) {
      if (indexes[i] == EVERY) {
        return visitChildren(doc, node, i + 1, visitor, argument, findings);
      }
      node = step(doc, node, i);
      if (node < 0) {
        return true;
      }
    }
    return visitor.visit(doc, node, argument, findings);
  }

  private boolean visitChildren(
      JsonDocument doc, int parent, int token, Visitor visitor, int argument, Findings findings) {
    boolean valid = true;
    if (doc.size(parent) > 0) {
      int end = doc.next(parent);
      for (int child = parent + 1; child < end; child = doc.next(child)) {
        valid &= visit(doc, child, token, visitor, argument, findings);
        if (!valid && findings.failFast()) {
          return false;
        }
      }
    }
    return valid;
  }

  /** Returns the first value that passes a test, or -1. */
  int first(JsonDocument doc, int from, Test test) {
    return first(doc, from, 0, test);
  }

  private int first(JsonDocument doc, int from, int token, Test test) {
    int node = from;
    for (int i = token; i < names.length; i++) {
      if (indexes[i] == EVERY) {
        return firstChild(doc, node, i + 1, test);
      }
      node = step(doc, node, i);
      if (node < 0) {
        return -1;
      }
    }
    return test.matches(doc, node) ? node : -1;
  }

  private int firstChild(JsonDocument doc, int parent, int token, Test test) {
    int found = -1;
    if (doc.size(parent) > 0) {
      int end = doc.next(parent);
      for (int child = parent + 1; child < end && found < 0; child = doc.next(child)) {
        found = first(doc, child, token, test);
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return text;
  }
}
