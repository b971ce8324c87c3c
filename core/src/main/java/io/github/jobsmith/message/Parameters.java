package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.CustomExpectation;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.ExpectationVisitor;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.PlainVisitor;
import io.github.jobsmith.generated.check.StoppedExpectation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parameters of a violation by name. */
public final class Parameters implements ExpectationVisitor<Parameters>, PlainVisitor<Parameters> {
  private final JsonDocument document;
  private final Finding finding;
  private final Sensitive sensitive;
  private final boolean hidden;
  private final Map<String, JsonValue> named = new LinkedHashMap<>();

  private Parameters(JsonDocument document, Finding finding, Sensitive sensitive) {
    this.document = document;
    this.finding = finding;
    this.sensitive = sensitive;
    this.hidden = Words.isHidden(finding, sensitive);
  }

  public static Map<String, JsonValue> of(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive) {
    Parameters parameters = new Parameters(document, finding, sensitive);
    parameters.found();
    WrongPart part = WrongPart.of(words, document, finding, sensitive);
    if (part != null) {
      parameters.text("part", part.part().name()).text("actualPart", part.text());
    }
    finding.constraint().expectation().accept(parameters);
    return Collections.unmodifiableMap(parameters.named);
  }

  private void found() {
    int node = finding.node();
    if (finding.name()) {
      text("member", document.name(node));
    } else if (!hidden && !document.isObject(node) && !document.isArray(node)) {
      put("actual", JsonValue.of(document, node));
    }
  }

  @Override
  public Parameters plain(Expectation.Plain plain) {
    return plain.acceptPlain(this);
  }

  @Override
  public Parameters types(Expectation.Types types) {
    texts("types", types.names());
    if (!finding.name()) {
      text("actualType", document.kind(finding.node()).name().toLowerCase(Locale.ROOT));
    }
    return this;
  }

  @Override
  public Parameters values(Expectation.Values values) {
    return put("allowed", JsonValue.of(values.json().stream().map(JsonValue::parse).toList()));
  }

  @Override
  public Parameters range(Expectation.Range range) {
    String minimum = range.minimum();
    boolean low =
        range.maximum() == null
            || minimum != null && document.compare(finding.node(), new BigDecimal(minimum)) < 0;
    bounds(low, minimum, range.maximum());
    return text("unit", range.unit());
  }

  @Override
  public Parameters multipleOf(Expectation.MultipleOf multipleOf) {
    return put("divisor", JsonValue.parse(multipleOf.divisor()));
  }

  @Override
  public Parameters size(Expectation.Size size) {
    int count = Words.size(document, finding, size);
    put("actual", JsonValue.of(count));
    boolean low = size.minimum() != null && count < size.minimum();
    bounds(low, text(size.minimum()), text(size.maximum()));
    return text("unit", size.unit());
  }

  @Override
  public Parameters pattern(Expectation.Pattern pattern) {
    return text("pattern", pattern.regex());
  }

  @Override
  public Parameters format(Expectation.Format format) {
    return text("format", format.name());
  }

  @Override
  public Parameters schema(Expectation.Schema schema) {
    return text("schema", schema.name());
  }

  @Override
  public Parameters required(Expectation.Required required) {
    return text("missing", required.names().get(0));
  }

  @Override
  public Parameters closed(Expectation.Closed closed) {
    texts("known", closed.names());
    if (finding.name()) {
      MeantName.of(document, finding.node(), closed).ifPresent(name -> text("suggestion", name));
    }
    return this;
  }

  @Override
  public Parameters contains(Expectation.Contains contains) {
    int minimum = contains.minimum() == null ? 1 : contains.minimum();
    boolean few = finding.matched() < minimum;
    if (few && finding.matched() >= 0) {
      put("actual", JsonValue.of(finding.matched()));
    }
    return bounds(few, text(minimum), text(contains.maximum()));
  }

  @Override
  public Parameters alternatives(Expectation.Alternatives alternatives) {
    if (!alternatives.members().isEmpty()) {
      put(
          "members",
          JsonValue.of(
              alternatives.members().stream()
                  .map(each -> JsonValue.of(each.names().stream().map(JsonValue::of).toList()))
                  .toList()));
    }
    return alternatives.labels().isEmpty() ? this : texts("alternatives", alternatives.labels());
  }

  @Override
  public Parameters other(Expectation.Other other) {
    if (finding.matched() >= 0 && finding.constraint().keyword().equals("uniqueItems")) {
      put("repeats", JsonValue.of(finding.matched()));
    }
    return number("minimum", other.minimum()).number("maximum", other.maximum());
  }

  @Override
  public Parameters custom(CustomExpectation custom) {
    if (!Words.isHiddenWithin(document, finding, sensitive)) {
      named.putAll(custom.parameters());
    }
    return this;
  }

  @Override
  public Parameters stopped(StoppedExpectation stopped) {
    text("cause", stopped.cause().label());
    return stopped.cause() == StoppedExpectation.Cause.STEPS
        ? put("maxSteps", JsonValue.of(stopped.maxSteps()))
        : this;
  }

  @Override
  public Parameters nothing(Expectation.Nothing nothing) {
    return this;
  }

  @Override
  public Parameters not(Expectation.Not not) {
    return this;
  }

  private Parameters bounds(boolean low, @Nullable String minimum, @Nullable String maximum) {
    return number("limit", low ? minimum : maximum)
        .number("minimum", minimum)
        .number("maximum", maximum);
  }

  private static @Nullable String text(@Nullable Integer count) {
    return count == null ? null : count.toString();
  }

  private Parameters text(String name, @Nullable String value) {
    return value == null ? this : put(name, JsonValue.of(value));
  }

  private Parameters texts(String name, List<String> values) {
    return put(name, JsonValue.of(values.stream().map(JsonValue::of).toList()));
  }

  /** Adds a number, or a string for other bounds such as durations. */
  private Parameters number(String name, @Nullable String value) {
    return value == null || !value.matches("-?[0-9].*")
        ? text(name, value)
        : put(name, JsonValue.parse(value));
  }

  private Parameters put(String name, JsonValue value) {
    named.put(name, value);
    return this;
  }
}
