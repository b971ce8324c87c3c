package io.github.jobsmith.conformance.peer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.conformance.Examples;
import io.github.jobsmith.conformance.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The disagreements that are known, by cause, with who is right and why. The list is exact: how
 * often a cause shows is counted, so that a disagreement that comes or goes fails the test.
 */
final class KnownDisagreements {
  private KnownDisagreements() {}

  /**
   * A cause.
   *
   * @param networknt what networknt does about it, as {@link Disagreement} has it
   * @param right who is right
   * @param why by which text
   * @param cases name of a case, or how the names of several begin up to a colon, to their number
   */
  record Cause(
      String cause, String networknt, String right, String why, Map<String, Integer> cases) {
    int number() {
      return cases.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The causes of a part of the list, in its order. */
  static List<Cause> of(String part) {
    return Examples.read("/peer/parity-networknt.json")
        .get(part)
        .valueStream()
        .map(
            entry -> {
              Map<String, Integer> cases = new TreeMap<>();
              entry
                  .get("cases")
                  .properties()
                  .forEach(each -> cases.put(each.getKey(), each.getValue().asInt()));
              return new Cause(
                  entry.get("cause").asString(),
                  entry.get("networknt").asString(),
                  entry.get("right").asString(),
                  entry.get("why").asString(),
                  cases);
            })
        .toList();
  }

  /** A row a cause. */
  static String table(String part) {
    return Table.markdown(
        List.of("cases", "cause", "networknt", "right", "why"),
        of(part).stream()
            .map(
                each ->
                    List.of(
                        Integer.toString(each.number()),
                        each.cause(),
                        each.networknt(),
                        each.right(),
                        each.why()))
            .toList());
  }

  /** Compares what was found with a part of the list. */
  static void check(String part, List<Disagreement> found) {
    Map<String, Integer> expected = new TreeMap<>();
    for (Cause cause : of(part)) {
      cause
          .cases()
          .forEach(
              (name, number) -> expected.merge(key(name, cause.networknt()), number, Integer::sum));
    }
    Map<String, Integer> actual = new TreeMap<>();
    for (Disagreement each : found) {
      String key =
          beginnings(each.name())
              .map(name -> key(name, each.networknt()))
              .filter(expected::containsKey)
              .findFirst()
              .orElseGet(() -> key(each.name(), each.networknt()));
      actual.merge(key, 1, Integer::sum);
    }
    assertThat(actual).as("target/parity-%s.txt has them one by one", part).isEqualTo(expected);
  }

  private static String key(String name, String networknt) {
    return name + " -> networknt " + networknt;
  }

  /** The name, and what is left of it up to each colon, longest first. */
  private static Stream<String> beginnings(String name) {
    return Stream.iterate(name, each -> each != null, KnownDisagreements::shorter);
  }

  private static @Nullable String shorter(String name) {
    int colon = name.lastIndexOf(": ");
    return colon < 0 ? null : name.substring(0, colon);
  }
}
