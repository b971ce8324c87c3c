package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads configuration files. The schema of configurations is compiled only if a file is not as
 * expected, to report all its violations.
 */
final class ConfigReader {
  private static final Set<String> MEMBERS = Set.of("$schema", "exclude", "severities", "ignores");
  private static final Set<String> OF_IGNORE =
      Set.of("files", "rule", "pointer", "reason", "until");
  private static final Set<String> SEVERITIES =
      Set.of("error", "warning", "info", Configuration.OFF);

  private final Path file;
  private final String name;

  private ConfigReader(Path file, String name) {
    this.file = file;
    this.name = name;
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
      JsonDocument document = DocumentFiles.read(file, JsonLimits.DEFAULT);
      return new ConfigReader(file, name).read(JsonValue.of(document, 0));
    } catch (JsonSyntaxException | Unexpected e) {
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
      return new Configuration(file, name, FileSelection.NONE, Map.of(), List.of());
    }
    names(root, MEMBERS);
    Map<String, String> severities = new LinkedHashMap<>();
    JsonValue given = root.get("severities");
    if (given != null) {
      for (Map.Entry<String, JsonValue> each : object(given).entrySet()) {
        String severity = text(each.getValue());
        expect(SEVERITIES.contains(severity));
        severities.put(each.getKey(), severity);
      }
    }
    List<Ignore> ignores = new ArrayList<>();
    JsonValue entries = root.get("ignores");
    if (entries != null) {
      expect(entries.kind() == JsonKind.ARRAY);
      for (JsonValue entry : entries.items()) {
        ignores.add(ignore(entry, "/ignores/" + ignores.size()));
      }
    }
    JsonValue exclude = root.get("exclude");
    FileSelection excludes =
        exclude == null ? FileSelection.NONE : patterns(strings(exclude), "exclude in " + name);
    return new Configuration(file, name, excludes, severities, List.copyOf(ignores));
  }

  private Ignore ignore(JsonValue entry, String location) {
    names(entry, OF_IGNORE);
    JsonValue files = required(entry, "files");
    List<String> patterns = files.kind() == JsonKind.STRING ? List.of(text(files)) : strings(files);
    expect(!patterns.isEmpty());
    boolean literal = true;
    for (String pattern : patterns) {
      // A name without a slash matches in every directory.
      literal &= pattern.indexOf('/') >= 0 && !pattern.matches(".*[*?\\[{\\\\].*");
    }
    JsonValue pointer = entry.get("pointer");
    if (pointer != null) {
      expect(pointer.kind() == JsonKind.STRING && JsonPointer.tokens(pointer.asString()) != null);
    }
    return new Ignore(
        patterns(patterns, "files in " + name),
        literal,
        text(required(entry, "rule")),
        pointer == null ? null : pointer.asString(),
        text(required(entry, "reason")),
        date(entry.get("until")),
        location);
  }

  private FileSelection patterns(List<String> patterns, String role) {
    return FileSelection.of(patterns, file.getParent(), role);
  }

  private static @Nullable LocalDate date(@Nullable JsonValue value) {
    try {
      return value == null ? null : LocalDate.parse(text(value));
    } catch (DateTimeException e) {
      throw new Unexpected();
    }
  }

  private static void names(JsonValue value, Set<String> known) {
    expect(known.containsAll(object(value).keySet()));
  }

  private static Map<String, JsonValue> object(JsonValue value) {
    expect(value.kind() == JsonKind.OBJECT);
    return value.members();
  }

  private static JsonValue required(JsonValue object, String member) {
    JsonValue value = object.get(member);
    if (value == null) {
      throw new Unexpected();
    }
    return value;
  }

  private static List<String> strings(JsonValue value) {
    expect(value.kind() == JsonKind.ARRAY);
    List<String> strings = new ArrayList<>();
    for (JsonValue item : value.items()) {
      strings.add(text(item));
    }
    return strings;
  }

  private static String text(JsonValue value) {
    expect(value.kind() == JsonKind.STRING && !value.asString().isEmpty());
    return value.asString();
  }

  private static void expect(boolean condition) {
    if (!condition) {
      throw new Unexpected();
    }
  }

  /** Something that the schema of configurations does not allow. */
  private static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected() {
      super(null, null, false, false);
    }
  }
}
