package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.config.FileSelection;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.config.SchemaMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas of {@code --schema PATTERN=FILE}. */
public final class SchemaPatterns {
  private static final String NONE = "none";

  /** The options of {@code validate}, which can map several schemas to files. */
  public static final List<Option> OPTIONS = ofValidate();

  private static List<Option> ofValidate() {
    List<Option> options = new ArrayList<>();
    for (Option option : SchemaOptions.OPTIONS) {
      options.add(
          option.name().equals(SchemaOptions.SCHEMA)
              ? Option.repeatable(SchemaOptions.SCHEMA, "FILE|NAME")
              : option);
    }
    return List.copyOf(options);
  }

  private SchemaPatterns() {}

  /** Whether a value is a pattern with a schema, and not the name of a schema that contains = . */
  static boolean isPattern(String value) {
    int equals = value.indexOf('=');
    if (equals < 1 || equals == value.length() - 1) {
      return false;
    }
    String pattern = value.substring(0, equals);
    return pattern.indexOf('#') < 0 && !pattern.contains("://") && !exists(value);
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Returns the value of the option that is not a pattern with a schema; null if there is none.
   *
   * @throws UsageException if there are several
   */
  public static @Nullable String plain(Arguments given) {
    String plain = null;
    for (String value : given.values(SchemaOptions.SCHEMA)) {
      if (!isPattern(value)) {
        if (plain != null) {
          throw new UsageException(
              SchemaOptions.SCHEMA
                  + " is given more than once; add a pattern: --schema \"jobs/*.json=FILE\"");
        }
        plain = value;
      }
    }
    return plain;
  }

  /** Whether the option is given with a pattern. */
  public static boolean hasPatterns(Arguments given) {
    for (String value : given.values(SchemaOptions.SCHEMA)) {
      if (isPattern(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the schemas by pattern, in the order given.
   *
   * @throws UsageException if a pattern is not valid
   */
  public static SchemaMap of(Arguments given) {
    SchemaMap map = SchemaMap.EMPTY;
    for (String value : given.values(SchemaOptions.SCHEMA)) {
      if (isPattern(value)) {
        int equals = value.indexOf('=');
        String schema = value.substring(equals + 1);
        try {
          FileSelection files =
              FileSelection.of(
                  List.of(value.substring(0, equals)),
                  Path.of("").toAbsolutePath(),
                  SchemaOptions.SCHEMA);
          SchemaChoice choice = schema.equals(NONE) ? SchemaChoice.NONE : SchemaChoice.of(schema);
          map = map.with(files, choice, SchemaOptions.SCHEMA);
        } catch (IllegalArgumentException e) {
          throw new UsageException(String.valueOf(e.getMessage()));
        }
      }
    }
    return map;
  }
}
