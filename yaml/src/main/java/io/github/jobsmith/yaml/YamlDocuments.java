package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/**
 * Makes documents of YAML 1.2, with the lines and columns of the YAML text:
 *
 * <pre>{@code
 * Report report = YamlDocuments.validate(validator, bytes);
 * }</pre>
 *
 * <p>Scalars mean what the core schema says ({@code yes} and {@code 2027-01-31} are strings).
 * Aliases stand for what they refer to and merge keys ({@code <<}) for its members, all within the
 * limits, so that a few lines cannot become gigabytes. A key becomes a name as it is written. Tags
 * of one's own ({@code !secret}) are passed over. What JSON cannot say is a fault: keys that are no
 * scalars, infinity. A text is one document; one with nothing in it is a fault, and what stands
 * behind a mark ({@code ---}) without anything in it does not count. Thread-safe.
 */
public final class YamlDocuments {
  private YamlDocuments() {}

  /**
   * Reads a text.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied
   * @param limits those of depth and values hold after aliases are followed
   * @throws JsonSyntaxException if it is not YAML, or more than JSON or the limits allow
   */
  public static JsonDocument read(byte[] yaml, JsonLimits limits) {
    if (yaml.length > limits.maxBytes()) {
      throw JsonSyntaxException.at(
          Kind.LIMIT,
          "the text has more than the " + limits.maxBytes() + " bytes that are read",
          yaml,
          0);
    }
    YamlText text = new YamlText(yaml);
    YamlNode root = new YamlComposer(text, limits).compose();
    if (root == null) {
      throw YamlFaults.at(
          text,
          0,
          Kind.SYNTAX,
          text.isEmpty()
              ? "the file is empty; write a value into it"
              : "the file is empty but for comments or blanks; write a value into it");
    }
    return new YamlTranslation(text, limits).document(root);
  }

  /**
   * Validates a text. What is no YAML is a finding like any other.
   *
   * @param yaml as above; must not change while the report is in use
   */
  public static Report validate(Validator validator, byte[] yaml) {
    try {
      return validator.validate(read(yaml, validator.options().limits()));
    } catch (JsonSyntaxException e) {
      return Report.ofMalformedYaml(e, yaml);
    }
  }
}
