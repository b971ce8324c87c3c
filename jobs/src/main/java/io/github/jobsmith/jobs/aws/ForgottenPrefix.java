package io.github.jobsmith.jobs.aws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that are the name of a file where its content is expected. */
final class ForgottenPrefix {
  static final String MESSAGE =
      "this is the name of a file, and the AWS CLI reads a file only after `file://`";
  static final String OBJECT =
      "this is the address of an object in S3, which the AWS CLI does not read";

  /** Without the signs of JSON and shorthand, so that no other text is taken for a name. */
  private static final Pattern NAME =
      Pattern.compile("(?:[A-Za-z]:)?[\\p{L}\\p{N}_./\\\\~$@%+-]{1,300}\\.(?i:json|ya?ml|txt)");

  private static final Pattern SCHEME =
      Pattern.compile("(?i:fileb?):(//)?([\\p{L}\\p{N}_./\\\\~$@%+-]{1,300})");
  private static final Pattern S3 = Pattern.compile("(?i:s3)://([\\w.-]{1,63})/([\\w./-]{1,300})");

  private ForgottenPrefix() {}

  static boolean isObject(String value) {
    return S3.matcher(value).matches();
  }

  /** Returns what to write instead; null if the value is not such a name. */
  static @Nullable String hint(AwsOption option, String value) {
    Matcher object = S3.matcher(value);
    if (object.matches()) {
      return "document".equals(option.member())
          ? "Write --document-source https://s3.REGION.amazonaws.com/"
              + object.group(1)
              + "/"
              + object.group(2)
              + " instead."
          : "Copy the object to a file, and write file:// and the path of the file.";
    }
    Matcher scheme = SCHEME.matcher(value);
    if (scheme.matches()) {
      return "Write file://" + scheme.group(2) + ".";
    }
    return NAME.matcher(value).matches() ? "Write file://" + value + "." : null;
  }
}
