package io.github.jobsmith.conformance.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The mutants of one rule at one location, in order. */
final class Mutants {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<Mutant> made = new ArrayList<>();
  private final String rule;
  private final String at;
  private Consumer<Draft> before = draft -> {};
  private Set<String> also = Set.of();

  private Mutants(String rule, String at) {
    this.rule = rule;
    this.at = at;
  }

  /** Returns mutants of a rule that is reported at a JSON Pointer. */
  static Mutants of(String rule, String at) {
    return new Mutants(rule, at);
  }

  /** Sets the preparation of each of them. */
  Mutants with(Consumer<Draft> preparation) {
    before = preparation;
    return this;
  }

  /** Sets rules that the following mutants may violate, too. */
  Mutants also(String... rules) {
    also = Set.of(rules);
    return this;
  }

  Mutants inside(String name, Consumer<Draft> change) {
    made.add(new Mutant(rule, name, true, at, also, before.andThen(change)));
    return this;
  }

  Mutants outside(String name, Consumer<Draft> change) {
    made.add(new Mutant(rule, name, false, at, also, before.andThen(change)));
    return this;
  }

  /** Texts inside. */
  Mutants inside(String... values) {
    for (String value : values) {
      inside(shown(value), draft -> draft.text(at, value));
    }
    return this;
  }

  /** Texts outside. */
  Mutants outside(String... values) {
    for (String value : values) {
      outside(shown(value), draft -> draft.text(at, value));
    }
    return this;
  }

  /** Values inside, as JSON text. */
  Mutants insideJson(String... values) {
    for (String value : values) {
      inside(shown(value), draft -> draft.json(at, value));
    }
    return this;
  }

  /** Values outside, as JSON text. */
  Mutants outsideJson(String... values) {
    for (String value : values) {
      outside(shown(value), draft -> draft.json(at, value));
    }
    return this;
  }

  /** Adds integers at the bounds, next to them and far outside. */
  Mutants integers(long min, long max) {
    return atLeast(min).atMost(max);
  }

  Mutants atLeast(long min) {
    return insideJson(Long.toString(min), Long.toString(min + 1))
        .outsideJson(Long.toString(min - 1), Long.toString(min - 1_000_000), "-9007199254740993");
  }

  Mutants atMost(long max) {
    return insideJson(Long.toString(max - 1), Long.toString(max))
        .outsideJson(Long.toString(max + 1), Long.toString(max * 1000 + 7), "9007199254740993");
  }

  /** Adds texts around a maximum length: each character of the alphabet in turn. */
  Mutants lengthAtMost(int max, IntFunction<String> text) {
    for (int length : new int[] {max - 1, max}) {
      inside(length + " characters", draft -> draft.text(at, text.apply(length)));
    }
    for (int length : new int[] {max + 1, max * 3}) {
      outside(length + " characters", draft -> draft.text(at, text.apply(length)));
    }
    return this;
  }

  /** Adds arrays around a maximum number of items, which are created from their indexes. */
  Mutants countAtMost(int max, IntFunction<JsonNode> item) {
    for (int count : new int[] {max - 1, max}) {
      inside(count + " items", draft -> draft.set(at, array(count, item)));
    }
    for (int count : new int[] {max + 1, max * 10}) {
      outside(count + " items", draft -> draft.set(at, array(count, item)));
    }
    return this;
  }

  private static JsonNode array(int count, IntFunction<JsonNode> item) {
    var array = NODES.arrayNode();
    for (int i = 0; i < count; i++) {
      array.add(item.apply(i));
    }
    return array;
  }

  List<Mutant> list() {
    return List.copyOf(made);
  }

  /** Returns a text short enough for a name; control characters by number. */
  private static String shown(String value) {
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .limit(60)
        .forEach(
            c -> {
              if (c < 0x20 || c == 0x7f) {
                text.append(String.format("U+%04X", c));
              } else {
                text.appendCodePoint(c);
              }
            });
    if (value.isBlank()) {
      return value.isEmpty() ? "empty" : "blank";
    }
    return value.length() > 60 ? text + "… (" + value.length() + ")" : text.toString();
  }
}
