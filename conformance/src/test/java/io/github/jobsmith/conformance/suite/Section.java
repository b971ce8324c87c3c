package io.github.jobsmith.conformance.suite;

/** A part of the suite, by what it requires of an implementation. */
public enum Section {
  REQUIRED("required"),
  OPTIONAL("optional"),
  /** Formats, asserted. */
  FORMAT("optional/format");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  static Section of(String file) {
    if (file.startsWith("optional/format/")) {
      return FORMAT;
    }
    return file.startsWith("optional/") ? OPTIONAL : REQUIRED;
  }

  @Override
  public String toString() {
    return title;
  }
}
