package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.S3Url;
import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-s3-region}: the region in the host of an https URL of Amazon S3 can be the region of a
 * partition. Other strings and hosts without a region are ignored.
 */
public final class S3Region implements VocabularyCheck {
  private static final int SHOWN = 40;
  private static final byte[] DOMAIN = {'.', 'a', 'm', 'a', 'z', 'o', 'n', 'a', 'w', 's', '.'};

  private final Constraint constraint;

  private S3Region(Constraint constraint) {
    this.constraint = constraint;
  }

  /** Returns a check. */
  public static S3Region of(Constraint constraint) {
    return new S3Region(constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isString(node) || isPlainlySound(doc, node)) {
      return true;
    }
    @Nullable S3Url url = S3Url.parse(doc.string(node));
    return url == null
        || !url.hasImpossibleRegion()
        || findings.fail(node, constraint, words(url.region()));
  }

  /** Describes a region that is none. */
  static String words(String region) {
    String shown = region.length() <= SHOWN ? region : region.substring(0, SHOWN) + "…";
    return "has " + shown + " in its host; must be a region, such as eu-west-1";
  }

  /**
   * Whether a number precedes {@code .amazonaws.} in the host. If false, the region may still be
   * sound. Does not allocate.
   */
  private static boolean isPlainlySound(JsonDocument doc, int node) {
    int end = doc.end(node);
    for (int at = doc.start(node) + "https://s3".length(); at < end - DOMAIN.length; at++) {
      byte b = doc.byteAt(at);
      if (b == '/') {
        return false;
      }
      if (b == '.' && isDomain(doc, at)) {
        int digits = at;
        while (doc.byteAt(digits - 1) >= '0' && doc.byteAt(digits - 1) <= '9') {
          digits--;
        }
        return digits < at && doc.byteAt(digits - 1) == '-';
      }
    }
    return false;
  }

  private static boolean isDomain(JsonDocument doc, int at) {
    for (int i = 1; i < DOMAIN.length; i++) {
      if (doc.byteAt(at + i) != DOMAIN[i]) {
        return false;
      }
    }
    return true;
  }
}
