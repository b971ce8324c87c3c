package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A deterministic automaton over code points. Matching ends in state 0, which rejects, and in state
 * 1, which accepts any remaining text.
 */
final class Automaton {
  /** The number of texts after which {@link CharacterPairs} pay. */
  static final int MANY_USES = 2_000;

  private final char[] ascii;
  private final CodePointClasses others;

  /**
   * One row per state: the target for each class, then 1 if the state accepts at the end of the
   * text. States are identified by the index of their row, so that a step is one addition and one
   * load.
   */
  private final char[] table;

  private final int stride;
  private final int start;

  /** Texts of documents that were matched; not exact if several threads count. */
  private int uses;

  /** Made when there were many. Not volatile: it is immutable, and threads may make the same. */
  private @Nullable CharacterPairs pairs;

  Automaton(char[] ascii, CodePointClasses others, char[] table, int stride, int start) {
    this.ascii = ascii;
    this.others = others;
    this.table = table;
    this.stride = stride;
    this.start = start * stride;
  }

  boolean matches(byte[] utf8, int from, int to) {
    int state = start;
    for (int at = from; at < to; ) {
      byte lead = utf8[at];
      if (lead >= 0) {
        state = table[state + ascii[lead]];
        at++;
      } else {
        state = table[state + others.classOf(Utf8.codePoint(utf8, at, to))];
        at += Utf8.length(lead);
      }
      if (state <= stride) {
        return state != 0;
      }
    }
    return table[state + stride - 1] != 0;
  }

  boolean matches(JsonDocument document, int from, int to) {
    CharacterPairs known = pairs;
    if (known != null) {
      long followed = known.follow(document, start / stride, from, to);
      int state = (int) (followed >>> Integer.SIZE);
      return state > 1 ? matches(document, state * stride, (int) followed, to) : state != 0;
    }
    if (uses < MANY_USES && ++uses == MANY_USES) {
      pairs = CharacterPairs.of(ascii, table, stride);
    }
    return matches(document, start, from, to);
  }

  /** Whether the rest of a text matches, from a state on that is neither 0 nor 1. */
  private boolean matches(JsonDocument document, int first, int from, int to) {
    int state = first;
    for (int at = from; at < to; ) {
      byte lead = document.byteAt(at);
      if (lead >= 0) {
        state = table[state + ascii[lead]];
        at++;
      } else {
        state = table[state + others.classOf(Utf8.codePoint(document, at))];
        at += Utf8.length(lead);
      }
      if (state <= stride) {
        return state != 0;
      }
    }
    return table[state + stride - 1] != 0;
  }

  boolean matchesEscaped(JsonDocument document, int from, int to) {
    int state = start;
    for (int at = from; at < to; ) {
      long next = document.decode(at);
      int codePoint = (int) (next >>> Integer.SIZE);
      state = table[state + (codePoint < 128 ? ascii[codePoint] : others.classOf(codePoint))];
      at = (int) next;
      if (state <= stride) {
        return state != 0;
      }
    }
    return table[state + stride - 1] != 0;
  }

  boolean matches(String text) {
    int state = start;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      state = table[state + (codePoint < 128 ? ascii[codePoint] : others.classOf(codePoint))];
      at += Character.charCount(codePoint);
      if (state <= stride) {
        return state != 0;
      }
    }
    return table[state + stride - 1] != 0;
  }
}
