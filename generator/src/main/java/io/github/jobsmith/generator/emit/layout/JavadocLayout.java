package io.github.jobsmith.generator.emit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out a Javadoc comment: words are filled into lines, or into a single line if that is enough.
 */
final class JavadocLayout {
  private static final int CONTINUED = 4;

  /** A line may break at these tags even without a blank. */
  private static final Pattern PIECES = Pattern.compile("(?=</?code>)|(?<=</?code>)");

  private final String margin;
  private final StringBuilder out;

  private JavadocLayout(int indent, StringBuilder out) {
    this.margin = " ".repeat(indent) + " *";
    this.out = out;
  }

  static void print(String comment, int indent, StringBuilder out) {
    List<String> blocks = blocks(comment.substring(3, comment.length() - 2));
    String one = " ".repeat(indent) + "/** " + String.join(" ", blocks) + " */";
    boolean plain = blocks.size() == 1 && !blocks.get(0).startsWith("@");
    if (plain && one.length() <= LineBreaker.WIDTH && one.indexOf('\n') < 0) {
      out.append(one);
      return;
    }
    out.append(" ".repeat(indent)).append("/**\n");
    JavadocLayout layout = new JavadocLayout(indent, out);
    String before = "";
    for (String block : blocks) {
      layout.block(block, before);
      before = block;
    }
    out.append(layout.margin).append('/');
  }

  /**
   * Returns paragraphs, block tags with their text, and examples; blank lines between them are
   * ignored.
   */
  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    boolean example = false;
    for (String marked : text.split("\n")) {
      String line = marked.strip();
      line = line.startsWith("*") ? line.substring(line.startsWith("* ") ? 2 : 1) : line;
      boolean starts = line.startsWith("@") || line.startsWith("<p>") || line.startsWith("<pre>");
      if (!example && (line.isBlank() || starts)) {
        add(block, blocks);
      }
      example |= line.startsWith("<pre>");
      if (example) {
        block.append(line).append('\n');
      } else if (!line.isBlank()) {
        block.append(block.length() == 0 ? "" : " ").append(line.strip());
      }
      if (line.endsWith("</pre>")) {
        add(block, blocks);
        example = false;
      }
    }
    add(block, blocks);
    return blocks;
  }

  private static void add(StringBuilder block, List<String> blocks) {
    if (block.length() > 0) {
      blocks.add(block.toString());
      block.setLength(0);
    }
  }

  private void block(String block, String before) {
    boolean tag = block.startsWith("@");
    if (!before.isEmpty() && !(tag && before.startsWith("@"))) {
      out.append(margin).append('\n');
    }
    if (block.startsWith("<pre>")) {
      block.lines().forEach(line -> out.append((margin + " " + line).stripTrailing()).append('\n'));
      return;
    }
    int column = 0;
    for (String word : words(block.replace("<p> ", "<p>"))) {
      String gap = " ";
      for (String piece : word.indexOf('<') < 0 ? new String[] {word} : PIECES.split(word)) {
        if (column == 0 || column + gap.length() + piece.length() > LineBreaker.WIDTH) {
          boolean first = column == 0;
          String start = margin + (first || !tag ? " " : " ".repeat(CONTINUED + 1));
          out.append(first ? "" : "\n").append(start).append(piece);
          column = start.length() + piece.length();
        } else {
          out.append(gap).append(piece);
          column += gap.length() + piece.length();
        }
        gap = "";
      }
    }
    out.append('\n');
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int blank = text.indexOf(' ', from);
      int to = blank < 0 ? text.length() : blank;
      if (to > from) {
        words.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }
}
