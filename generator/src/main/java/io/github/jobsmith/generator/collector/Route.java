package io.github.jobsmith.generator.collector;

import java.util.List;

/** Formats a path through a schema for a message. */
public final class Route {
  private static final int SHOWN = 8;

  private Route() {}

  /**
   * Joins the locations in their order; a long path is shortened in the middle.
   *
   * @param places the locations, at least one
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
