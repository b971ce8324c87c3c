package io.github.jobsmith.compiler.output;

import java.util.Locale;

/** The output formats of JSON Schema 2020-12 (Core, section 12.4). */
public enum OutputFormat {
  /** Only whether the document is valid. */
  FLAG,
  /** The errors or, of a valid document, the annotations, in one list. */
  BASIC,
  /** The errors or annotations as a tree without the parts that contain neither. */
  DETAILED,
  /** Every keyword of every schema that was applied, as a tree, whether it matters or not. */
  VERBOSE;

  /** Returns the name in the standard, such as {@code basic}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
