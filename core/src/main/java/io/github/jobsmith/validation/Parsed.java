package io.github.jobsmith.validation;

import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.model.ModelMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The result of parsing a JSON text: a model, or a report with the errors. Immutable.
 *
 * <pre>{@code
 * Parsed<Order> parsed = Order.parse(bytes);
 * parsed.report().violations().forEach(System.out::println);
 * parsed.model().ifPresent(order -> ship(order));
 * }</pre>
 *
 * @param <T> the type of the model
 */
public sealed interface Parsed<T> {
  /** Returns the report. It may contain warnings and infos if the text was accepted. */
  Report report();

  /** Returns the model; empty if the text was rejected. */
  Optional<T> model();

  /**
   * Returns the model.
   *
   * @throws RejectedJsonException with the report, if the text was rejected
   */
  T orElseThrow();

  /**
   * A valid text.
   *
   * @param value the model
   * @param report a report without errors
   */
  record Accepted<T>(T value, Report report) implements Parsed<T> {
    @Override
    public Optional<T> model() {
      return Optional.of(value);
    }

    @Override
    public T orElseThrow() {
      return value;
    }
  }

  /**
   * A text that is not valid, or that has values beyond the Java types of the model. The latter is
   * possible with relaxed limits, or with narrower types for numbers or formats; the report then
   * has an error of the rule {@code beyond-model}.
   *
   * @param report the report, with at least one error
   */
  record Rejected<T>(Report report) implements Parsed<T> {
    @Override
    public Optional<T> model() {
      return Optional.empty();
    }

    @Override
    public T orElseThrow() {
      throw new RejectedJsonException(report);
    }
  }

  /**
   * Parses and validates a text, and creates a model. For the method {@code parse} of generated
   * models.
   *
   * @param json the text in UTF-8; must not be changed while the result is in use
   * @param reader creates the model; keeps no reference to the document, except by {@link
   *     JsonValue}
   */
  static <T> Parsed<T> of(byte[] json, Validator validator, ModelValues.Reader<T> reader) {
    if (validator.texts().needsMore()) {
      try {
        return of(validator.texts().parse(json), validator, reader);
      } catch (JsonSyntaxException e) {
        return new Rejected<>(validator.validate(json));
      }
    }
    DocumentReader documents = validator.texts().reader();
    try {
      JsonDocument document = documents.read(json);
      Report report = validator.reporter().reportLent(document, json);
      return of(document, report, validator, reader);
    } catch (JsonSyntaxException e) {
      return new Rejected<>(validator.validate(json));
    } finally {
      validator.texts().giveBack(documents);
    }
  }

  /**
   * Parses and validates a text, and creates a model. Columns count code points, offsets count
   * bytes of the UTF-8 encoding.
   */
  static <T> Parsed<T> of(String json, Validator validator, ModelValues.Reader<T> reader) {
    try {
      return of(
          validator.texts().parse(JsonInput.bytes(json, validator.options().limits())),
          validator,
          reader);
    } catch (JsonSyntaxException e) {
      return new Rejected<>(validator.validate(json));
    }
  }

  /**
   * Parses and validates a file, and creates a model. A file above the size limit of the validator
   * is not read, but rejected with a violation.
   *
   * @throws IOException if the file cannot be read
   */
  static <T> Parsed<T> of(Path file, Validator validator, ModelValues.Reader<T> reader)
      throws IOException {
    byte[] json;
    try {
      json = JsonInput.bytes(file, validator.options().limits());
    } catch (JsonSyntaxException e) {
      return new Rejected<>(Report.unreadable(e, validator.options().messages()));
    }
    return of(json, validator, reader);
  }

  private static <T> Parsed<T> of(
      JsonDocument document, Validator validator, ModelValues.Reader<T> reader) {
    return of(document, validator.validate(document), validator, reader);
  }

  private static <T> Parsed<T> of(
      JsonDocument document, Report report, Validator validator, ModelValues.Reader<T> reader) {
    if (!report.isValid()) {
      return new Rejected<>(report);
    }
    try {
      return new Accepted<>(reader.read(document, 0), report);
    } catch (ModelMismatchException e) {
      return new Rejected<>(validator.reporter().refuse(report, document, e.node(), e.expected()));
    }
  }
}
