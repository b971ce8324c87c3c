package io.github.jobsmith.yaml;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Creates documents from YAML 1.2, with the lines and columns of the YAML text:
 *
 * <pre>{@code
 * Report report = YamlDocuments.validate(validator, bytes);
 * }</pre>
 *
 * <p>Scalars mean what the core schema says ({@code yes} and {@code 2027-01-31} are strings).
 * Aliases are replaced with their targets and merge keys ({@code <<}) with the members, all within
 * the limits, so that a few lines cannot become gigabytes. A key becomes a name as it is written.
 * Tags of applications ({@code !secret}) are ignored. What JSON cannot express is an error: keys
 * that are not scalars, infinity. A text contains one document; an empty text is null, and an empty
 * document after a mark ({@code ---}) is ignored. Thread-safe.
 */
public final class YamlDocuments {
  private static final YamlNode NOTHING = new YamlNode.Scalar("", true, Tag.NULL, Form.OTHER, 0, 0);

  private YamlDocuments() {}

  /**
   * Reads a text.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied
   * @param limits the limits of depth and values apply after aliases are replaced
   * @throws JsonSyntaxException if it is not YAML, cannot be expressed in JSON, or exceeds a limit
   */
  public static JsonDocument read(byte[] yaml, JsonLimits limits) {
    JsonInput.checkSize(yaml, limits);
    YamlText text = new YamlText(yaml);
    YamlNode root = new YamlComposer(text, limits).compose();
    return new YamlTranslation(text, limits).document(root == null ? NOTHING : root);
  }

  /**
   * Validates a text. Text that is not YAML results in a report with a violation, as does an empty
   * text unless null is valid.
   *
   * @param yaml UTF-8, with or without a byte order mark; not copied, and must not be changed while
   *     the report is in use
   */
  public static Report validate(Validator validator, byte[] yaml) {
    return validate(validator, yaml, (document, findings) -> {});
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
      JsonDocument document = read(yaml, validator.options().limits());
      Report report = validator.validate(document, findings -> further.accept(document, findings));
      return report.isValid() || !document.isNull(0)
          ? report
          : ofNothing(yaml, validator.options().limits()).orElse(report);
    } catch (JsonSyntaxException e) {
      return unreadable(e, yaml);
    }
  }

  /** Returns the message for an empty text, which is better than a message about null. */
  private static Optional<Report> ofNothing(byte[] yaml, JsonLimits limits) {
    YamlText text = new YamlText(yaml);
    if (new YamlComposer(text, limits).compose() != null) {
      return Optional.empty();
    }
    String message =
        text.isEmpty()
            ? "the file is empty; write a value"
            : "the file contains only comments or blanks; write a value";
    return Optional.of(unreadable(YamlFaults.at(text, 0, Kind.SYNTAX, message), yaml));
  }

  private static Report unreadable(JsonSyntaxException fault, byte[] yaml) {
    return Report.unreadable(fault, YamlRules.brokenBy(fault), yaml, YamlLineMask::hidden);
  }
}
