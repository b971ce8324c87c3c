package io.github.jobsmith.generated.pattern;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.reuse.Idle;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A search by {@link java.util.regex} with a limited budget. */
final class JdkPattern extends TextPattern {
  /** Maximum number of characters that a match may examine: about a tenth of a second. */
  static final int BUDGET = 10_000_000;

  /**
   * Always matches. Java 17 and 21 step lookbehinds by UTF-16 units unless a supplementary code
   * point follows in the source of the pattern, literally and not as an escape.
   */
  private static final String STEP_BY_CODE_POINTS = "(?![^\\x{0}-\\x{10ffff}\ud800\udc00])";

  private final Pattern pattern;
  private final boolean anchored;
  private final Idle<Search> idle = new Idle<>();

  JdkPattern(String regex) {
    this.pattern = Pattern.compile("(?:" + regex + ")" + STEP_BY_CODE_POINTS);
    this.anchored = regex.startsWith("^") && regex.indexOf('|') < 0;
  }

  @Override
  public boolean matches(String text) {
    Search search = search();
    search.text.set(text);
    return find(search);
  }

  /** Returns a search that no other thread uses. */
  private Search search() {
    Search known = idle.take();
    return known == null ? new Search(pattern) : known;
  }

  /** Searches in the text that has been set. The search is used again, unless it is broken off. */
  private boolean find(Search search) {
    boolean found;
    try {
      found = search.find();
    } catch (StackOverflowError e) {
      // java.util.regex recurses for each repetition of a group.
      throw new PatternBudgetException(
          "the pattern is too deep for a value of " + search.text.length() + " characters");
    }
    if (search.text.clear()) {
      idle.give(search);
    }
    return found;
  }

  @Override
  public int find(String text) {
    if (!matches(text)) {
      return -1;
    }
    Matcher matcher = pattern.matcher(BudgetedText.of(text, BUDGET));
    return matcher.find() ? matcher.start() : 0;
  }

  @Override
  public boolean excludes(String start) {
    try {
      Matcher matcher = pattern.matcher(BudgetedText.of(start, BUDGET));
      return anchored && !matcher.lookingAt() && !matcher.hitEnd();
    } catch (StackOverflowError e) {
      return false;
    }
  }

  @Override
  public boolean matches(byte[] utf8, int from, int to) {
    return matches(new String(utf8, from, to - from, StandardCharsets.UTF_8));
  }

  @Override
  boolean matches(JsonDocument document, int from, int to) {
    Search search = search();
    search.text.set(document, from, to);
    return find(search);
  }

  @Override
  boolean matchesEscaped(JsonDocument document, int from, int to) {
    return matches(document, from, to);
  }

  /** A matcher and its text; for one thread at a time. */
  private static final class Search {
    private final BudgetedText text = new BudgetedText(BUDGET);
    private final Matcher matcher;

    Search(Pattern pattern) {
      this.matcher = pattern.matcher(text);
    }

    boolean find() {
      // The length of the text has changed.
      return matcher.reset().find();
    }
  }
}
