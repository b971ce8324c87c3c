package io.github.jobsmith.cli.command;

import io.github.jobsmith.jobs.error.ErrorExplanation;
import io.github.jobsmith.jobs.error.ServiceError;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.Printable;
import java.util.List;

/** The text of {@code explain}: blocks with a title and labelled lines. */
final class Explanation {
  private static final int LABEL = "noticed by: ".length();

  /** If an error has more rules than these, they are only counted. */
  private static final int MOST_RULES = 12;

  private final StringBuilder text = new StringBuilder();

  void add(Rule rule) {
    title(rule.id() + " (" + rule.severity().label() + "): " + rule.title());
    if (rule.allowed() != null) {
      line("allowed", rule.allowed());
    }
    line("why", rule.reason());
    line("hint", rule.hint());
    line("if empty", rule.hintIfEmpty());
    rule.sources().forEach(source -> line("source", source));
    line("noticed by", String.join(", ", rule.noticedBy()));
  }

  void add(ServiceError error) {
    String status =
        error.status() == 0 ? "not in the service model" : "HTTP status " + error.status();
    title(error.name() + " (" + status + "): " + error.meaning());
    line("when", String.join("; ", error.causes()));
    line("retry", error.retryHelps() ? "can help" : "does not help");
    line("hint", error.advice());
    line("rules", rules(error.preventedBy()));
    error.sources().forEach(source -> line("source", source));
  }

  void add(ErrorExplanation error) {
    if (error.error().isPresent()) {
      add(error.error().get());
    } else if (error.byClient()) {
      title("The client refused the request before it was sent");
    } else if (error.name().isEmpty()) {
      title("The text names no exception");
    } else {
      title(
          Printable.escape(error.name())
              + " is not among the errors that AWS documents for CreateJob; AWS has common errors,"
              + " such as those for credentials and permissions");
    }
    if (error.rules().isEmpty()) {
      title(
          error.messages().isEmpty()
              ? "No rule fits the message. jobsmith validate FILE reports everything that can be"
                  + " known without AWS."
              : "The message is documented, but only AWS can know the cause before a job is"
                  + " created.");
    }
    error.rules().forEach(this::add);
  }

  private static String rules(List<String> ids) {
    if (ids.isEmpty()) {
      return "none: only AWS can know it";
    }
    return ids.size() <= MOST_RULES
        ? String.join(", ", ids)
        : ids.size() + " rules of severity error (jobsmith rules lists them)";
  }

  private void title(String title) {
    text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      String head = label + ":";
      text.append("  ").append(head).append(" ".repeat(LABEL - head.length()));
      text.append(value).append('\n');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
