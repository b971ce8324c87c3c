package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads files that are JSON or YAML. A name that ends in {@code .yaml} or {@code .yml} selects
 * YAML, any other JSON. No file is read beyond {@link JsonLimits#maxBytes()}.
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
    byte[] text = JsonInput.bytes(file, limits);
    return isYaml(file.toString())
        ? YamlDocuments.read(text, limits)
        : JsonDocument.parse(text, limits);
  }

  /**
   * Validates a file. Text that is not JSON or YAML, and text that exceeds the limits of the
   * validator, results in a report with a violation.
   *
   * @throws IOException if the file cannot be read
   */
  public static Report validate(Validator validator, Path file) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(file, validator.options().limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    return validate(validator, file.toString(), text);
  }

  /**
   * Validates what a stream supplies, up to its end; the stream is not closed.
   *
   * @param name selects JSON or YAML
   * @throws IOException if the stream fails
   */
  public static Report validate(Validator validator, String name, InputStream in)
      throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(in, validator.options().limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    return validate(validator, name, text);
  }

  private static Report validate(Validator validator, String name, byte[] text) {
    return isYaml(name) ? YamlDocuments.validate(validator, text) : validator.validate(text);
  }
}
