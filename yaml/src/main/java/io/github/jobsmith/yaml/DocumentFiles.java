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
 * Reads files that are JSON or YAML. A name that ends with {@code .yaml} or {@code .yml} means
 * YAML, any other for JSON. No file is read beyond {@link JsonLimits#maxBytes()}.
 *
 * <pre>{@code
 * Report report = DocumentFiles.validate(validator, Path.of("job.yaml"));
 * }</pre>
 */
public final class DocumentFiles {
  private DocumentFiles() {}

  /** Whether a file is YAML by its name. */
  public static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /**
   * The document in a file.
   *
   * @throws JsonSyntaxException when it is neither JSON nor YAML, or more than the limits allow
   * @throws IOException when it cannot be read
   */
  public static JsonDocument read(Path file, JsonLimits limits) throws IOException {
    byte[] text = JsonInput.bytes(file, limits);
    return isYaml(file.toString())
        ? YamlDocuments.read(text, limits)
        : JsonDocument.parse(text, limits);
  }

  /**
   * Validates a file. A text that cannot be read as JSON or YAML, and one that is larger than the
   * validator's limits allow, are violations like any other.
   *
   * @throws IOException when it cannot be read
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
   * Validates what a stream delivers, to its end; it is not closed.
   *
   * @param name selects JSON or YAML
   * @throws IOException when it cannot be read
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
