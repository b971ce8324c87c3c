package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One output that was asked for.
 *
 * @param name one of {@link #NAMES}
 * @param file where it goes; null for standard output
 */
public record Format(String name, @Nullable String file) {
  public static final String TEXT = "text";
  static final String JSON = "json";
  static final String SARIF = "sarif";
  static final String JUNIT = "junit";
  static final String GITHUB = "github";
  public static final List<String> NAMES = List.of(TEXT, JSON, SARIF, JUNIT, GITHUB);

  /** Those whose readers look for the files in a repository. */
  public static final List<String> FOR_REPOSITORIES = List.of(SARIF, JUNIT, GITHUB);

  /**
   * Reads the values of {@code --format}; the default is text.
   *
   * @throws UsageException when a format is unknown or two outputs go to one place
   */
  public static List<Format> parse(List<String> values) {
    if (values.isEmpty()) {
      return List.of(new Format(TEXT, null));
    }
    List<Format> formats = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (String value : values) {
      Format format = parse(value);
      if (!places.add(format.file() == null ? "" : format.file())) {
        throw new UsageException(
            format.file() == null
                ? "two formats for standard output; write one of them to a file: --format "
                    + format.name()
                    + "=FILE"
                : "two formats for the file " + format.file());
      }
      formats.add(format);
    }
    return formats;
  }

  private static Format parse(String value) {
    int equals = value.indexOf('=');
    String name = equals < 0 ? value : value.substring(0, equals);
    if (!NAMES.contains(name)) {
      throw new UsageException(
          "unknown format \""
              + name
              + "\"; must be text, json, sarif, junit or github"
              + DidYouMean.hint(name, NAMES));
    }
    if (equals == value.length() - 1) {
      throw new UsageException("--format " + value + " has no file after the equals sign");
    }
    return new Format(name, equals < 0 ? null : value.substring(equals + 1));
  }
}
