package io.github.jobsmith.generator.source;

import java.io.IOException;

/**
 * A document exists, or may exist, but was not obtained: a server does not deliver it, or it is
 * refused. The message completes the sentence "cannot load URI: …".
 */
public final class UnavailableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Creates the exception.
   *
   * @param reason why, printable
   * @param hint what the user can do
   */
  public UnavailableDocumentException(String reason, String hint) {
    super(reason);
    this.hint = hint;
  }

  /** Returns what the user can do. */
  public String hint() {
    return hint;
  }
}
