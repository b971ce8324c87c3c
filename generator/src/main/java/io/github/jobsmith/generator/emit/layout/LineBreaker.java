package io.github.jobsmith.generator.emit.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as nested levels of text with possible breaks. A level that fits on the line is not
 * broken; otherwise its breaks are taken, and its inner levels are tried in turn.
 */
final class LineBreaker {
  static final int WIDTH = 100;

  /** Which breaks of a level that does not fit are taken. */
  enum Fill {
    /** All of them. */
    ALL,
    /** Those after which the text does not fit. */
    EACH,
    /** All, even if the level fits, since the following text has several lines. */
    FORCED
  }

  /** Records whether a break was taken. */
  static final class Mark {
    private boolean broken;
  }

  private sealed interface Part permits Text, Break, Level {
    int width();
  }

  private record Text(String text) implements Part {
    @Override
    public int width() {
      return text.length();
    }
  }

  private record Break(Fill fill, String flat, @Nullable Mark mark) implements Part {
    @Override
    public int width() {
      return fill == Fill.FORCED ? WIDTH : flat.length();
    }
  }

  private static final class Level implements Part {
    private final @Nullable Mark mark;
    private final int ifBroken;
    private final int otherwise;
    private final List<Part> parts = new ArrayList<>();
    private int width = -1;

    Level(@Nullable Mark mark, int ifBroken, int otherwise) {
      this.mark = mark;
      this.ifBroken = ifBroken;
      this.otherwise = otherwise;
    }

    int indent() {
      return mark != null && mark.broken ? ifBroken : otherwise;
    }

    @Override
    public int width() {
      if (width < 0) {
        width = widthOf(parts, 0, parts.size());
      }
      return width;
    }
  }

  private final StringBuilder out;
  private final Deque<Level> open = new ArrayDeque<>();
  private final Level root = new Level(null, 0, 0);

  /**
   * The level of the last break; following text is added to it, so that it counts when that level
   * is tried.
   */
  private Level current = root;

  private int column;

  LineBreaker(StringBuilder out) {
    this.out = out;
    open.push(root);
  }

  /** Begins a level with additional indentation. */
  void open(int indent) {
    open.push(new Level(null, 0, indent));
  }

  /** Begins a level whose indentation depends on whether a break was taken. */
  void open(Mark mark, int ifBroken, int otherwise) {
    open.push(new Level(mark, ifBroken, otherwise));
  }

  void close() {
    Level level = open.pop();
    parent().parts.add(level);
  }

  void text(String text) {
    current.parts.add(new Text(text));
  }

  void gap(Fill fill, String flat) {
    gap(fill, flat, null);
  }

  void gap(Fill fill, String flat, @Nullable Mark mark) {
    current = parent();
    current.parts.add(new Break(fill, flat, mark));
  }

  private Level parent() {
    return open.element();
  }

  /** Prints the statement, with the indentation of its first line. */
  void print(int indent) {
    startLine(indent);
    print(root, indent);
  }

  private void print(Level level, int indent) {
    if (column + level.width() <= WIDTH) {
      flat(level);
      return;
    }
    int own = indent + level.indent();
    List<Part> parts = level.parts;
    boolean mustBreak = false;
    int from = 0;
    while (from < parts.size()) {
      Break before = parts.get(from) instanceof Break first ? first : null;
      int start = before == null ? from : from + 1;
      int to = start;
      while (to < parts.size() && !(parts.get(to) instanceof Break)) {
        to++;
      }
      int width = widthOf(parts, start, to);
      if (before != null) {
        boolean broken =
            before.fill != Fill.EACH || mustBreak || column + before.width() + width > WIDTH;
        if (before.mark != null) {
          before.mark.broken = broken;
        }
        if (broken) {
          out.append('\n');
          startLine(own);
        } else {
          append(before.flat);
        }
      }
      mustBreak = column + width > WIDTH;
      for (Part part : parts.subList(start, to)) {
        if (part instanceof Level inner) {
          print(inner, own);
        } else {
          append(((Text) part).text);
        }
      }
      from = to;
    }
  }

  private void flat(Level level) {
    for (Part part : level.parts) {
      if (part instanceof Level inner) {
        flat(inner);
      } else {
        append(part instanceof Break gap ? gap.flat : ((Text) part).text);
      }
    }
  }

  private void startLine(int indent) {
    out.append(" ".repeat(indent));
    column = indent;
  }

  private void append(String text) {
    out.append(text);
    column += text.length();
  }

  private static int widthOf(List<Part> parts, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += parts.get(i).width();
    }
    return sum;
  }
}
