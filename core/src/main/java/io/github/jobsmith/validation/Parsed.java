package io.github.jobsmith.validation;

import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.model.ModelMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of a JSON text: a model, or a report that says why there is none. Immutable.
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
  /** What was found: also warnings about a text that was accepted. */
  Report report();

  /** The model, unless the text was rejected. */
  Optional<T> model();

  /**
   * The model.
   *
   * @throws RejectedJsonException with the report, when the text was rejected
   */
  T orElseThrow();

  /**
   * A text that is valid.
   *
   * @param value the model
   * @param report without an error
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
   * A text that is not valid, or one whose values are beyond what the model's types can hold: with
   * relaxed limits, with numbers or formats as narrower types by option. The report then has an
   * error of the rule {@code beyond-model}.
   *
   * @param report what is wrong
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
   * Reads, validates and makes a model. For generated code, which has a method {@code parse}.
   *
   * @param json UTF-8; must not change while the result is in use
   */
  static <T> Parsed<T> of(byte[] json, Validator validator, ModelValues.Reader<T> reader) {
    try {
      return of(JsonDocument.parse(json, validator.options().limits()), validator, reader);
    } catch (JsonSyntaxException e) {
      return new Rejected<>(validator.validate(json));
    }
  }

  /** The same for a text; columns and offsets are those of its UTF-8 form. */
  static <T> Parsed<T> of(String json, Validator validator, ModelValues.Reader<T> reader) {
    try {
      return of(JsonDocument.parse(json, validator.options().limits()), validator, reader);
    } catch (JsonSyntaxException e) {
      return new Rejected<>(validator.validate(json));
    }
  }

  /**
   * Reads, validates and makes a model of a file. One that is larger than the validator's limits
   * allow is not read, and is rejected with that violation.
   *
   * @throws IOException when it cannot be read
   */
  static <T> Parsed<T> of(Path file, Validator validator, ModelValues.Reader<T> reader)
      throws IOException {
    byte[] json;
    try {
      json = JsonInput.bytes(file, validator.options().limits());
    } catch (JsonSyntaxException e) {
      return new Rejected<>(Report.unreadable(e));
    }
    return of(json, validator, reader);
  }

  private static <T> Parsed<T> of(
      JsonDocument document, Validator validator, ModelValues.Reader<T> reader) {
    Report report = validator.validate(document);
    if (!report.isValid()) {
      return new Rejected<>(report);
    }
    try {
      return new Accepted<>(reader.read(document, 0), report);
    } catch (ModelMismatchException e) {
      return new Rejected<>(validator.refuse(report, document, e.node(), e.expected()));
    }
  }
}
