package io.github.jobsmith.report;

import io.github.jobsmith.rule.Severity;

/** The colours of a terminal, or none. */
enum Palette {
  PLAIN,
  ANSI;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";
  private static final String BLUE = "\u001b[1;34m";

  String strong(String text) {
    return paint(BOLD, text);
  }

  String faint(String text) {
    return paint(DIM, text);
  }

  String frame(String text) {
    return paint(BLUE, text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        },
        text);
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : code + text + RESET;
  }
}
