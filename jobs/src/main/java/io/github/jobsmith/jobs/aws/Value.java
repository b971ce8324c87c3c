package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import java.math.BigDecimal;
import java.util.List;

/** A value of a request, with its place in the whole text of the command line. */
sealed interface Value {
  int start();

  int end();

  /** A string. */
  record Str(String text, int start, int end) implements Value {}

  /** A number. */
  record Num(BigDecimal number, int start, int end) implements Value {}

  /** A truth value. */
  record Bool(boolean bool, int start, int end) implements Value {}

  /** A list. */
  record Items(List<Value> items, int start, int end) implements Value {}

  /** A structure or a map. */
  record Members(List<Member> members, int start, int end) implements Value {}

  /**
   * A value of a JSON or YAML text.
   *
   * @param text the text that the document was read from
   * @param old whether the text is YAML 1.1
   */
  record Copy(JsonDocument document, int node, int base, boolean old) implements Value {
    static Copy of(JsonDocument document, int base) {
      return new Copy(document, 0, base, false);
    }

    Copy at(int other) {
      return new Copy(document, other, base, old);
    }

    @Override
    public int start() {
      int offset = document.offset(node);
      return base + (document.source() == null ? offset : document.source().start(offset));
    }

    @Override
    public int end() {
      return base
          + (document.source() == null
              ? document.endOffset(node)
              : document.source().end(document.offset(node)));
    }
  }

  /** A member with the place of its name. */
  record Member(String name, int start, int end, Value value) {}
}
