package io.github.jobsmith.generator.link;

/** The drafts of JSON Schema that are known, oldest first, and what sets them apart. */
public enum Draft {
  /** Of 2013. */
  DRAFT_4("draft-04", "id"),
  /** Of 2017. */
  DRAFT_6("draft-06", "$id"),
  /** Of 2018. */
  DRAFT_7("draft-07", "$id"),
  /** Of 2019. */
  DRAFT_2019_09("2019-09", "$id"),
  /** Of 2020, the current one. */
  DRAFT_2020_12("2020-12", "$id");

  private final String title;
  private final String identifier;

  Draft(String title, String identifier) {
    this.title = title;
    this.identifier = identifier;
  }

  /** What people call it, such as {@code draft-07}. */
  public String title() {
    return title;
  }

  /** The keyword that names a resource. */
  String identifier() {
    return identifier;
  }

  /**
   * Whether {@code $ref} makes the other keywords of its object silent (draft-07, section 8.3);
   * since 2019-09 it is one keyword of many.
   */
  boolean refStandsAlone() {
    return compareTo(DRAFT_2019_09) < 0;
  }

  /** Whether the fragment of an identifier is an anchor; since 2019-09 there is {@code $anchor}. */
  boolean fragmentsAreAnchors() {
    return compareTo(DRAFT_2019_09) < 0;
  }

  /** Whether items that {@code contains} matches count as evaluated (2020-12, section 10.3.1.3). */
  public boolean containsEvaluates() {
    return this == DRAFT_2020_12;
  }

  /**
   * Whether a format that nobody knows is passed over even where formats are asserted (2019-09
   * Validation, section 7.2.3; the format-assertion vocabulary of 2020-12 forbids it, section
   * 7.2.2).
   */
  public boolean allowsUnknownFormats() {
    return this != DRAFT_2020_12;
  }

  /**
   * Whether an integer is a number written without fraction and exponent (draft-04, section 3.5);
   * later, {@code 1.0} is an integer, too.
   */
  public boolean integersByNotation() {
    return this == DRAFT_4;
  }
}
