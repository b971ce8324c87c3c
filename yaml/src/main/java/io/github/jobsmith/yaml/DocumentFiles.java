package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.ItemValidator;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.part.PartPlaces;
import io.github.jobsmith.yaml.part.TextPart;
import io.github.jobsmith.yaml.part.YamlStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads files that are JSON or YAML. A name that ends in {@code .yaml} or {@code .yml} selects
 * YAML, one in {@code .jsonl} or {@code .ndjson} JSON Lines, any other JSON. No document is read
 * beyond {@link JsonLimits#maxBytes()}.
 *
 * <pre>{@code
 * Report report = DocumentFiles.validate(validator, Path.of("job.yaml"));
 * }</pre>
 */
public final class DocumentFiles {
  private DocumentFiles() {}

  /** Whether a file name selects YAML. */
  public static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /**
   * Reads the document in a file.
   *
   * @throws JsonSyntaxException if it is not JSON or YAML, as selected by its name, or exceeds a
   *     limit
   * @throws IOException if it cannot be read
   */
  public static JsonDocument read(Path file, JsonLimits limits) throws IOException {
    return read(file.toString(), JsonInput.bytes(file, limits), limits);
  }

  /**
   * Reads the document in a text.
   *
   * @param name selects JSON or YAML
   * @param text in UTF-8; not copied, and must not be changed while the document is in use
   * @throws JsonSyntaxException if it is not JSON or YAML, or exceeds a limit
   */
  public static JsonDocument read(String name, byte[] text, JsonLimits limits) {
    return isYaml(name) ? YamlDocuments.read(text, limits) : JsonDocument.parse(text, limits);
  }

  /**
   * Validates a file. Text that is not JSON or YAML, and text that exceeds the limits of the
   * validator, results in a report with a violation. A file can contain several documents, each of
   * which is validated: a file with JSON Lines ({@code .jsonl}, {@code .ndjson}), which is read
   * line by line, so that the limits apply to each line, and a YAML stream with {@code ---} between
   * documents. A document that is broken does not affect the others. A file without any document is
   * a violation, whatever its name is.
   *
   * @throws IOException if the file cannot be read
   */
  public static Report validate(Validator validator, Path file) throws IOException {
    if (JsonItems.isLines(file.toString())) {
      try (InputStream in = JsonInput.open(file)) {
        return validate(validator, file.toString(), in);
      }
    }
    byte[] text;
    try {
      text = JsonInput.bytes(file, limits(validator));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e, validator.options().messages());
    }
    return validate(validator, file.toString(), text);
  }

  /**
   * Validates what a stream supplies, up to its end, like a file; the stream is not closed.
   *
   * @param name selects JSON, JSON Lines or YAML
   * @throws IOException if the stream fails
   */
  public static Report validate(Validator validator, String name, InputStream in)
      throws IOException {
    if (JsonItems.isLines(name)) {
      return lines(validator, in);
    }
    byte[] text;
    try {
      text = JsonInput.bytes(in, limits(validator));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e, validator.options().messages());
    }
    return validate(validator, name, text);
  }

  /**
   * Validates each item of an array on its own, as {@link ItemValidator} does: the schema is that
   * of an item. The file is read item by item, and the limits apply to each item.
   *
   * @param file JSON, whatever its name is
   * @throws IOException if the file cannot be read
   */
  public static Report validateItems(Validator validator, Path file) throws IOException {
    try (InputStream in = JsonInput.open(file)) {
      return validateItems(validator, in);
    }
  }

  /**
   * Validates each item of an array that a stream supplies; the stream is not closed.
   *
   * @throws IOException if the stream fails
   */
  public static Report validateItems(Validator validator, InputStream in) throws IOException {
    return ItemValidator.of(validator).validateAll(JsonItems.array(in, limits(validator)));
  }

  private static Report lines(Validator validator, InputStream in) throws IOException {
    JsonItems items = JsonItems.lines(in, limits(validator));
    Report report = ItemValidator.of(validator).validateAll(items);
    return items.count() == 0 ? validator.validate(new byte[0]) : report;
  }

  private static JsonLimits limits(Validator validator) {
    return validator.options().limits();
  }

  /**
   * Validates a text like a file.
   *
   * @param name selects JSON, JSON Lines or YAML
   * @param text in UTF-8; not copied, and must not be changed while the report is in use
   */
  public static Report validate(Validator validator, String name, byte[] text) {
    if (JsonItems.isLines(name)) {
      try {
        return lines(validator, new ByteArrayInputStream(text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!isYaml(name)) {
      return validator.validate(text);
    }
    return YamlStream.matches(text)
        ? stream(validator, text)
        : YamlDocuments.validate(validator, text);
  }

  /** Validates each document as it is, and again with its place in the file if it is not valid. */
  private static Report stream(Validator validator, byte[] text) {
    List<TextPart> parts = YamlStream.split(text);
    if (parts.size() < 2) {
      return YamlDocuments.validate(validator, text);
    }
    PartPlaces places = new PartPlaces(validator, text);
    List<Report> reports = new ArrayList<>();
    int most = validator.options().maxViolations();
    int found = 0;
    boolean valid = true;
    for (TextPart part : parts) {
      Report report = YamlDocuments.validate(validator, part.bytes());
      boolean partIsValid = report.isValid();
      if (!report.violations().isEmpty()) {
        String name = "document " + (reports.size() + 1);
        report =
            places.report(
                part,
                name,
                partIsValid,
                padded -> YamlDocuments.validate(places.validator(), padded));
      }
      reports.add(report);
      found += report.violations().size();
      valid &= partIsValid;
      if (!valid && (found > most || report.isTruncated())) {
        break;
      }
    }
    return Report.joined(reports, most);
  }
}
