package io.github.jobsmith.conformance.suite;

import com.networknt.schema.SpecificationVersion;

/** A dialect of the suite. */
public enum Dialect {
  DRAFT_4("draft4", "http://json-schema.org/draft-04/schema#", SpecificationVersion.DRAFT_4),
  DRAFT_6("draft6", "http://json-schema.org/draft-06/schema#", SpecificationVersion.DRAFT_6),
  DRAFT_7("draft7", "http://json-schema.org/draft-07/schema#", SpecificationVersion.DRAFT_7),
  DRAFT_2019_09(
      "draft2019-09",
      "https://json-schema.org/draft/2019-09/schema",
      SpecificationVersion.DRAFT_2019_09),
  DRAFT_2020_12(
      "draft2020-12",
      "https://json-schema.org/draft/2020-12/schema",
      SpecificationVersion.DRAFT_2020_12);

  private final String directory;
  private final String uri;
  private final SpecificationVersion networknt;

  Dialect(String directory, String uri, SpecificationVersion networknt) {
    this.directory = directory;
    this.uri = uri;
    this.networknt = networknt;
  }

  /** The directory of the suite with its tests. */
  public String directory() {
    return directory;
  }

  /** The value of {@code $schema}. */
  public String uri() {
    return uri;
  }

  /** Returns networknt's constant for it. */
  public SpecificationVersion networknt() {
    return networknt;
  }

  @Override
  public String toString() {
    return directory;
  }
}
