package io.github.jobsmith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text of {@link Help} by its layout, so that the man page and completions say the same. */
final class HelpText {
  /** Where the descriptions of options begin. */
  private static final int COLUMN = 26;

  /** A part of the text. */
  sealed interface Block {}

  /** How the command is called. */
  record Usage(List<String> lines) implements Block {}

  /** Words up to an empty line. */
  record Paragraph(String text) implements Block {}

  /** A command line to copy. */
  record Example(List<String> lines) implements Block {}

  /**
   * Something with a description.
   *
   * @param term such as an option with its value
   * @param lines the description; each of the lines after the first begins with a value
   */
  record Item(String term, List<String> lines) implements Block {
    String text() {
      return lines.isEmpty() ? "" : lines.get(0);
    }
  }

  private final List<Block> blocks = new ArrayList<>();

  private HelpText() {}

  static HelpText of(String text) {
    HelpText parsed = new HelpText();
    List<String> lines = text.lines().toList();
    int from = 0;
    while (from < lines.size()) {
      String line = lines.get(from);
      int to = from + 1;
      if (line.startsWith("Usage: ")) {
        while (!lines.get(to).isEmpty()) {
          to++;
        }
        parsed.usage(lines.subList(from, to));
      } else if (line.startsWith("  ")) {
        while (to < lines.size() && lines.get(to).startsWith("   ")) {
          to++;
        }
        parsed.item(lines.subList(from, to));
      } else if (!line.isEmpty()) {
        while (to < lines.size() && !lines.get(to).isEmpty() && !lines.get(to).startsWith(" ")) {
          to++;
        }
        parsed.blocks.add(new Paragraph(String.join(" ", lines.subList(from, to))));
      }
      from = to;
    }
    return parsed;
  }

  private void usage(List<String> lines) {
    blocks.add(
        new Usage(lines.stream().map(line -> line.replaceFirst("^Usage: |^ {7}", "")).toList()));
  }

  private void item(List<String> lines) {
    String first = lines.get(0).substring(2);
    if (first.startsWith("jobsmith ")) {
      blocks.add(new Example(lines.stream().map(line -> line.substring(2)).toList()));
      return;
    }
    int gap = first.indexOf("  ");
    // The list of commands has a column of its own.
    String term = gap < 0 ? first : first.substring(0, gap);
    List<StringBuilder> all = new ArrayList<>();
    all.add(new StringBuilder(gap < 0 ? "" : first.substring(gap).strip()));
    boolean values = false;
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.strip();
      StringBuilder last = all.get(all.size() - 1);
      boolean value = line.indexOf(rest) == COLUMN && (values || rest.matches("[a-z]+ {2,}.*"));
      boolean begins = value && last.lastIndexOf(",") != last.length() - 1;
      values |= value;
      if (begins) {
        all.add(new StringBuilder(rest.replaceFirst(" {2,}", ": ")));
      } else {
        last.append(last.isEmpty() ? "" : " ").append(rest);
      }
    }
    blocks.add(new Item(term, all.stream().map(StringBuilder::toString).toList()));
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** Returns the descriptions by the first word of their terms, such as the name of an option. */
  Map<String, String> descriptions() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block instanceof Item item && !item.text().isEmpty()) {
        found.putIfAbsent(item.term().split(" ")[0], item.text());
      }
    }
    return found;
  }
}
