package io.github.jobsmith.maven;

/** The configuration of a goal makes no sense; the message says how, and what would. */
final class BadConfiguration extends Exception {
  private static final long serialVersionUID = 1L;

  BadConfiguration(String message) {
    super(message);
  }
}
