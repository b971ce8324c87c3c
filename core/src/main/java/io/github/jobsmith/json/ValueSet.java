package io.github.jobsmith.json;

import java.util.Arrays;

/**
 * A set of values of any kind, such as those of {@code enum}. Immutable; intended for constants.
 */
public final class ValueSet {
  private final JsonDocument values;

  /** Index of the first value for each slot, or -1; never full. */
  private final int[] table;

  private final int mask;

  private ValueSet(JsonDocument values) {
    this.values = values;
    int size = Integer.highestOneBit(Math.max(1, values.size(0))) << 2;
    this.mask = size - 1;
    this.table = new int[size];
    Arrays.fill(table, -1);
    for (int value = 1; value < values.next(0); value = values.next(value)) {
      int slot = values.hash(value) & mask;
      while (table[slot] >= 0) {
        slot = slot + 1 & mask;
      }
      table[slot] = value;
    }
  }

  /**
   * Prepares the values.
   *
   * @param array JSON text: an array of the values; duplicates are allowed
   * @throws JsonSyntaxException if it is not JSON
   * @throws IllegalArgumentException if it is not an array
   */
  public static ValueSet of(String array) {
    JsonDocument values = JsonDocument.parse(array);
    if (!values.isArray(0)) {
      throw new IllegalArgumentException("not an array of values");
    }
    return new ValueSet(values);
  }

  /** Whether the node equals one of the values as defined by JSON Schema: 1 equals 1.0. */
  public boolean contains(JsonDocument document, int node) {
    int slot = document.hash(node) & mask;
    for (int value = table[slot]; value >= 0; value = table[slot]) {
      if (JsonDocument.equal(document, node, values, value)) {
        return true;
      }
      slot = slot + 1 & mask;
    }
    return false;
  }
}
