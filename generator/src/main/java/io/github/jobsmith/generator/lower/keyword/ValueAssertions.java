package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lowers the keywords about whole values, and those of strings. */
final class ValueAssertions {
  private ValueAssertions() {}

  static void type(Site site) {
    JsonTree value = site.value("type");
    List<JsonTree> names = value instanceof JsonTree.Arr list ? list.items() : List.of(value);
    List<String> texts = new ArrayList<>();
    for (JsonTree name : names) {
      texts.add(((JsonTree.Str) name).value());
    }
    // Of OpenAPI 3.0: adds null to the type beside it, and means nothing without it.
    if (site.schema().value("nullable") instanceof JsonTree.Bool nullable
        && nullable.value()
        && !texts.contains("null")) {
      texts.add("null");
    }
    EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
    for (String text : texts) {
      types.add(JsonType.valueOf(text.toUpperCase(Locale.ROOT)));
    }
    site.add(
        new Assertion.TypeIs(
            types,
            types.contains(JsonType.INTEGER)
                && site.schema().resource().draft().integersByNotation(),
            site.constraint("type", new Expectation.Types(texts))));
  }

  static void constant(Site site) {
    JsonTree value = site.value("const");
    site.add(
        new Assertion.OneOfValues(
            List.of(Literals.of(value)),
            site.constraint("const", Expectation.values(Literals.json(value)))));
  }

  static void enumeration(Site site) {
    List<JsonTree> values = ((JsonTree.Arr) site.value("enum")).items();
    if (values.isEmpty()) {
      site.warning(
          site.value("enum").location(), "enum is empty, so no value is valid", "add values");
      site.add(new Assertion.Never(site.constraint("enum", Expectation.NOTHING)));
      return;
    }
    List<String> texts = new ArrayList<>();
    List<Literal> literals = new ArrayList<>();
    for (JsonTree value : values) {
      texts.add(Literals.json(value));
      literals.add(Literals.of(value));
    }
    site.node().enumeration(List.copyOf(literals));
    site.add(
        new Assertion.OneOfValues(
            List.copyOf(literals),
            site.constraint("enum", new Expectation.Values(List.copyOf(texts)))));
  }

  static void pattern(Site site) {
    JsonTree.Str pattern = (JsonTree.Str) site.value("pattern");
    site.add(
        new Assertion.Matches(
            pattern.value(),
            site.plan(pattern.value(), pattern.location()),
            site.constraint("pattern", Expectation.pattern(pattern.value()))));
  }

  static void format(Site site) {
    boolean promised = site.keyword("format").keyword().kind() == Keyword.Kind.ASSERTION;
    JsonTree.Str format = (JsonTree.Str) site.value("format");
    CustomReference own = site.asserted().customs().format(format.value());
    if (own != null) {
      UserAssertions.format(site, own);
      return;
    }
    Optional<Format> known = Format.of(format.value());
    if (!promised && !site.asserted().formats()) {
      if (known.isPresent() || DidYouMean.closest(format.value(), formats(site)).isPresent()) {
        site.uncheckedFormat(format.value());
      }
      return;
    }
    if (known.isPresent()) {
      site.add(
          new Assertion.FormatIs(
              known.get(), site.constraint("format", Expectation.format(format.value()))));
      return;
    }
    List<String> formats = formats(site);
    String others =
        DidYouMean.closest(format.value(), formats)
            .map(meant -> "did you mean " + meant + "?")
            .orElse("known formats: " + String.join(", ", formats));
    String name = "the format " + Printable.quoted(format.value());
    if (promised && !site.schema().resource().draft().allowsUnknownFormats()) {
      site.error(format.location(), name + " is unknown, but must be asserted", others);
    } else {
      site.warning(format.location(), name + " is unknown and is not checked", others);
    }
  }

  private static List<String> formats(Site site) {
    List<String> formats = new ArrayList<>(Format.ids());
    formats.addAll(site.asserted().customs().formats());
    return formats;
  }
}
