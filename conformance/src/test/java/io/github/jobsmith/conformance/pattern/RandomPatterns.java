package io.github.jobsmith.conformance.pattern;

import java.util.Random;

/** Patterns, and texts that they may match, from a small alphabet so that matches occur. */
final class RandomPatterns {
  private static final String[] ATOMS = {
    "a",
    "b",
    "c",
    "-",
    "1",
    " ",
    "é",
    "😀",
    "\\n",
    ".",
    "\\d",
    "\\D",
    "\\w",
    "\\W",
    "\\s",
    "\\S",
    "[ab]",
    "[^a]",
    "[a-c]",
    "[^\\d]",
    "[\\w-]",
    "[é-ü]",
    "[^é]",
    "[😀-😏]",
    "[^😀a]",
    "\\p{L}",
    "\\P{L}",
    "[\\p{Lu}\\d]",
    "[^\\p{L}1]",
    "[\\P{Ll}b]",
    "[^]",
    "\\u{1f601}",
    "A",
    "É",
    "\\u2028"
  };
  private static final String[] EDGES = {"^", "$", "\\b", "\\B"};
  private static final String[] QUANTIFIERS = {
    "*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}", "{2,}", "{0}"
  };
  private static final String[] CHARACTERS = {
    "a", "b", "c", "a", "b", "-", "1", " ", "é", "😀", "\n", "A", "É", "\u2028", "😁", "d", "_"
  };

  private final Random random;

  RandomPatterns(long seed) {
    random = new Random(seed);
  }

  /** Returns a pattern without back references, optionally with lookaround. */
  String pattern(boolean lookaround) {
    String body = alternatives(3, lookaround);
    return switch (random.nextInt(4)) {
      case 0 -> "^" + body;
      case 1 -> body + "$";
      case 2 -> "^(?:" + body + ")$";
      default -> body;
    };
  }

  private String alternatives(int depth, boolean lookaround) {
    StringBuilder text = new StringBuilder(sequence(depth, lookaround));
    while (random.nextInt(4) == 0) {
      text.append('|').append(sequence(depth, lookaround));
    }
    return text.toString();
  }

  private String sequence(int depth, boolean lookaround) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int kind = random.nextInt(12);
      if (kind == 0) {
        text.append(pick(EDGES));
      } else if (kind == 1 && lookaround) {
        text.append(pick("(?=", "(?!", "(?<=", "(?<!")).append(bounded()).append(')');
      } else if (kind < 4 && depth > 0) {
        text.append(pick("(", "(?:")).append(alternatives(depth - 1, lookaround)).append(')');
        text.append(random.nextInt(3) == 0 ? pick(QUANTIFIERS) : "");
      } else {
        text.append(pick(ATOMS)).append(random.nextInt(3) == 0 ? pick(QUANTIFIERS) : "");
      }
    }
    return text.toString();
  }

  /** Something of bounded length, for lookbehinds. */
  private String bounded() {
    StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "^" : "");
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(pick(ATOMS)).append(random.nextInt(5) == 0 ? "?" : "");
    }
    return text.append(random.nextInt(8) == 0 ? "|" + pick(ATOMS) : "")
        .append(random.nextInt(8) == 0 ? "$" : "")
        .toString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(pick(CHARACTERS));
    }
    return text.toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
