package io.github.jobsmith.jobs.error;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client or the service says of one member.
 *
 * @param kind what is wrong with it
 * @param path the names from the request to the member; an item of a list is {@code 0}
 * @param limit the limit that the message names; null if it names none
 */
record Complaint(Kind kind, List<String> path, @Nullable BigDecimal limit) {
  /** What can be wrong, and the keywords that say so. */
  enum Kind {
    MISSING(List.of("required")),
    UNKNOWN(List.of("additionalProperties")),
    TYPE(List.of("type")),
    TOO_SHORT(List.of("minLength", "minItems")),
    TOO_LONG(List.of("maxLength", "maxItems")),
    TOO_SMALL(List.of("minimum", "exclusiveMinimum")),
    TOO_LARGE(List.of("maximum", "exclusiveMaximum")),
    CHOICE(List.of("enum", "const")),
    /** Any other keyword: pattern, format, cron and so on. */
    FORM(List.of());

    private final List<String> keywords;

    Kind(List<String> keywords) {
      this.keywords = keywords;
    }

    boolean isSaidBy(String keyword) {
      if (this != FORM) {
        return keywords.contains(keyword);
      }
      for (Kind other : values()) {
        if (other.keywords.contains(keyword)) {
          return false;
        }
      }
      return true;
    }
  }

  Complaint {
    path = List.copyOf(path);
  }
}
