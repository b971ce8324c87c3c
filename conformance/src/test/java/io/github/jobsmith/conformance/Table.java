package io.github.jobsmith.conformance;

import java.util.List;
import java.util.stream.Collectors;

/** Tables in Markdown. */
public final class Table {
  private Table() {}

  /** Returns a table that ends with a line break. */
  public static String markdown(List<String> head, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(head));
    text.append("|---".repeat(head.size())).append("|\n");
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
