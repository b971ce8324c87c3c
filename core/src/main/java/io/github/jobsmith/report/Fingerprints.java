package io.github.jobsmith.report;

import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Fingerprints of the violations of one file that do not change when lines are added above them or
 * values change: made from path, rule and pointer, and numbered where these are equal.
 */
final class Fingerprints {
  private static final int LENGTH = 32;

  private final String path;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(String path) {
    this.path = path.replace('\\', '/');
  }

  String of(Violation violation) {
    return of(violation.rule().id() + '\n' + violation.pointer());
  }

  /** Returns the fingerprint of something that identifies itself by a text. */
  String of(String what) {
    String key = path + '\n' + what;
    int count = seen.merge(key, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((key + '\n' + count).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
