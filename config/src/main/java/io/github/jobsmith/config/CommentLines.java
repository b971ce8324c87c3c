package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.yaml.YamlComments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the comments of a text that ignore violations, and the lines that they are about. */
final class CommentLines {
  private final byte[] text;
  private final boolean yaml;

  /** Offsets of all comments. */
  private final Set<Integer> comments = new HashSet<>();

  CommentLines(byte[] text, boolean yaml) {
    this.text = text;
    this.yaml = yaml;
  }

  /**
   * Returns the comments.
   *
   * @throws io.github.jobsmith.json.JsonSyntaxException if the text is not YAML
   */
  List<IgnoreComment> read(JsonLimits limits) {
    List<IgnoreComment> found = new ArrayList<>();
    List<Integer> offsets = yaml ? YamlComments.offsets(text, limits) : slashes(found);
    comments.addAll(offsets);
    int line = 1;
    int start = 0;
    int index = 0;
    while (index < offsets.size()) {
      int end = lineEnd(start);
      if (offsets.get(index) < end) {
        int at = offsets.get(index++);
        boolean alone = contentOf(start) == at;
        IgnoreComment comment =
            IgnoreComment.of(
                text,
                at + (yaml ? 1 : 2),
                end,
                at,
                alone ? line + linesToContent(end) : line,
                false);
        if (comment != null) {
          found.add(comment);
        }
      } else {
        start = next(end);
        line++;
      }
    }
    return found;
  }

  /**
   * Returns the offsets of comments to the end of a line, in JSON.
   *
   * @param blocks receives comments between other marks, which have no effect
   */
  private List<Integer> slashes(List<IgnoreComment> blocks) {
    List<Integer> offsets = new ArrayList<>();
    boolean string = false;
    for (int at = 0; at < text.length; at++) {
      byte b = text[at];
      if (string) {
        string = b != '"';
        at += b == '\\' ? 1 : 0;
      } else if (b == '"') {
        string = true;
      } else if (b == '/' && at + 1 < text.length && text[at + 1] == '/') {
        offsets.add(at);
        at = lineEnd(at) - 1;
      } else if (b == '/' && at + 1 < text.length && text[at + 1] == '*') {
        int start = at;
        at += 2;
        while (at + 1 < text.length && !(text[at] == '*' && text[at + 1] == '/')) {
          at++;
        }
        IgnoreComment block =
            IgnoreComment.of(text, start + 2, Math.max(at, start + 2), start, 0, true);
        if (block != null) {
          blocks.add(block);
        }
        at++;
      }
    }
    return offsets;
  }

  /** Returns how many lines after a line the next one is that has more than a comment. */
  private int linesToContent(int lineEnd) {
    int lines = 1;
    for (int start = next(lineEnd); start < text.length; start = next(lineEnd(start))) {
      int content = contentOf(start);
      if (content < lineEnd(start) && !comments.contains(content)) {
        return lines;
      }
      lines++;
    }
    return lines;
  }

  /** Returns where a line has its first character that is not blank. */
  private int contentOf(int start) {
    // A byte order mark is not content.
    int at = start == 0 && text.length > 2 && text[0] == (byte) 0xEF ? 3 : start;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  private int next(int end) {
    boolean two = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
    return end + (two ? 2 : 1);
  }
}
