package io.github.jobsmith.generator.diagnostic;

import java.util.List;

/** A way through a schema, as a message names it. */
public final class Route {
  private static final int SHOWN = 8;

  private Route() {}

  /**
   * The places in their order; of a long way the beginning and the end.
   *
   * @param places one after the other, at least one
   */
  public static String of(List<String> places) {
    if (places.size() <= SHOWN) {
      return String.join(" -> ", places);
    }
    int half = SHOWN / 2;
    int end = places.size() - half;
    return String.join(" -> ", places.subList(0, half))
        + " -> … ("
        + (end - half)
        + " more) -> "
        + String.join(" -> ", places.subList(end, places.size()));
  }
}
