package io.github.jobsmith.model;

/** A value does not fit a model; the message names its place, never its content. */
public final class ModelMismatchException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ModelMismatchException(String message) {
    super(message);
  }
}
