package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.DidYouMean;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of a violation by name. */
public final class Parameters implements Expectation.Visitor<@Nullable Void> {
  private final JsonDocument document;
  private final Finding finding;
  private final boolean hidden;
  private final Map<String, JsonValue> named = new LinkedHashMap<>();

  private Parameters(JsonDocument document, Finding finding, boolean hidden) {
    this.document = document;
    this.finding = finding;
    this.hidden = hidden;
  }

  public static Map<String, JsonValue> of(
      JsonDocument document, Finding finding, Sensitive sensitive) {
    Parameters parameters = new Parameters(document, finding, Words.isHidden(finding, sensitive));
    parameters.found();
    finding.constraint().expectation().accept(parameters);
    return Collections.unmodifiableMap(parameters.named);
  }

  private void found() {
    int node = finding.node();
    if (finding.name()) {
      text("member", document.name(node));
    } else if (!hidden && !document.isObject(node) && !document.isArray(node)) {
      named.put("actual", JsonValue.of(document, node));
    }
  }

  @Override
  public @Nullable Void types(Expectation.Types types) {
    texts("types", types.names());
    if (!finding.name()) {
      text("actualType", document.kind(finding.node()).name().toLowerCase(Locale.ROOT));
    }
    return null;
  }

  @Override
  public @Nullable Void values(Expectation.Values values) {
    named.put("allowed", JsonValue.of(values.json().stream().map(JsonValue::parse).toList()));
    return null;
  }

  @Override
  public @Nullable Void range(Expectation.Range range) {
    String minimum = range.minimum();
    boolean low =
        range.maximum() == null
            || minimum != null && document.compare(finding.node(), new BigDecimal(minimum)) < 0;
    bounds(low, minimum, range.maximum());
    text("unit", range.unit());
    return null;
  }

  @Override
  public @Nullable Void multipleOf(Expectation.MultipleOf multipleOf) {
    named.put("divisor", JsonValue.parse(multipleOf.divisor()));
    return null;
  }

  @Override
  public @Nullable Void size(Expectation.Size size) {
    int count = Words.size(document, finding, size);
    named.put("actual", JsonValue.of(count));
    boolean low = size.minimum() != null && count < size.minimum();
    bounds(low, text(size.minimum()), text(size.maximum()));
    text("unit", size.unit());
    return null;
  }

  @Override
  public @Nullable Void pattern(Expectation.Pattern pattern) {
    text("pattern", pattern.regex());
    return null;
  }

  @Override
  public @Nullable Void format(Expectation.Format format) {
    text("format", format.name());
    return null;
  }

  @Override
  public @Nullable Void schema(Expectation.Schema schema) {
    text("schema", schema.name());
    return null;
  }

  @Override
  public @Nullable Void required(Expectation.Required required) {
    text("missing", required.names().get(0));
    return null;
  }

  @Override
  public @Nullable Void closed(Expectation.Closed closed) {
    texts("known", closed.names());
    if (finding.name()) {
      DidYouMean.closest(document.name(finding.node()), closed.names())
          .ifPresent(name -> text("suggestion", name));
    }
    return null;
  }

  @Override
  public @Nullable Void contains(Expectation.Contains contains) {
    int minimum = contains.minimum() == null ? 1 : contains.minimum();
    boolean few = finding.matched() < minimum;
    if (few && finding.matched() >= 0) {
      named.put("actual", JsonValue.of(finding.matched()));
    }
    bounds(few, text(minimum), text(contains.maximum()));
    return null;
  }

  @Override
  public @Nullable Void alternatives(Expectation.Alternatives alternatives) {
    if (!alternatives.labels().isEmpty()) {
      texts("alternatives", alternatives.labels());
    }
    return null;
  }

  @Override
  public @Nullable Void other(Expectation.Other other) {
    number("minimum", other.minimum());
    number("maximum", other.maximum());
    return null;
  }

  @Override
  public @Nullable Void nothing(Expectation.Nothing nothing) {
    return null;
  }

  @Override
  public @Nullable Void not(Expectation.Not not) {
    return null;
  }

  private void bounds(boolean low, @Nullable String minimum, @Nullable String maximum) {
    number("limit", low ? minimum : maximum);
    number("minimum", minimum);
    number("maximum", maximum);
  }

  private static @Nullable String text(@Nullable Integer count) {
    return count == null ? null : count.toString();
  }

  private void text(String name, @Nullable String value) {
    if (value != null) {
      named.put(name, JsonValue.of(value));
    }
  }

  private void texts(String name, List<String> values) {
    named.put(name, JsonValue.of(values.stream().map(JsonValue::of).toList()));
  }

  /** Adds a number, or a string for other bounds such as durations. */
  private void number(String name, @Nullable String value) {
    if (value != null) {
      boolean number = value.matches("-?[0-9].*");
      named.put(name, number ? JsonValue.parse(value) : JsonValue.of(value));
    }
  }
}
