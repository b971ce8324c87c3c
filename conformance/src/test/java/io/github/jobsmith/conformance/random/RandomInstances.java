package io.github.jobsmith.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Small JSON texts from few values and names, so that schemas apply to them. */
final class RandomInstances {
  static final List<String> NAMES = List.of("a", "b", "c", "ab");

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "1.0",
          "2",
          "-1",
          "1.5",
          "3e0",
          "10",
          "\"\"",
          "\"a\"",
          "\"b\"",
          "\"ab\"",
          "\"abc\"",
          "\"\\u00e9\\ud83d\\ude00\"");

  private final Random random;

  RandomInstances(Random random) {
    this.random = random;
  }

  /** A value nested up to a depth. */
  String value(int depth) {
    int kind = depth == 0 ? 2 : random.nextInt(4);
    return switch (kind) {
      case 0 -> object(depth);
      case 1 -> array(depth);
      default -> scalar();
    };
  }

  String scalar() {
    return SCALARS.get(random.nextInt(SCALARS.size()));
  }

  /** Arrays and objects, to which most keywords apply. */
  String structure(int depth) {
    return random.nextInt(3) == 0 ? array(depth) : object(depth);
  }

  private String object(int depth) {
    List<String> members = new ArrayList<>();
    for (String name : NAMES) {
      if (random.nextBoolean()) {
        members.add("\"" + name + "\":" + value(depth - 1));
      }
    }
    return members.stream().collect(Collectors.joining(",", "{", "}"));
  }

  private String array(int depth) {
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(value(depth - 1));
    }
    return items.stream().collect(Collectors.joining(",", "[", "]"));
  }
}
