package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.GeneralCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Partitions the code points into classes that a pattern cannot distinguish: the members of a class
 * are in the same sets of the pattern. Beyond ASCII, the class of a code point can depend on its
 * general category.
 */
final class Alphabet {
  static final int ASCII = 128;

  /** The number of values of {@link Character#getType(int)}, including 17, which is unused. */
  static final int TYPES = 31;

  private static final int UNUSED_TYPE = 17;
  private static final int MAX_CLASSES = 512;
  private static final int MAX_QUESTIONS = 20_000_000;

  /** The first code point of each segment: ASCII, then from 128 on. */
  private final int[] starts;

  /** For each segment its class, or one class for each general category. */
  private final int[][] classes;

  private final int size;

  private Alphabet(int[] starts, int[][] classes, int size) {
    this.starts = starts;
    this.classes = classes;
    this.size = size;
  }

  /** Partitions the code points by the sets that contain them. */
  static Alphabet of(List<CodePointSet> sets, PatternBudget budget) throws AutomatonTooLarge {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int c = 0; c <= ASCII; c++) {
      cuts.add(c);
    }
    for (CodePointSet set : sets) {
      for (int start : set.starts()) {
        cuts.add(start);
      }
    }
    // Each segment is tested against each set; limited, because patterns can be hostile.
    long questions = (long) cuts.size() * sets.size();
    if (questions > MAX_QUESTIONS) {
      throw new AutomatonTooLarge();
    }
    budget.work(questions);
    Map<BitSet, Integer> bySignature = new LinkedHashMap<>();
    int[] starts = cuts.stream().mapToInt(Integer::intValue).toArray();
    int[][] classes = new int[starts.length][];
    for (int i = 0; i < starts.length; i++) {
      classes[i] = classify(starts[i], sets, bySignature);
      if (bySignature.size() > MAX_CLASSES) {
        throw new AutomatonTooLarge();
      }
    }
    return new Alphabet(starts, classes, bySignature.size());
  }

  private static int[] classify(
      int start, List<CodePointSet> sets, Map<BitSet, Integer> bySignature) {
    int[] in = new int[sets.size()];
    boolean byType = false;
    for (int i = 0; i < in.length; i++) {
      in[i] = sets.get(i).categoriesAt(start);
      byType |= in[i] != 0 && in[i] != CodePointSet.ALL;
    }
    int[] classes = new int[byType ? TYPES : 1];
    for (int type = 0; type < classes.length; type++) {
      BitSet signature = new BitSet();
      for (int i = 0; i < in.length; i++) {
        signature.set(i, (in[i] >>> type & 1) != 0);
      }
      classes[type] =
          type == UNUSED_TYPE
              ? classes[0]
              : bySignature.computeIfAbsent(signature, s -> bySignature.size());
    }
    return classes;
  }

  /** The number of classes. */
  int size() {
    return size;
  }

  int classOf(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    int[] segment = classes[found < 0 ? -found - 2 : found];
    return segment.length == 1 ? segment[0] : segment[GeneralCategory.of(codePoint)];
  }

  /** The classes contained in one of the sets that this alphabet was made of. */
  BitSet classesIn(CodePointSet set) {
    BitSet in = new BitSet();
    for (int i = 0; i < starts.length; i++) {
      int categories = set.categoriesAt(starts[i]);
      for (int type = 0; type < classes[i].length; type++) {
        if (type != UNUSED_TYPE && (categories >>> type & 1) != 0) {
          in.set(classes[i][type]);
        }
      }
    }
    return in;
  }

  /** Returns an alphabet in which class c is replaced by {@code renamed[c]}. */
  Alphabet rename(int[] renamed, int newSize) {
    int[][] joined = new int[classes.length][];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = Arrays.stream(classes[i]).map(c -> renamed[c]).toArray();
      if (Arrays.stream(joined[i]).distinct().count() == 1) {
        joined[i] = new int[] {joined[i][0]};
      }
    }
    return new Alphabet(starts, joined, newSize);
  }

  /** The segments from 128 on; equal neighbours are merged. */
  List<Segment> beyondAscii() {
    List<Segment> segments = new ArrayList<>();
    for (int i = ASCII; i < starts.length; i++) {
      int[] previous = segments.isEmpty() ? null : segments.get(segments.size() - 1).classes;
      if (!Arrays.equals(previous, classes[i])) {
        segments.add(new Segment(starts[i], classes[i]));
      }
    }
    return segments;
  }

  /** The code points from {@code start} on; one class, or one for each general category. */
  record Segment(int start, int[] classes) {}
}
