package io.github.jobsmith.maven;

import io.github.jobsmith.text.DidYouMean;
import java.util.List;

/** The parameter {@code defaultDialect}: a short name, or the URI of a meta-schema. */
final class DialectName {
  private static final List<String> NAMES =
      List.of("draft-04", "draft-06", "draft-07", "2019-09", "2020-12");

  private DialectName() {}

  /**
   * The dialect, without the white space around it.
   *
   * @throws BadConfiguration when it is neither a known name nor a URI
   */
  static String of(String text) throws BadConfiguration {
    String name = text.strip();
    if (NAMES.contains(name) || name.contains(":")) {
      return name;
    }
    throw new BadConfiguration(
        "defaultDialect is \""
            + name
            + "\"; must be "
            + String.join(", ", NAMES)
            + " or the URI of a meta-schema"
            + DidYouMean.hint(name, NAMES));
  }
}
