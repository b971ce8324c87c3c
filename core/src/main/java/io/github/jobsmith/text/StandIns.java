package io.github.jobsmith.text;

import io.github.jobsmith.text.TemplateTokens.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that stand for a region, an account or a bucket: {@code REGION}, {@code my-bucket-name}.
 */
final class StandIns {
  private static final int REGION = 3;
  private static final int ACCOUNT = 4;
  private static final String OF_REGION = "region";
  private static final String OF_BUCKET = "bucket";
  private static final String HTTPS = "https://";
  private static final String S3 = "s3://";

  /** What programs print for a value that they do not have. */
  private static final Set<String> NOTHING = Set.of("none", "null", "nil", "undefined", "nan");

  private static final Pattern REGION_OR_ACCOUNT =
      Pattern.compile("(?:your|my|the|target)?(?:aws)?(?:region|account)(?:id|name|code|number)?");

  private static final Pattern BRACKETED = Pattern.compile("^\\[(.*)]$");
  private static final Pattern SEPARATOR = Pattern.compile("[-_ ]");
  private static final Pattern BUCKET = Pattern.compile("(?:[A-Z]+[_-])*BUCKET(?:[_-][A-Z]+)*");

  private StandIns() {}

  /** Returns the region or the account of an ARN if it is a word that stands for one. */
  static Optional<Token> inArn(String text) {
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    int from = 0;
    for (int part = 0; part <= ACCOUNT && from >= 0; part++) {
      int end = text.indexOf(':', from);
      if (end >= 0 && part >= REGION && isStandIn(text.substring(from, end))) {
        return Optional.of(
            new Token(text.substring(from, end), part == REGION ? OF_REGION : "account"));
      }
      from = end < 0 ? -1 : end + 1;
    }
    return Optional.empty();
  }

  /**
   * Returns the region, or a bucket in capitals, in the host of a URL of S3 if it is a word that
   * stands for one.
   */
  static Optional<Token> inHost(String url) {
    int from = url.startsWith(HTTPS) ? HTTPS.length() : url.startsWith(S3) ? S3.length() : -1;
    if (from < 0) {
      return Optional.empty();
    }
    int slash = url.indexOf('/', from);
    int end = Math.min(slash < 0 ? url.length() : slash, from + 2 * TemplateTokens.LONGEST);
    for (String label : url.substring(from, end).split("[.]")) {
      String region = label.startsWith("s3-") ? label.substring("s3-".length()) : label;
      if (isStandIn(region)) {
        return Optional.of(new Token(region, OF_REGION));
      }
      if (BUCKET.matcher(label).matches()) {
        return Optional.of(new Token(label, OF_BUCKET));
      }
    }
    return Optional.empty();
  }

  private static boolean isStandIn(String part) {
    if (part.length() > TemplateTokens.LONGEST) {
      return false;
    }
    String word = part.toLowerCase(Locale.ROOT);
    if (NOTHING.contains(word) || word.equals("[object object]")) {
      return true;
    }
    // Both "region" and "account" have these letters; most parts of an ARN do not.
    if (word.indexOf('o') < 0 || word.indexOf('n') < 0) {
      return false;
    }
    String bare = BRACKETED.matcher(word).replaceAll("$1");
    return REGION_OR_ACCOUNT.matcher(SEPARATOR.matcher(bare).replaceAll("")).matches();
  }
}
