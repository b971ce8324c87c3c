package io.github.jobsmith.cli.baseline;

import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * What identifies a violation, whatever its line.
 *
 * @param path of the file, relative to the directory of the baseline, with {@code /}
 * @param part of the file that contains it, such as {@code request 2}; may be empty
 * @param pointer of the value
 * @param rule the id of the rule
 * @param value a hash of the value, so that a baseline contains no values; empty if the value is an
 *     object, an array or sensitive
 */
record Known(String path, String part, String pointer, String rule, String value)
    implements Comparable<Known> {
  private static final int HASH_LENGTH = 16;
  private static final int MOST_TEXT = 10_000;

  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::path)
          .thenComparing(Known::part)
          .thenComparing(Known::pointer)
          .thenComparing(Known::rule)
          .thenComparing(Known::value);

  /** Returns one for each place of a violation. */
  static List<Known> of(String path, Violation violation) {
    String value = value(violation);
    List<Known> known = new ArrayList<>();
    for (Place place : violation.places()) {
      known.add(new Known(path, violation.part(), place.pointer(), violation.rule().id(), value));
    }
    return known;
  }

  private static String value(Violation violation) {
    String member = violation.memberPointer().map(Known::lastToken).orElse("");
    String value = content(violation);
    return member.isEmpty() && value.isEmpty() ? "" : hash(member + '\n' + value);
  }

  private static String content(Violation violation) {
    if (violation.keyword().isEmpty()) {
      // Text that is not JSON or YAML has no value.
      return violation.message();
    }
    if (violation.keyword().endsWith("Length")) {
      // Its parameter is the length.
      return violation.text(MOST_TEXT).orElse("");
    }
    JsonValue actual = violation.parameters().get("actual");
    return actual == null ? "" : actual.toString();
  }

  private static String lastToken(String pointer) {
    List<String> tokens = JsonPointer.tokens(pointer);
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Known other) {
    return ORDER.compare(this, other);
  }
}
