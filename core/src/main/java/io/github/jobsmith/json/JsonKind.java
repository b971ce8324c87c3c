package io.github.jobsmith.json;

/** The six kinds of JSON values. */
public enum JsonKind {
  /** {@code null}. */
  NULL,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A number; JSON does not distinguish integers from others. */
  NUMBER,
  /** A string. */
  STRING,
  /** An array. */
  ARRAY,
  /** An object. */
  OBJECT
}
