package io.github.jobsmith.generated.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks placeholders for the attributes or the artifact of a software package version. */
final class PackageCheck {
  static final String PREFIX = "aws:iot:package:";

  /** Name and version may both be empty; a version may be {@code $default}. */
  private static final Pattern FORM =
      Pattern.compile(
          "([a-zA-Z0-9._-]{0,128}):version:([a-zA-Z0-9._-]{0,64}|\\$default|\\$null)"
              + ":(attributes|attributes:.+|artifact:s3-presigned-url|artifact-location:s3-presigned-url)",
          Pattern.DOTALL);

  private PackageCheck() {}

  static @Nullable PlaceholderProblem check(
      Placeholder placeholder, boolean isName, PackageList list) {
    Matcher form = FORM.matcher(placeholder.after(PREFIX));
    if (!form.matches()) {
      return new PlaceholderProblem(
          JobAspect.PACKAGE,
          "a malformed package placeholder",
          "${aws:iot:package:NAME:version:VERSION:attributes:KEY}, or this with attributes or"
              + " artifact:s3-presigned-url at the end");
    }
    String name = form.group(1);
    String version = form.group(2);
    String what = form.group(3);
    if (version.equals("$null")) {
      return new PlaceholderProblem(
          JobAspect.PACKAGE_NULL,
          "a package placeholder with the version $null",
          "another version");
    }
    if (what.equals("attributes") && (isName || !placeholder.isWholeText())) {
      return new PlaceholderProblem(
          JobAspect.PACKAGE,
          "a placeholder for all attributes of a package inside a longer string or in a name",
          "the only content of a JSON string");
    }
    if (name.isEmpty() || version.isEmpty()) {
      return emptyPair(name.isEmpty() && version.isEmpty(), list);
    }
    if (!list.mayContain(name, version)) {
      return new PlaceholderProblem(
          JobAspect.PACKAGE_UNLISTED,
          "a placeholder for a package version that " + list.label() + " does not contain",
          "listed there ($default only as $default)");
    }
    return what.startsWith("artifact-location")
        ? new PlaceholderProblem(
            JobAspect.ARTIFACT_LOCATION,
            "a package placeholder that ends with artifact-location:s3-presigned-url",
            "artifact:s3-presigned-url")
        : null;
  }

  private static @Nullable PlaceholderProblem emptyPair(boolean both, PackageList list) {
    if (!both) {
      return new PlaceholderProblem(
          JobAspect.PACKAGE_EMPTY_PAIR,
          "a package placeholder with only one of name and version",
          "both or none");
    }
    return list.size() == 1
        ? null
        : new PlaceholderProblem(
            JobAspect.PACKAGE_EMPTY_PAIR,
            "a package placeholder without name and version, but "
                + list.label()
                + " has "
                + list.size(),
            "the only entry there");
  }
}
