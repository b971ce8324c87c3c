package io.github.jobsmith.cli.process;

import java.util.List;

/** Values to choose from, in messages. */
public final class Choices {
  private Choices() {}

  /** Returns two or more choices as {@code text, json or md}. */
  public static String inWords(List<String> choices) {
    int last = choices.size() - 1;
    return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }
}
