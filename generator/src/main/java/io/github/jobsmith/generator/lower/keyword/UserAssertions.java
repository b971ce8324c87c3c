package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.vocabulary.CustomFormatCheck;
import io.github.jobsmith.generated.vocabulary.CustomKeywordCheck;
import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.CustomCheck;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Lowers the formats and keywords of the application. */
final class UserAssertions {
  private UserAssertions() {}

  static void format(Site site, CustomReference format) {
    Constraint constraint = site.constraint("format", Expectation.format(format.name()));
    add(
        site,
        "format",
        CustomFormatCheck.class,
        EnumSet.of(JsonType.STRING),
        List.of(format.name(), format),
        constraint);
  }

  /** Lowers the keywords of the application, in the order of the schema. */
  static void keywords(Site site) {
    for (LinkedKeyword keyword : site.schema().keywords()) {
      CustomReference own = site.asserted().customs().keyword(keyword.name());
      if (own != null) {
        keyword(site, keyword, own);
      }
    }
  }

  private static void keyword(Site site, LinkedKeyword keyword, CustomReference own) {
    String name = keyword.name();
    String json = Literals.json(keyword.value());
    Constraint constraint = site.constraint(name, Expectation.OTHER);
    String fault = fault(json, own);
    if (!fault.isEmpty()) {
      site.error(keyword.value().location(), name + " " + fault, null);
      return;
    }
    add(
        site,
        name,
        CustomKeywordCheck.class,
        EnumSet.allOf(JsonType.class),
        List.of(name, json, own),
        constraint);
  }

  private static void add(
      Site site,
      String keyword,
      Class<? extends VocabularyCheck> check,
      EnumSet<JsonType> types,
      List<Object> arguments,
      Constraint constraint) {
    site.add(
        new Assertion.Custom(
            new CustomCheck(keyword, check, types, List.copyOf(arguments), false, List.of()),
            Map.of("", constraint)));
  }

  /**
   * Returns why the keyword cannot have a value; empty if it can, or if only its class is known.
   */
  private static String fault(String json, CustomReference own) {
    JsonValue value;
    try {
      value = JsonValue.parse(json);
    } catch (JsonSyntaxException e) {
      return "cannot have this value: it is nested too deeply or too large";
    }
    CustomKeyword keyword = own.keyword();
    if (keyword == null) {
      return "";
    }
    try {
      CustomKeyword.Check check = keyword.create(value);
      return check == null ? "cannot be checked: no check was created" : "";
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      return message == null || message.isBlank() ? "cannot have this value" : message.strip();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return "cannot be checked: creating the check threw " + e.getClass().getName();
    }
  }
}
