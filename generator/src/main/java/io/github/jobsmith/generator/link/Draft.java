package io.github.jobsmith.generator.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The drafts of JSON Schema that are known, oldest first, and what sets them apart. */
public enum Draft {
  /** Of 2013. */
  DRAFT_4("draft-04", "http://json-schema.org/draft-04/schema", "id"),
  /** Of 2017. */
  DRAFT_6("draft-06", "http://json-schema.org/draft-06/schema", "$id"),
  /** Of 2018. */
  DRAFT_7("draft-07", "http://json-schema.org/draft-07/schema", "$id"),
  /** Of 2019. */
  DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema", "$id"),
  /** Of 2020, the current one. */
  DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema", "$id");

  private final String title;
  private final String uri;
  private final String identifier;

  Draft(String title, String uri, String identifier) {
    this.title = title;
    this.uri = uri;
    this.identifier = identifier;
  }

  /**
   * The draft that a short name stands for: its {@link #title}, or another spelling of it such as
   * {@code draft7}, {@code Draft-07}, {@code 7} or {@code 2020}.
   */
  public static Optional<Draft> named(String name) {
    String plain = plain(name);
    for (Draft draft : values()) {
      if (draft.spellings().contains(plain)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** The names of all drafts, oldest first. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(Draft::title).toList();
  }

  /** The short names of the draft without separators: 07 and 7, or 202012 and 2020. */
  public List<String> spellings() {
    String number = plain(title);
    boolean year = number.length() > 2;
    return List.of(number, year ? number.substring(0, 4) : number.substring(1));
  }

  /** A name without capitals, separators and the word draft. */
  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    return plain.startsWith("draft") ? plain.substring("draft".length()) : plain;
  }

  /** The value of {@code $schema} that stands for it. */
  public String uri() {
    return uri;
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
