package io.github.jobsmith.yaml;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The version of YAML that a text declares. */
public final class YamlVersion {
  private static final String OLD = "%YAML 1.1";
  private static final int HEADER = 4096;
  private static final Constraint CONSTRAINT = Constraint.of(YamlRules.VERSION, "", "%YAML");

  private YamlVersion() {}

  /**
   * Whether a text begins with a directive for YAML 1.1, possibly after comments and other
   * directives.
   */
  public static boolean isOld(SourcePlaces source) {
    byte[] header = new byte[Math.min(HEADER, source.size())];
    for (int i = 0; i < header.length; i++) {
      header[i] = source.byteAt(i);
    }
    return isOld(header);
  }

  /**
   * Returns a warning about a text that declares YAML 1.1, or null if it does not.
   *
   * @param yaml in UTF-8
   */
  public static @Nullable String warning(byte[] yaml) {
    return isOld(yaml) ? YamlRules.VERSION.problem() : null;
  }

  private static boolean isOld(byte[] header) {
    int length = Math.min(HEADER, header.length);
    String text = new String(header, 0, length, StandardCharsets.UTF_8);
    for (String line : text.split("\\R")) {
      String shown = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (shown.startsWith(OLD)) {
        return true;
      }
      if (!shown.isBlank() && !shown.startsWith("#") && !shown.startsWith("%")) {
        return false;
      }
    }
    return false;
  }

  /** Adds a violation at the root if the text declares YAML 1.1. */
  static void check(JsonDocument document, Findings findings) {
    SourcePlaces source = document.source();
    if (source != null && isOld(source)) {
      findings.fail(0, CONSTRAINT);
    }
  }
}
