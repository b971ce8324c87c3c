package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.format.S3Url;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks placeholders for presigned S3 URLs, for download and upload, and for a signature in S3.
 */
final class PresignCheck {
  static final String ANY = "aws:iot:s3-presigned-url";
  static final String V1 = ANY + ":";
  static final String V2 = ANY + "-v2:";
  static final String V1_BY_NUMBER = ANY + "-v1:";
  static final String UPLOAD = ANY + "-upload:";
  static final String CODE_SIGN = "aws:iot:code-sign-signature:";

  static final int MOST_OF_EACH = 2;
  private static final int LONGEST_REGION = 64;
  private static final String OBJECT_URL = "https://s3.REGION.amazonaws.com/BUCKET/KEY";

  private PresignCheck() {}

  static @Nullable PlaceholderProblem v1(Placeholder placeholder) {
    String url = placeholder.after(V1);
    if (!url.startsWith("https://")) {
      return isShort(url)
          ? new PlaceholderProblem(
              JobAspect.PRESIGN_SHORT,
              "a presign placeholder in the short form",
              "a URL " + OBJECT_URL)
          : new PlaceholderProblem(
              JobAspect.PRESIGN_URL, "a presign placeholder without an https URL", OBJECT_URL);
    }
    S3Url s3 = S3Url.parse(url);
    if (s3 == null || !s3.isObject()) {
      return new PlaceholderProblem(
          JobAspect.PRESIGN_URL,
          "a presign placeholder whose URL is not that of an S3 object",
          OBJECT_URL);
    }
    String key = s3.key().toLowerCase(Locale.ROOT);
    if (key.contains("?versionid=")
        || key.contains("&versionid=")
        || key.contains("%3fversionid%3d")) {
      return new PlaceholderProblem(
          JobAspect.PRESIGN_URL,
          "a presign placeholder whose URL has a versionId",
          "a URL without it, or s3-presigned-url-v2");
    }
    return host(s3, "a presign placeholder");
  }

  /** Whether it is {@code BUCKET/KEY} with any bucket. */
  private static boolean isShort(String text) {
    int slash = text.indexOf('/');
    return slash > 0 && slash < text.length() - 1 && text.indexOf(':') < 0;
  }

  static @Nullable PlaceholderProblem v2(Placeholder placeholder) {
    String url = placeholder.after(V2);
    S3Url s3 = S3Url.parse(url);
    if (s3 == null || !s3.isObject()) {
      return new PlaceholderProblem(
          JobAspect.PRESIGN_V2,
          "a v2 presign placeholder whose URL is not that of an S3 object",
          OBJECT_URL);
    }
    PlaceholderProblem host = host(s3, "a v2 presign placeholder");
    if (host != null) {
      return host;
    }
    if (s3.key().contains("?versionId=")) {
      return new PlaceholderProblem(
          JobAspect.PRESIGN_V2,
          "a v2 presign placeholder whose URL has ?versionId=",
          "%3FversionId%3D instead");
    }
    return isEncoded(s3.key())
        ? null
        : new PlaceholderProblem(
            JobAspect.PRESIGN_V2,
            "a v2 presign placeholder whose key is not URL-encoded",
            "a URL-encoded key");
  }

  private static boolean isEncoded(String key) {
    return key.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  /** Pages name version 1 in this way; the placeholder itself has no number. */
  static PlaceholderProblem v1ByNumber() {
    return new PlaceholderProblem(
        JobAspect.PRESIGN_V1_NAME,
        "a placeholder s3-presigned-url-v1",
        "written s3-presigned-url, without a number");
  }

  /**
   * The list of allowed inner placeholders is from AWS's error messages.
   *
   * @param region the region of the targets; null if not known
   */
  static @Nullable PlaceholderProblem upload(
      Placeholder placeholder, List<Placeholder> inside, @Nullable String region) {
    int[] counts = new int[LocalName.values().length];
    for (Placeholder inner : inside) {
      LocalName name = LocalName.of(inner);
      if (name == null) {
        return new PlaceholderProblem(
            JobAspect.UPLOAD,
            "an upload placeholder that contains another placeholder",
            "one with ${thingName}, ${jobId} and ${executionNumber} only");
      }
      if (++counts[name.ordinal()] > MOST_OF_EACH) {
        return new PlaceholderProblem(
            JobAspect.UPLOAD,
            "an upload placeholder with more than " + MOST_OF_EACH + " ${" + name.text + "}",
            "one with at most " + MOST_OF_EACH);
      }
    }
    // Bucket and key may be absent: AWS IoT then generates a key.
    S3Url s3 = S3Url.parse(placeholder.after(UPLOAD));
    if (s3 == null) {
      return new PlaceholderProblem(
          JobAspect.UPLOAD, "an upload placeholder without an S3 URL", OBJECT_URL);
    }
    if (s3.bucket().contains("${")) {
      return new PlaceholderProblem(
          JobAspect.UPLOAD,
          "an upload placeholder with a placeholder in its bucket",
          "one in the key");
    }
    PlaceholderProblem host =
        s3.bucket().isEmpty()
            ? hostRegion(s3, "an upload placeholder")
            : host(s3, "an upload placeholder");
    if (host != null || region == null || s3.region().isEmpty() || s3.region().equals(region)) {
      return host;
    }
    return new PlaceholderProblem(
        JobAspect.UPLOAD_REGION,
        "an upload placeholder whose URL is in another region than the targets",
        "in " + region);
  }

  private static @Nullable PlaceholderProblem host(S3Url s3, String where) {
    PlaceholderProblem bucket = bucket(s3.bucket(), where);
    return bucket != null ? bucket : hostRegion(s3, where);
  }

  private static @Nullable PlaceholderProblem hostRegion(S3Url s3, String where) {
    return s3.hasImpossibleRegion()
        ? new PlaceholderProblem(
            JobAspect.HOST_REGION,
            where + " whose host has no real region",
            "a region, such as eu-west-1")
        : null;
  }

  static @Nullable PlaceholderProblem codeSign(Placeholder placeholder) {
    String text = placeholder.after(CODE_SIGN);
    int dot = text.indexOf('.');
    int slash = text.indexOf('/', "s3://".length());
    int at = text.lastIndexOf('@');
    boolean shaped =
        text.startsWith("s3://")
            && dot > 0
            && slash > dot + 1
            && at > slash + 1
            && at < text.length() - 1;
    if (!shaped
        || dot > LONGEST_REGION
        || !text.substring("s3://".length(), dot).matches("[a-z]{2,8}(?:-[a-z]+)+-[0-9]{1,2}")) {
      return new PlaceholderProblem(
          JobAspect.CODE_SIGN,
          "a malformed code-sign placeholder",
          "s3://REGION.BUCKET/FILE@VERSION");
    }
    return bucket(text.substring(dot + 1, slash), "a code-sign placeholder");
  }

  private static @Nullable PlaceholderProblem bucket(String name, String where) {
    return S3Url.isBucketName(name)
        ? null
        : new PlaceholderProblem(
            JobAspect.BUCKET,
            where + " with a bucket name that S3 does not allow",
            "3 to 63 of a-z, 0-9, . and -, a letter or digit first and last");
  }
}
