package io.github.jobsmith.json;

/** The six kinds of JSON values. */
public enum JsonKind {
  NULL,
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT
}
