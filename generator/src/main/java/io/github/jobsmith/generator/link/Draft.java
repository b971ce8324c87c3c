package io.github.jobsmith.generator.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The supported drafts of JSON Schema, oldest first, with their differences. */
public enum Draft {
  /** Published in 2013. */
  DRAFT_4("draft-04", "http://json-schema.org/draft-04/schema", "id"),
  /** Published in 2017. */
  DRAFT_6("draft-06", "http://json-schema.org/draft-06/schema", "$id"),
  /** Published in 2018. */
  DRAFT_7("draft-07", "http://json-schema.org/draft-07/schema", "$id"),
  /** Published in 2019. */
  DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema", "$id"),
  /** Published in 2020, the current one. */
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
   * Returns the draft with a short name: its {@link #title}, or a variant such as {@code draft7},
   * {@code Draft-07}, {@code 7} or {@code 2020}.
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

  /** Variants of the short name without separators: 07 and 7, or 202012 and 2020. */
  public List<String> spellings() {
    String number = plain(title);
    boolean year = number.length() > 2;
    return List.of(number, year ? number.substring(0, 4) : number.substring(1));
  }

  /** Returns a name in lower case, without separators and the word draft. */
  private static String plain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    return plain.startsWith("draft") ? plain.substring("draft".length()) : plain;
  }

  /** The value of {@code $schema} for this draft. */
  public String uri() {
    return uri;
  }

  /** The usual name, such as {@code draft-07}. */
  public String title() {
    return title;
  }

  /** The keyword that identifies a resource. */
  String identifier() {
    return identifier;
  }

  /**
   * Whether {@code $ref} disables the other keywords of its object (draft-07, section 8.3); since
   * 2019-09 it does not.
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
   * Whether an unknown format is ignored even where formats are asserted (2019-09 Validation,
   * section 7.2.3; the format-assertion vocabulary of 2020-12 forbids it, section 7.2.2).
   */
  public boolean allowsUnknownFormats() {
    return this != DRAFT_2020_12;
  }

  /**
   * Whether an integer is a number written without fraction and exponent (draft-04, section 3.5);
   * in later drafts, {@code 1.0} is an integer, too.
   */
  public boolean integersByNotation() {
    return this == DRAFT_4;
  }
}
