package io.github.jobsmith.generator.lower;

import java.util.List;

/**
 * The formats that the runtime checks. Where a dialect asserts formats, any other one is an error:
 * silence would be a promise that nobody keeps.
 */
final class FormatTable {
  private static final List<String> NAMES = List.of("iot-date-time");

  private FormatTable() {}

  /** Sorted. */
  static List<String> names() {
    return NAMES;
  }
}
