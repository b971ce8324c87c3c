package io.github.jobsmith.cli.fix;

import io.github.jobsmith.cli.fix.Pieces.Region;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes changes of a text in the unified format. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final Lines before;
  private final Lines after;

  UnifiedDiff(byte[] before, byte[] after) {
    this.before = new Lines(before);
    this.after = new Lines(after);
  }

  /** Lines of both texts, from a first one up to before another one. */
  private record Hunk(int before, int beforeTo, int after, int afterTo) {}

  String of(String name, List<Region> regions) {
    StringBuilder text = new StringBuilder();
    text.append("--- ").append(label("a/", name)).append('\n');
    text.append("+++ ").append(label("b/", name)).append('\n');
    List<Hunk> hunks = hunks(regions);
    int from = 0;
    while (from < hunks.size()) {
      int to = from + 1;
      while (to < hunks.size()
          && hunks.get(to).before() - hunks.get(to - 1).beforeTo() <= 2 * CONTEXT) {
        to++;
      }
      append(text, hunks.subList(from, to));
      from = to;
    }
    return text.toString();
  }

  /** Returns the changed lines; regions in the same or the next line make one hunk. */
  private List<Hunk> hunks(List<Region> regions) {
    List<Hunk> hunks = new ArrayList<>();
    for (Region region : regions) {
      Hunk hunk =
          new Hunk(
              before.lineOf(region.before()),
              Math.min(before.lineOf(region.beforeTo()) + 1, before.count()),
              after.lineOf(region.after()),
              Math.min(after.lineOf(region.afterTo()) + 1, after.count()));
      int last = hunks.size() - 1;
      boolean joined =
          last >= 0
              && (hunk.before() <= hunks.get(last).beforeTo()
                  || hunk.after() <= hunks.get(last).afterTo());
      if (joined) {
        Hunk first = hunks.remove(last);
        hunk = new Hunk(first.before(), hunk.beforeTo(), first.after(), hunk.afterTo());
      }
      hunks.add(hunk);
    }
    return hunks;
  }

  private void append(StringBuilder text, List<Hunk> hunks) {
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    int from = Math.max(0, first.before() - CONTEXT);
    int to = Math.min(before.count(), last.beforeTo() + CONTEXT);
    int afterFrom = first.after() - (first.before() - from);
    int afterTo = last.afterTo() + (to - last.beforeTo());
    text.append("@@ -").append(range(from, to)).append(" +").append(range(afterFrom, afterTo));
    text.append(" @@\n");
    int at = from;
    for (Hunk hunk : hunks) {
      before.append(text, ' ', at, hunk.before());
      before.append(text, '-', hunk.before(), hunk.beforeTo());
      after.append(text, '+', hunk.after(), hunk.afterTo());
      at = hunk.beforeTo();
    }
    before.append(text, ' ', at, to);
  }

  private static String range(int from, int to) {
    int count = to - from;
    int start = count == 0 ? from : from + 1;
    return count == 1 ? Integer.toString(start) : start + "," + count;
  }

  /** Returns a name as git writes it: in quotes if it has characters that would break the line. */
  private static String label(String prefix, String name) {
    StringBuilder quoted = new StringBuilder();
    boolean plain = true;
    for (char c : name.toCharArray()) {
      boolean special = c < ' ' || c == 0x7F || c == '"' || c == '\\';
      plain &= !special;
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (special) {
        quoted.append(String.format("\\%03o", (int) c));
      } else {
        quoted.append(c);
      }
    }
    // Without the tab, patch takes a name up to its first space.
    return plain
        ? prefix + name + (name.indexOf(' ') < 0 ? "" : "\t")
        : '"' + prefix + quoted + '"';
  }

  /** The lines of a text, each with its line feed. */
  private static final class Lines {
    private final byte[] text;
    private int[] starts = new int[64];
    private int count;

    Lines(byte[] text) {
      this.text = text;
      for (int at = 0; at < text.length; at++) {
        if (at == 0 || text[at - 1] == '\n') {
          starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
          starts[count++] = at;
        }
      }
    }

    int count() {
      return count;
    }

    /** Returns the line of a byte, from 0; of the end of the text, its last line. */
    int lineOf(int offset) {
      int found = Arrays.binarySearch(starts, 0, count, offset);
      return Math.max(0, found >= 0 ? found : -found - 2);
    }

    void append(StringBuilder out, char mark, int from, int to) {
      for (int line = from; line < to; line++) {
        int start = starts[line];
        int end = line + 1 < count ? starts[line + 1] : text.length;
        out.append(mark).append(new String(text, start, end - start, StandardCharsets.UTF_8));
        if (text[end - 1] != '\n') {
          out.append("\n\\ No newline at end of file\n");
        }
      }
    }
  }
}
