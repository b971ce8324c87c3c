package io.github.jobsmith.compiler.output;

import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.text.UriFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of one keyword, or of a whole schema, for one value of the document: an output unit of
 * JSON Schema 2020-12 (Core, section 12.3). Immutable and thread-safe; texts are made on demand.
 */
public final class OutputUnit {
  private final boolean valid;
  private final KeywordPath path;
  private final LinkedSchema schema;
  private final @Nullable String keyword;
  private final Supplier<String> instance;
  private final @Nullable Supplier<String> error;
  private final @Nullable JsonWritable annotation;
  private final List<OutputUnit> details;

  /** Whether the details are not the reason why it is invalid. */
  private final boolean isOwnError;

  /**
   * Creates a unit.
   *
   * @param keyword a keyword of the schema, possibly empty; null for the schema itself
   */
  OutputUnit(
      boolean valid,
      KeywordPath path,
      LinkedSchema schema,
      @Nullable String keyword,
      Supplier<String> instance,
      @Nullable Supplier<String> error,
      @Nullable JsonWritable annotation,
      List<OutputUnit> details,
      boolean isOwnError) {
    this.valid = valid;
    this.path = path;
    this.schema = schema;
    this.keyword = keyword;
    this.instance = instance;
    this.error = error;
    this.annotation = annotation;
    this.details = List.copyOf(details);
    this.isOwnError = isOwnError;
  }

  /** Returns a unit that differs only in its verdict and its details. */
  OutputUnit with(boolean verdict, List<OutputUnit> others) {
    return new OutputUnit(
        verdict, path, schema, keyword, instance, error, annotation, others, false);
  }

  /** Returns a unit for the same schema and value that only contains others. */
  OutputUnit listing(List<OutputUnit> others) {
    return new OutputUnit(valid, path, schema, keyword, instance, null, null, others, false);
  }

  /** Whether the value is valid against the keyword or the schema. */
  public boolean isValid() {
    return valid;
  }

  /**
   * Returns the JSON Pointer of the keyword, or of the schema, from the root of the schema through
   * references, such as {@code /properties/order/$ref/minLength}.
   */
  public String keywordLocation() {
    return path.pointer();
  }

  /**
   * Returns the place of the keyword, or of the schema, where it is written: the URI of the schema
   * resource with a JSON Pointer as the fragment.
   */
  public String absoluteKeywordLocation() {
    String pointer =
        keyword == null ? schema.pointer() : JsonPointer.append(schema.pointer(), keyword);
    return schema.resource().uri() + "#" + UriFragment.encode(pointer);
  }

  /**
   * Whether the standard requires {@link #absoluteKeywordLocation} in the output: the schema has a
   * URI of its own, or a reference leads to it.
   */
  boolean isAbsolute() {
    return path.isReferred() || schema.resource().isNamed();
  }

  /**
   * Returns the JSON Pointer of the value in the document; of the member if {@code propertyNames}
   * applies to its name.
   */
  public String instanceLocation() {
    return instance.get();
  }

  /**
   * Returns what is wrong, on one line; empty if the unit is valid, or if only its {@link #details}
   * are invalid.
   */
  public Optional<String> error() {
    return error == null ? Optional.empty() : Optional.of(error.get());
  }

  /**
   * Returns the annotation that the keyword attaches to the value; empty if there is none. It
   * counts only if all units that contain this one are valid.
   */
  public Optional<JsonValue> annotation() {
    return annotation == null ? Optional.empty() : Optional.of(JsonValue.of(annotation));
  }

  @Nullable JsonWritable writableAnnotation() {
    return annotation;
  }

  /**
   * Returns the parts: the keywords of a schema, or the results of the schemas that a keyword
   * applies. Immutable.
   */
  public List<OutputUnit> details() {
    return details;
  }

  /** Returns the details that explain the verdict: of an invalid unit, the invalid ones. */
  List<OutputUnit> relevant() {
    return relevant(valid, isOwnError, details);
  }

  static List<OutputUnit> relevant(boolean valid, boolean isOwnError, List<OutputUnit> details) {
    if (details.isEmpty() || isOwnError && !valid) {
      return List.of();
    }
    List<OutputUnit> relevant = new ArrayList<>(details.size());
    for (OutputUnit detail : details) {
      if (detail.valid == valid) {
        relevant.add(detail);
      }
    }
    return relevant;
  }

  /** Whether it has an error or an annotation of its own. */
  boolean speaks() {
    return error != null || annotation != null;
  }

  @Override
  public String toString() {
    return (valid ? "valid" : "invalid") + " at " + keywordLocation();
  }
}
