package io.github.jobsmith.generated.model;

import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.model.ModelMismatchException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of the names that an object or a map can have, in a fixed order. Immutable and
 * thread-safe.
 */
public final class NamePatterns {
  private final TextPattern[] patterns;

  private NamePatterns(TextPattern[] patterns) {
    this.patterns = patterns;
  }

  /** Returns the patterns; the arguments are not copied. */
  public static NamePatterns of(TextPattern... patterns) {
    return new NamePatterns(patterns);
  }

  /**
   * Returns the index of the first pattern that the name of a member matches, or -1. A name for
   * which that takes too long matches nothing.
   */
  public int indexOf(JsonDocument doc, int member) {
    return first(pattern -> pattern.matchesName(doc, member));
  }

  private int first(Predicate<TextPattern> matching) {
    for (int i = 0; i < patterns.length; i++) {
      try {
        if (matching.test(patterns[i])) {
          return i;
        }
      } catch (PatternBudgetException e) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Requires each member of an object to have a name that one of the patterns matches.
   *
   * @throws ModelMismatchException if one has not; the message contains its location
   */
  void require(JsonDocument doc, int node) {
    for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
      if (indexOf(doc, member) < 0) {
        throw ModelValues.unknownMember(doc, member);
      }
    }
  }

  /**
   * Returns an immutable copy of one of several maps of an object, in the same order.
   *
   * @param known the names that have components, or null if there are none
   * @param indexes the indexes of the patterns of this map, ascending; -1 if it contains the names
   *     that no pattern matches
   * @throws IllegalArgumentException if a name has a component, or belongs to another map
   */
  public <T extends @Nullable Object> Map<String, T> copyOf(
      Map<String, T> map, @Nullable MemberNames known, int... indexes) {
    for (String name : map.keySet()) {
      if (Arrays.binarySearch(indexes, first(pattern -> pattern.matches(name))) < 0) {
        throw new IllegalArgumentException(name + " does not match the pattern of the names");
      }
    }
    return known == null ? ModelValues.copyOf(map) : ModelValues.copyOf(map, known);
  }
}
