package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.Choices;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One requested output.
 *
 * @param kind the format
 * @param file the file to write; null for standard output
 * @param beside whether it is written beside another report, and contains no counts
 */
public record Format(Kind kind, @Nullable String file, boolean beside) {
  /** Returns an output that is a report of its own. */
  public Format(Kind kind, @Nullable String file) {
    this(kind, file, false);
  }

  /**
   * The formats. Their names on the command line are those of the constants in lower case, with
   * hyphens.
   */
  public enum Kind {
    TEXT(false),
    JSON(false),
    SARIF(true),
    JUNIT(true),
    GITHUB(true),
    SHORT(false),
    GITLAB(true),
    CHECKSTYLE(true),
    HTML(false),
    STANDARD_FLAG(false),
    STANDARD_BASIC(false),
    STANDARD_DETAILED(false),
    STANDARD_VERBOSE(false);

    private final boolean forRepositories;

    Kind(boolean forRepositories) {
      this.forRepositories = forRepositories;
    }

    /** Returns the name on the command line. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is an output format of JSON Schema, and not a report. */
    public boolean isStandard() {
      return ordinal() >= STANDARD_FLAG.ordinal();
    }

    /** Returns the output format of JSON Schema, if it is one. */
    public OutputFormat standard() {
      return OutputFormat.valueOf(name().substring("STANDARD_".length()));
    }

    /** Whether programs that read this format search for the files in a repository. */
    public boolean forRepositories() {
      return forRepositories;
    }
  }

  /** The value of {@code --format} in help and messages. */
  public static final String VALUE = "FORMAT[=FILE]";

  /** The names of all formats. */
  public static final List<String> NAMES = names();

  /** A loop, as a stream would take two milliseconds of each run. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.label());
    }
    return List.copyOf(names);
  }

  /**
   * Parses the values of {@code --format}; the default is text.
   *
   * @param annotated whether annotations for GitHub are written as well by default
   * @throws UsageException if a format is unknown or two outputs have the same target
   */
  public static List<Format> parse(List<String> values, boolean annotated) {
    if (values.isEmpty() && annotated) {
      return List.of(new Format(Kind.TEXT, null), new Format(Kind.GITHUB, null, true));
    }
    if (values.isEmpty()) {
      return List.of(new Format(Kind.TEXT, null));
    }
    List<Format> formats = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (String value : values) {
      Format format = parse(value);
      if (!places.add(format.file() == null ? "" : format.file())) {
        throw new UsageException(
            format.file() == null
                ? "two formats for standard output; write one of them to a file: --format "
                    + format.kind().label()
                    + "=FILE"
                : "two formats for the file " + format.file());
      }
      formats.add(format);
    }
    return formats;
  }

  /** Returns the names of the formats that are reports, in words. */
  public static String reports() {
    return Choices.inWords(NAMES.subList(0, Kind.STANDARD_FLAG.ordinal()));
  }

  private static Format parse(String value) {
    int equals = value.indexOf('=');
    String name = equals < 0 ? value : value.substring(0, equals);
    int kind = NAMES.indexOf(name);
    if (kind < 0) {
      throw new UsageException(
          "unknown format \""
              + name
              + "\"; must be "
              + String.join(", ", NAMES.subList(0, NAMES.size() - 1))
              + " or "
              + NAMES.get(NAMES.size() - 1)
              + DidYouMean.hint(name, NAMES));
    }
    if (equals == value.length() - 1) {
      throw new UsageException("--format " + value + " has no file after the equals sign");
    }
    return new Format(Kind.values()[kind], equals < 0 ? null : value.substring(equals + 1));
  }
}
