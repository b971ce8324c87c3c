package io.github.jobsmith.jobs.error;

import java.util.List;
import java.util.Objects;

/**
 * A message of the service that AWS documents. Immutable.
 *
 * @param error the name of the exception
 * @param text the message, with … where the service inserts a value
 * @param rules ids of the rules that find the cause before the request is sent; empty if only the
 *     service knows
 */
public record PublishedMessage(String error, String text, List<String> rules) {
  public PublishedMessage {
    Objects.requireNonNull(error, "error");
    Objects.requireNonNull(text, "text");
    rules = List.copyOf(rules);
  }

  /** Whether a text contains the message, with any values. */
  public boolean isIn(String printed) {
    int from = 0;
    for (String part : text.split("…", -1)) {
      // A full stop at the end is often lost when a message is quoted.
      String wanted = part.strip().replaceFirst("\\.$", "");
      int found = wanted.isEmpty() ? from : printed.indexOf(wanted, from);
      if (found < 0) {
        return false;
      }
      from = found + wanted.length();
    }
    return true;
  }
}
