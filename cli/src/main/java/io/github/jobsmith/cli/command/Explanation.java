package io.github.jobsmith.cli.command;

import io.github.jobsmith.jobs.error.ErrorExplanation;
import io.github.jobsmith.jobs.error.ServiceError;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The output of {@code explain}: blocks with a title and labelled lines. */
final class Explanation {
  private static final int LABEL = "noticed by: ".length();

  /**
   * What is explained.
   *
   * @param lines labels and values, in order; a label can occur several times
   * @param data a JSON object
   */
  private record Block(String title, List<Map.Entry<String, String>> lines, JsonValue data) {}

  /** If an error has more rules than these, they are only counted. */
  private static final int MOST_RULES = 12;

  private final List<Block> blocks = new ArrayList<>();

  void add(Rule rule) {
    Block block =
        block(rule.id() + " (" + rule.severity().label() + "): " + rule.title(), RuleData.of(rule));
    line(block, "allowed", rule.allowed() == null ? "" : rule.allowed());
    line(block, "why", rule.reason());
    line(block, "hint", rule.hint());
    line(block, "if empty", rule.hintIfEmpty());
    rule.sources().forEach(source -> line(block, "source", source));
    line(block, "noticed by", String.join(", ", rule.noticedBy()));
  }

  void add(ServiceError error) {
    String status =
        error.status() == 0 ? "not in the service model" : "HTTP status " + error.status();
    Block block = block(error.name() + " (" + status + "): " + error.meaning(), RuleData.of(error));
    line(block, "when", String.join("; ", error.causes()));
    line(block, "retry", error.retryHelps() ? "can help" : "does not help");
    line(block, "hint", error.advice());
    line(block, "rules", rules(error.preventedBy()));
    error.sources().forEach(source -> line(block, "source", source));
  }

  void add(ErrorExplanation error) {
    if (error.error().isPresent()) {
      add(error.error().get());
    } else if (error.byClient()) {
      note("The client refused the request before it was sent");
    } else if (error.name().isEmpty()) {
      note("The text names no exception");
    } else {
      note(
          Printable.escape(error.name())
              + " is not among the errors that AWS documents for CreateJob; AWS has common errors,"
              + " such as those for credentials and permissions");
    }
    if (error.rules().isEmpty()) {
      note(
          error.messages().isEmpty()
              ? "No rule fits the message. jobsmith validate FILE reports everything that can be"
                  + " known without AWS."
              : "The message is documented, but only AWS can know the cause before a job is"
                  + " created.");
    }
    error.rules().forEach(this::add);
  }

  private void note(String title) {
    block(title, RuleData.note(title));
  }

  private static String rules(List<String> ids) {
    if (ids.isEmpty()) {
      return "none: only AWS can know it";
    }
    return ids.size() <= MOST_RULES
        ? String.join(", ", ids)
        : ids.size() + " rules of severity error (jobsmith rules lists them)";
  }

  private Block block(String title, JsonValue data) {
    Block block = new Block(title, new ArrayList<>(), data);
    blocks.add(block);
    return block;
  }

  private static void line(Block block, String label, String value) {
    if (!value.isEmpty()) {
      block.lines().add(Map.entry(label, value));
    }
  }

  /** Returns it in a format of {@link RuleData#FORMAT}. */
  String as(String format) {
    return switch (format) {
      case RuleData.JSON -> RuleData.json(blocks.stream().map(Block::data).toList());
      case RuleData.MARKDOWN -> markdown();
      default -> text();
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(block.title()).append('\n');
      for (Map.Entry<String, String> line : block.lines()) {
        String head = line.getKey() + ":";
        text.append("  ").append(head).append(" ".repeat(LABEL - head.length()));
        text.append(line.getValue()).append('\n');
      }
    }
    return text.toString();
  }

  private String markdown() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append("## ");
      text.append(RuleData.escaped(block.title())).append('\n');
      String before = "\n";
      for (Map.Entry<String, String> line : block.lines()) {
        text.append(before).append("- **").append(line.getKey()).append(":** ");
        text.append(RuleData.escaped(line.getValue())).append('\n');
        before = "";
      }
    }
    return text.toString();
  }
}
