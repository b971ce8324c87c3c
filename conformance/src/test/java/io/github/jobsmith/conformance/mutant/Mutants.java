package io.github.jobsmith.conformance.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The mutants of one rule at one place, written down one after another. */
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

  /** Mutants of a rule that is reported at a JSON Pointer. */
  static Mutants of(String rule, String at) {
    return new Mutants(rule, at);
  }

  /** What each of them needs first. */
  Mutants with(Consumer<Draft> preparation) {
    before = preparation;
    return this;
  }

  /** Rules that may speak as well, in what follows. */
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

  /** Whole numbers at the bounds, next to them and far out. */
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

  /** Texts of a length: each character is one of the alphabet, in turn. */
  Mutants lengthAtMost(int max, IntFunction<String> text) {
    for (int length : new int[] {max - 1, max}) {
      inside(length + " characters", draft -> draft.text(at, text.apply(length)));
    }
    for (int length : new int[] {max + 1, max * 3}) {
      outside(length + " characters", draft -> draft.text(at, text.apply(length)));
    }
    return this;
  }

  /** Arrays with so many items, which are made from their numbers. */
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

  /** A text short enough for a name; control characters by number. */
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
