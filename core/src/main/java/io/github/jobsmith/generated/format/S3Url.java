package io.github.jobsmith.generated.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An https URL of Amazon S3: path style ({@code s3.REGION.amazonaws.com/BUCKET/KEY}),
 * virtual-hosted style ({@code BUCKET.s3.REGION.amazonaws.com/KEY}), without region, with the
 * legacy hyphen ({@code s3-eu-west-1}), and dual-stack, FIPS and accelerated hosts, in all
 * partitions. Regions are not checked against a list.
 *
 * @param bucket as written, valid or not; empty if absent
 * @param region the part of the host that is a region, valid or not; empty if absent
 * @param key everything after the slash that follows the bucket or host, including a query; empty
 *     if absent
 */
public record S3Url(String bucket, String region, String key) {
  private static final String SCHEME = "https://";

  /** Domains of the partitions that AWS documents. */
  private static final List<String> DOMAINS =
      List.of(
          ".amazonaws.com",
          ".amazonaws.com.cn",
          ".amazonaws.eu",
          ".c2s.ic.gov",
          ".sc2s.sgov.gov",
          ".cloud.adc-e.uk",
          ".csp.hci.ic.gov");

  /**
   * {@code s3}, {@code s3-eu-west-1}, {@code s3.eu-west-1}, {@code s3-fips.dualstack.eu-west-1} …
   */
  private static final Pattern SERVICE =
      Pattern.compile("s3(?:-[a-z0-9-]+)?(?:\\.dualstack)?(?:\\.[a-z0-9-]+)?");

  /** What may follow {@code s3-} without being a region; a region may follow it. */
  private static final Pattern VARIANT =
      Pattern.compile(
          "(?:fips|accelerate|external-[0-9]+|global|website"
              + "|(?:accesspoint|control|object-lambda|outposts)(?:-fips)?|fips-accesspoint)"
              + "(?:-(?=.)|$)");

  private static final Pattern REGION = Pattern.compile("[a-z][a-z-]*-[0-9]+");

  private static final int LONGEST_HOST = 253;

  /**
   * Parses a URL; null if the scheme is not https or the host does not belong to S3. Takes time
   * linear in the length of the text.
   */
  public static @Nullable S3Url parse(String url) {
    if (!url.startsWith(SCHEME)) {
      return null;
    }
    int slash = url.indexOf('/', SCHEME.length());
    String host = url.substring(SCHEME.length(), slash < 0 ? url.length() : slash);
    String path = slash < 0 ? "" : url.substring(slash + 1);
    for (String domain : DOMAINS) {
      if (host.length() <= LONGEST_HOST && host.endsWith(domain)) {
        return atHost(host.substring(0, host.length() - domain.length()), path);
      }
    }
    return null;
  }

  /**
   * The service is the shortest suffix of the host that matches, because a bucket may contain dots.
   */
  private static @Nullable S3Url atHost(String labels, String path) {
    int from = labels.length();
    do {
      from = labels.lastIndexOf('.', from - 1);
      if (SERVICE.matcher(labels).region(from + 1, labels.length()).matches()) {
        String region = region(labels.substring(from + 1));
        return from < 0
            ? pathStyle(region, path)
            : new S3Url(labels.substring(0, from), region, path);
      }
    } while (from > 0);
    return null;
  }

  private static S3Url pathStyle(String region, String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? new S3Url(path, region, "")
        : new S3Url(path.substring(0, slash), region, path.substring(slash + 1));
  }

  /** Returns the region in the labels of the service, such as {@code s3-fips.eu-west-1}. */
  private static String region(String service) {
    int dot = service.lastIndexOf('.');
    String last = service.substring(dot + 1);
    if (dot >= 0) {
      return last.equals("dualstack") ? "" : last;
    }
    if (!service.startsWith("s3-")) {
      return "";
    }
    return VARIANT.matcher(service.substring("s3-".length())).replaceFirst("");
  }

  /**
   * Whether the host contains a region that no partition can have, such as {@code region} or {@code
   * us-east}: every region ends in a hyphen and a number.
   */
  public boolean hasImpossibleRegion() {
    return !region.isEmpty() && !REGION.matcher(region).matches();
  }

  /** Whether it identifies an object: neither bucket nor key is empty. */
  public boolean isObject() {
    return !bucket.isEmpty() && !key.isEmpty();
  }

  /**
   * Whether a bucket name is valid in S3: 3 to 63 of a-z, 0-9, . and -, with a letter or digit
   * first and last.
   */
  public static boolean isBucketName(String name) {
    if (name.length() < 3 || name.length() > 63) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inner = i > 0 && i < name.length() - 1;
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || inner && (c == '.' || c == '-'))) {
        return false;
      }
    }
    return true;
  }
}
