package io.github.jobsmith.cli.fix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text consists of after changes: parts of the original, and new text between them. */
final class Pieces {
  /**
   * A part of the text.
   *
   * @param inserted new text; null for a part of the original
   */
  private record Piece(int from, int to, byte @Nullable [] inserted) {
    int size() {
      return to - from;
    }

    Piece part(int start, int end) {
      return new Piece(from + start, from + end, inserted);
    }
  }

  private List<Piece> pieces = new ArrayList<>();
  private final int size;

  Pieces(int size) {
    this.size = size;
    pieces.add(new Piece(0, size, null));
  }

  /** Applies changes of the current text; they are sorted and do not overlap. */
  void apply(List<Change> changes) {
    List<Piece> next = new ArrayList<>();
    int index = 0;
    int at = 0;
    Piece rest = pieces.get(0);
    for (Change change : changes) {
      boolean inserted = false;
      while (at < change.to() || !inserted) {
        int end = at + rest.size();
        if (at < change.from()) {
          int kept = Math.min(change.from(), end) - at;
          next.add(rest.part(0, kept));
          rest = rest.part(kept, rest.size());
          at += kept;
        }
        if (at == change.from() && !inserted) {
          byte[] bytes = change.bytes();
          next.add(new Piece(0, bytes.length, bytes));
          inserted = true;
        }
        if (at >= change.from() && at < change.to()) {
          int gone = Math.min(change.to() - at, rest.size());
          rest = rest.part(gone, rest.size());
          at += gone;
        }
        if (rest.size() == 0 && index + 1 < pieces.size()) {
          index++;
          rest = pieces.get(index);
        }
      }
    }
    next.add(rest);
    next.addAll(pieces.subList(index + 1, pieces.size()));
    next.removeIf(piece -> piece.size() == 0);
    pieces = next;
  }

  /** Returns the changes that lead from the original to the current text, with its offsets. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    int before = 0;
    int beforeTo = 0;
    int after = 0;
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.inserted() == null) {
        add(regions, new Region(before, piece.from(), after, at));
        before = piece.to();
        after = at + piece.size();
      }
      at += piece.size();
      beforeTo = before;
    }
    add(regions, new Region(beforeTo, size, after, at));
    return regions;
  }

  private static void add(List<Region> regions, Region region) {
    if (region.before() < region.beforeTo() || region.after() < region.afterTo()) {
      regions.add(region);
    }
  }

  /**
   * A part of two texts that is different.
   *
   * @param before where it begins in the original
   * @param beforeTo where it ends in the original
   * @param after where it begins in the current text
   * @param afterTo where it ends in the current text
   */
  record Region(int before, int beforeTo, int after, int afterTo) {}
}
