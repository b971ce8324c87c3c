package io.github.jobsmith.generator.ir;

/** The values of the keyword {@code type}. */
public enum JsonType {
  NULL,
  BOOLEAN,
  INTEGER,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT;

  /** The name in JSON Schema. */
  public String keyword() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
