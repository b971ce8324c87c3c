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
 * The known disagreements, by cause, with the correct result and the reason. The list is exact:
 * occurrences of each cause are counted, so that any new or resolved disagreement fails the test.
 */
final class KnownDisagreements {
  private KnownDisagreements() {}

  /**
   * A cause.
   *
   * @param networknt what networknt does, as in {@link Disagreement}
   * @param right which one is correct
   * @param why according to which text
   * @param cases number of cases by name, or by a prefix of names up to a colon
   */
  record Cause(
      String cause, String networknt, String right, String why, Map<String, Integer> cases) {
    int number() {
      return cases.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Returns the causes of a part of the list, in order. */
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

  /** Returns a table with one row per cause. */
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

  /** Compares disagreements with a part of the list. */
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

  /** Returns the name and its prefixes up to each colon, longest first. */
  private static Stream<String> beginnings(String name) {
    return Stream.iterate(name, each -> each != null, KnownDisagreements::shorter);
  }

  private static @Nullable String shorter(String name) {
    int colon = name.lastIndexOf(": ");
    return colon < 0 ? null : name.substring(0, colon);
  }
}
