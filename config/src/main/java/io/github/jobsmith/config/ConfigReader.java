package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads configuration files. The schema of configurations is compiled only if a file is not as
 * expected, to report all its violations.
 */
final class ConfigReader {
  private static final Set<String> MEMBERS =
      Set.of(
          "$schema",
          "schemas",
          "instanceSchema",
          "catalog",
          "defaultDialect",
          "assertFormats",
          "assertContent",
          "placeholders",
          "exclude",
          "severities",
          "ignores");
  private static final Set<String> OF_IGNORE =
      Set.of("files", "rule", "pointer", "reason", "until");
  private static final Set<String> SEVERITIES =
      Set.of("error", "warning", "info", Configuration.OFF);

  private final Path file;
  private final String name;
  private final ConfigLines lines;

  private ConfigReader(Path file, String name, ConfigLines lines) {
    this.file = file;
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @param file absolute
   * @param name of the file in messages
   * @throws ConfigurationException if it is not a valid configuration
   */
  static Configuration read(Path file, String name) throws ConfigurationException {
    try {
      byte[] text = JsonInput.bytes(file, JsonLimits.DEFAULT);
      if (EmptyText.matches(text, file.toString())) {
        return Configuration.empty(file, name);
      }
      JsonDocument document = DocumentFiles.read(file.toString(), text, JsonLimits.DEFAULT);
      return new ConfigReader(file, name, new ConfigLines(document))
          .read(JsonValue.of(document, 0));
    } catch (JsonSyntaxException | Members.Unexpected e) {
      List<String> details = new ArrayList<>();
      try {
        for (Violation violation : ConfigSchema.validate(file).violations()) {
          details.add(
              Printable.escape(name)
                  + ":"
                  + violation.line()
                  + ":"
                  + violation.column()
                  + ": "
                  + violation.severity().label()
                  + ": "
                  + violation.message()
                  + " ["
                  + violation.rule().id()
                  + "]");
        }
      } catch (IOException gone) {
        throw unreadable(name, file, gone);
      }
      throw new ConfigurationException("the configuration " + name + " cannot be used", details);
    } catch (InvalidPathException e) {
      throw new ConfigurationException("not a path in " + name + ": " + e.getInput(), List.of());
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException(String.valueOf(e.getMessage()), List.of());
    } catch (IOException e) {
      throw unreadable(name, file, e);
    }
  }

  private static ConfigurationException unreadable(String name, Path file, IOException fault) {
    return new ConfigurationException(
        "the configuration " + name + " cannot be read: " + IoFaults.reason(fault, file),
        List.of());
  }

  private Configuration read(JsonValue root) {
    if (root.isNull()) {
      return Configuration.empty(file, name);
    }
    Members.names(root, MEMBERS);
    Map<String, String> severities = new LinkedHashMap<>();
    JsonValue given = root.get("severities");
    if (given != null) {
      for (Map.Entry<String, JsonValue> each : Members.object(given).entrySet()) {
        String severity = Members.text(each.getValue());
        Members.expect(SEVERITIES.contains(severity));
        severities.put(each.getKey(), severity);
      }
    }
    List<Ignore> ignores = new ArrayList<>();
    JsonValue entries = root.get("ignores");
    if (entries != null) {
      for (JsonValue entry : Members.items(entries)) {
        ignores.add(ignore(entry, "/ignores/" + ignores.size()));
      }
    }
    SchemaChoice.Settings settings = settings(root);
    JsonValue exclude = root.get("exclude");
    return new Configuration(
        file,
        name,
        lines,
        exclude == null
            ? FileSelection.NONE
            : patterns(Members.strings(exclude), "exclude in " + name),
        new SchemaEntries(file, name, lines, settings).read(root.get("schemas")),
        Members.flag(root.get("instanceSchema")),
        settings,
        placeholders(Members.strings(root.get("placeholders"))),
        severities,
        List.copyOf(ignores));
  }

  private SchemaChoice.Settings settings(JsonValue root) {
    String catalogue = Members.optional(root.get("catalog"));
    String dialect = Members.optional(root.get("defaultDialect"));
    SchemaChoice.Settings settings =
        new SchemaChoice.Settings(
            catalogue == null
                ? null
                : Path.of(SchemaPaths.shown(file.resolveSibling(catalogue).normalize())),
            dialect,
            Members.flag(root.get("assertFormats")),
            Members.flag(root.get("assertContent")));
    if (dialect != null) {
      SchemaRequest.DEFAULT.withDefaultDialect("defaultDialect in " + name, dialect);
    }
    return settings;
  }

  private List<String> placeholders(List<String> regexes) {
    try {
      ValidationOptions.DEFAULT.withPlaceholders(regexes);
      return List.copyOf(regexes);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "placeholders in "
              + name
              + ": \""
              + e.getPattern()
              + "\" is not a regular expression: "
              + e.getDescription(),
          e);
    }
  }

  private Ignore ignore(JsonValue entry, String location) {
    Members.names(entry, OF_IGNORE);
    List<String> patterns = Members.oneOrMore(Members.required(entry, "files"));
    JsonValue pointer = entry.get("pointer");
    if (pointer != null) {
      Members.expect(
          pointer.kind() == JsonKind.STRING && JsonPointer.tokens(pointer.asString()) != null);
    }
    return new Ignore(
        patterns(patterns, "files in " + name),
        named(patterns),
        Members.text(Members.required(entry, "rule")),
        pointer == null ? null : pointer.asString(),
        Members.text(Members.required(entry, "reason")),
        date(entry.get("until")),
        location);
  }

  /** Returns the files if they are named without wildcards; otherwise none. */
  private List<Path> named(List<String> patterns) {
    List<Path> files = new ArrayList<>();
    for (String pattern : patterns) {
      // A name without a slash matches in every directory.
      if (pattern.indexOf('/') < 0 || pattern.matches(".*[*?\\[{\\\\].*")) {
        return List.of();
      }
      files.add(file.resolveSibling(pattern).normalize());
    }
    return files;
  }

  private FileSelection patterns(List<String> patterns, String role) {
    return FileSelection.of(patterns, file.getParent(), role);
  }

  private static @Nullable LocalDate date(@Nullable JsonValue value) {
    try {
      return value == null ? null : LocalDate.parse(Members.text(value));
    } catch (DateTimeException e) {
      throw new Members.Unexpected();
    }
  }
}
