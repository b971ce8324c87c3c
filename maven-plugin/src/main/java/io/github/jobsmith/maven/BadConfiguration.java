package io.github.jobsmith.maven;

/**
 * Thrown if the configuration of a goal is invalid; the message says why, and what would be valid.
 */
final class BadConfiguration extends Exception {
  private static final long serialVersionUID = 1L;

  BadConfiguration(String message) {
    super(message);
  }
}
