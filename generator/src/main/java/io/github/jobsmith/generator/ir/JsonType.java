package io.github.jobsmith.generator.ir;

/** The types that the keyword {@code type} knows. */
public enum JsonType {
  NULL,
  BOOLEAN,
  INTEGER,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  /** The name as JSON Schema spells it. */
  public String keyword() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
