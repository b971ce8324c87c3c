package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages for one finding.
 *
 * @param message the complete message, or null for the finding's own
 * @param within the wording inside another message, or null for the finding's own
 * @param alternatives the alternatives with their messages, the nearest first; may be empty
 * @param way the alternatives that were assumed on the way to the finding, the outermost first
 * @param note what to add about the way; may be empty
 */
public record Explained(
    Finding finding,
    @Nullable String message,
    @Nullable String within,
    List<Option> alternatives,
    List<String> way,
    String note) {
  public Explained {
    alternatives = List.copyOf(alternatives);
    way = List.copyOf(way);
  }

  /** An alternative that does not match, with the first reasons. */
  public record Option(String name, List<String> messages) {}

  /** Returns a finding with its own message, which is all there is to say if {@link #isPlain}. */
  public static Explained plain(Finding finding) {
    return of(finding, null);
  }

  /**
   * Whether a finding has no alternatives to explain, and is not about a name that may be wrong.
   */
  public static boolean isPlain(Finding finding) {
    return finding.branches() == null && !OneCause.isAboutUnknownName(finding);
  }

  /**
   * Returns a message about a finding.
   *
   * @param message null for the message of the finding itself
   */
  static Explained of(Finding finding, @Nullable String message) {
    return new Explained(finding, message, message, List.of(), List.of(), "");
  }

  /** Returns a copy with another message. */
  Explained saying(String other) {
    return new Explained(finding, other, other, List.of(), way, note);
  }

  /** Returns this as found in an alternative that was assumed. */
  Explained via(String alternative) {
    List<String> longer = new ArrayList<>(way.size() + 1);
    longer.add(alternative);
    longer.addAll(way);
    return new Explained(finding, message, within, alternatives, longer, note);
  }

  /** Returns this as the first reason of the nearest of some alternatives. */
  Explained nearest(List<Option> options, String about) {
    return new Explained(finding, message, within, options, way, about);
  }

  /** Returns a message with the way that was assumed. */
  public String withWay(Words words, String whole) {
    return way.isEmpty() ? whole : AlternativeWords.way(words, whole, way, note);
  }
}
