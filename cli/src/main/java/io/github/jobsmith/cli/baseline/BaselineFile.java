package io.github.jobsmith.cli.baseline;

import io.github.jobsmith.cli.output.AtomicFile;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.text.IoFaults;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form of a baseline: JSON with one violation on each line, sorted, so that version control
 * shows small differences.
 */
final class BaselineFile {
  private static final int VERSION = 1;
  private static final Set<String> MEMBERS = Set.of("version", "violations");
  private static final Set<String> OF_VIOLATION =
      Set.of("path", "part", "pointer", "rule", "value", "count");

  private final String option;
  private final Path file;

  /**
   * @param option the option that names the file, for messages
   */
  BaselineFile(String option, Path file) {
    this.option = option;
    this.file = file;
  }

  /**
   * Returns the violations and how often each occurs.
   *
   * @throws UsageException if the file cannot be read, or is not a baseline of this version
   */
  SortedMap<Known, Integer> read() {
    try {
      return violations(JsonValue.of(JsonDocument.parse(file), 0));
    } catch (JsonSyntaxException e) {
      throw new UsageException(
          option + " " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(option + " " + file + ": " + IoFaults.reason(e, file));
    }
  }

  private SortedMap<Known, Integer> violations(JsonValue root) {
    if (root.kind() != JsonKind.OBJECT || root.get("version") == null) {
      throw fault(root, "is not a baseline: an object with version and violations");
    }
    JsonValue version = member(root, "version", JsonKind.NUMBER);
    if (!version.equals(JsonValue.of(VERSION))) {
      throw fault(
          version, "version is " + version + "; this version of Jobsmith reads only " + VERSION);
    }
    names(root, MEMBERS);
    SortedMap<Known, Integer> all = new TreeMap<>();
    for (JsonValue each : member(root, "violations", JsonKind.ARRAY).items()) {
      if (each.kind() != JsonKind.OBJECT) {
        throw fault(each, "must be an object");
      }
      names(each, OF_VIOLATION);
      all.merge(
          new Known(
              text(each, "path", true),
              text(each, "part", false),
              text(each, "pointer", true),
              text(each, "rule", true),
              text(each, "value", false)),
          count(each),
          Integer::sum);
    }
    return all;
  }

  private void names(JsonValue object, Set<String> known) {
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        throw fault(member.getValue(), "unknown member \"" + member.getKey() + "\"");
      }
    }
  }

  private JsonValue member(JsonValue object, String name, JsonKind kind) {
    JsonValue value = object.get(name);
    if (value == null) {
      throw fault(object, name + " is missing");
    }
    if (value.kind() != kind) {
      throw fault(value, name + " must be " + (kind == JsonKind.NUMBER ? "a number" : words(kind)));
    }
    return value;
  }

  private static String words(JsonKind kind) {
    return kind == JsonKind.ARRAY ? "an array" : "a string";
  }

  private String text(JsonValue object, String name, boolean required) {
    return required || object.get(name) != null
        ? member(object, name, JsonKind.STRING).asString()
        : "";
  }

  private int count(JsonValue object) {
    if (object.get("count") == null) {
      return 1;
    }
    JsonValue count = member(object, "count", JsonKind.NUMBER);
    try {
      return Math.toIntExact(Math.max(1, Math.min(count.asLong(), 1_000_000)));
    } catch (ArithmeticException e) {
      throw fault(count, "count is " + count + "; must be a positive integer");
    }
  }

  private UsageException fault(JsonValue value, String message) {
    Position place = value.document().position(value.document().offset(value.node()));
    return new UsageException(
        option + " " + file + ":" + place.line() + ":" + place.column() + ": " + message);
  }

  /** Fails if the file could not be written; does not change it. */
  void check() throws OutputException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // A pipe or a device, which opening may change.
      return;
    }
    try {
      AtomicFile.create(file).discard();
    } catch (IOException e) {
      throw OutputException.of(file.toString(), e);
    }
  }

  /** Writes violations, completely or not at all. */
  void write(SortedMap<Known, Integer> violations) throws OutputException {
    try {
      AtomicFile target = AtomicFile.create(file);
      try {
        write(target.writer(), violations);
      } catch (IOException e) {
        target.discard();
        throw e;
      }
      target.commit();
    } catch (IOException e) {
      throw OutputException.of(file.toString(), e);
    }
  }

  private static void write(Writer out, SortedMap<Known, Integer> violations) throws IOException {
    out.append("{\n  \"version\": ").append(Integer.toString(VERSION));
    out.append(",\n  \"violations\": [");
    String separator = "\n    ";
    for (Map.Entry<Known, Integer> each : violations.entrySet()) {
      out.append(separator).append(line(each.getKey(), each.getValue()));
      separator = ",\n    ";
    }
    out.append(violations.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private static String line(Known known, int count) {
    JsonWriter json = new JsonWriter().startObject();
    json.name("path").string(known.path());
    if (!known.part().isEmpty()) {
      json.name("part").string(known.part());
    }
    json.name("pointer").string(known.pointer()).name("rule").string(known.rule());
    if (!known.value().isEmpty()) {
      json.name("value").string(known.value());
    }
    if (count > 1) {
      json.name("count").number(count);
    }
    return new String(json.endObject().toByteArray(), StandardCharsets.UTF_8);
  }
}
