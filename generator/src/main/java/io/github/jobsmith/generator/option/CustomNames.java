package io.github.jobsmith.generator.option;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.text.Printable;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The names that formats and keywords of the application can have. Loaded only for schemas that
 * have some.
 */
final class CustomNames {
  private static final int MAX_NAME = 100;

  private static final Predicate<String> KEYWORD =
      Pattern.compile("[a-z][A-Za-z0-9]*(-[a-z0-9][A-Za-z0-9]*)*").asMatchPredicate();

  private CustomNames() {}

  static CustomChecks withFormat(CustomChecks checks, CustomReference format) {
    String name = format.name();
    if (name.isBlank() || name.length() > MAX_NAME || !Printable.escape(name).equals(name)) {
      throw new IllegalArgumentException(
          "the name of a format is "
              + Printable.quoted(name)
              + "; must be 1 to "
              + MAX_NAME
              + " visible characters");
    }
    if (Format.of(name).isPresent()) {
      throw new IllegalArgumentException(
          "the format " + name + " is built in and cannot be replaced; choose another name");
    }
    requireClass(format);
    return checks.withFormat(format);
  }

  static CustomChecks withKeyword(CustomChecks checks, CustomReference keyword) {
    String name = keyword.name();
    if (name.length() > MAX_NAME || !KEYWORD.test(name)) {
      throw new IllegalArgumentException(
          "the name of a keyword is "
              + Printable.quoted(name)
              + "; must be letters, digits and hyphens, such as x-weekday or isWeekday");
    }
    if (isTaken(name)) {
      throw new IllegalArgumentException(
          "the keyword " + name + " has a meaning already; choose another name");
    }
    for (String other : checks.keywords()) {
      if (!other.equals(name) && rule(other).equals(rule(name))) {
        throw new IllegalArgumentException(
            "the keywords " + other + " and " + name + " would have the same rule " + rule(name));
      }
    }
    requireClass(keyword);
    return checks.withKeyword(keyword);
  }

  private static void requireClass(CustomReference reference) {
    String name = reference.className();
    if (name != null && !JavaNotes.isType(name)) {
      throw new IllegalArgumentException(
          "the class of "
              + reference.name()
              + " is "
              + Printable.quoted(name)
              + "; must be a Java name such as com.example.Sku");
    }
  }

  private static boolean isTaken(String name) {
    String rule = rule(name);
    return name.startsWith("x-java-")
        || name.equals("false")
        || StandardRules.isReader(rule)
        || Vocabularies.names().stream().anyMatch(known -> rule(known).equals(rule));
  }

  /** Returns the id of the rule of a keyword: {@code is-weekday} for {@code isWeekday}. */
  private static String rule(String keyword) {
    return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
