package io.github.jobsmith.jobs.aws;

/** Says why the file of a parameter cannot be used. The message does not contain its path. */
final class ParamFileException extends Exception {
  private static final long serialVersionUID = 1L;

  ParamFileException(String message) {
    super(message);
  }
}
