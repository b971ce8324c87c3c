package io.github.jobsmith.yaml;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.util.function.BiConsumer;

/**
 * Creates documents from YAML 1.2, with the lines and columns of the YAML text:
 *
 * <pre>{@code
 * Report report = YamlDocuments.validate(validator, bytes);
 * }</pre>
 *
 * <p>Scalars mean what the core schema says ({@code yes} and {@code 2027-01-31} are strings).
 * Aliases are replaced with their targets and merge keys ({@code <<}) with the members, all within
 * the limits, so that a few lines cannot become gigabytes. A key becomes a name as it is written,
 * except that {@code ~} and other spellings of null are the name {@code null}, and {@code True} is
 * {@code true}. Tags of applications ({@code !secret}) are ignored. What JSON cannot express is an
 * error: keys that are not scalars, infinity, an alias inside the value that it stands for. A text
 * contains one document; an empty text is an error as in JSON, {@code ---} alone is null, and an
 * empty document after a mark is ignored. A text that begins with {@code %YAML 1.1} is read as YAML
 * 1.2 and has a warning. Thread-safe.
 */
public final class YamlDocuments {
  private YamlDocuments() {}

  /**
   * Reads a text.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied
   * @param limits the limits of depth and values apply after aliases are replaced
   * @throws JsonSyntaxException if it is empty, is not YAML, cannot be expressed in JSON, or
   *     exceeds a limit
   */
  public static JsonDocument read(byte[] yaml, JsonLimits limits) {
    JsonInput.checkSize(yaml, limits);
    YamlText text = new YamlText(yaml);
    YamlNode root = new YamlComposer(text, limits).compose();
    if (root == null) {
      throw nothing(text);
    }
    return new YamlTranslation(text, limits).document(root);
  }

  /**
   * Reads a text for a validation with options. Template tokens where YAML has values, such as
   * {@code {{ x }}} without quotes, are unknown values if they are {@link
   * ValidationOptions#withPlaceholders placeholders}; members with such a key may be absent.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied
   * @throws JsonSyntaxException as for {@link #read(byte[], JsonLimits)}
   */
  public static JsonDocument read(byte[] yaml, ValidationOptions options) {
    try {
      return read(yaml, options.limits());
    } catch (JsonSyntaxException e) {
      JsonDocument document = e.kind() == Kind.SYNTAX ? YamlPlaceholders.read(yaml, options) : null;
      if (document == null) {
        throw e;
      }
      return document;
    }
  }

  /**
   * Validates a text. Text that is not YAML, or empty, results in a report with a violation.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied, and must not be changed while
   *     the report is in use
   */
  public static Report validate(Validator validator, byte[] yaml) {
    return validate(validator, yaml, YamlVersion::check);
  }

  /**
   * Validates a text like {@link #validate(Validator, byte[])}, and lets a caller add violations of
   * its own rules, about how the YAML is written.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied, and must not be changed while
   *     the report is in use
   * @param further called with the document and the findings of the schema if the text is YAML
   */
  public static Report validate(
      Validator validator, byte[] yaml, BiConsumer<JsonDocument, Findings> further) {
    try {
      JsonDocument document = read(yaml, validator.options());
      return validator.validate(document, findings -> further.accept(document, findings));
    } catch (JsonSyntaxException e) {
      return Report.unreadable(
          e, YamlRules.brokenBy(e), yaml, YamlLineMask::hidden, validator.options().messages());
    }
  }

  private static JsonSyntaxException nothing(YamlText text) {
    MessageKey message = text.isEmpty() ? MessageKey.YAML_EMPTY : MessageKey.YAML_BLANK;
    return YamlFaults.at(text, 0, Kind.SYNTAX, message);
  }
}
