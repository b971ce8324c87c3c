package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what a short subschema says into words, and tells whether it holds. */
final class FactWords {
  private FactWords() {}

  /** What a value is like that matches: {@code is a string}, {@code has a and b}. */
  static String predicate(Fact fact) {
    String member = fact.member();
    if (member == null) {
      return said(fact);
    }
    String name = Words.plainName(member);
    return isValue(fact)
        ? "has " + name + " " + Words.joined(safe(fact.values()))
        : "has " + name + " that " + said(fact);
  }

  /** What all of them say, as one predicate. */
  static String predicate(List<Fact> facts) {
    List<String> words = new ArrayList<>();
    for (Fact fact : withoutImplied(facts)) {
      words.add(predicate(fact));
    }
    return String.join(" and ", words);
  }

  /** The same behind "must not": {@code be a string}. */
  static String infinitive(Fact fact) {
    return other(predicate(fact), "be", "have", "match");
  }

  /** The same of several: {@code are a string}. */
  static String plural(String predicate) {
    return String.join(
        " and ",
        List.of(predicate.split(" and (?=(?:is|has|matches) )")).stream()
            .map(each -> other(each, "are", "have", "match"))
            .toList());
  }

  private static String other(String predicate, String be, String have, String match) {
    int space = predicate.indexOf(' ');
    String verb =
        switch (predicate.substring(0, space)) {
          case "is" -> be;
          case "has" -> have;
          default -> match;
        };
    return verb + predicate.substring(space);
  }

  /** The whole as a clause: {@code kind is "a"}, {@code a is given}. */
  static String clause(List<Fact> facts) {
    List<String> clauses = new ArrayList<>();
    for (Fact fact : withoutImplied(facts)) {
      clauses.add(clause(fact));
    }
    return String.join(" and ", clauses);
  }

  /** That a member is there needs no words where another fact says what it is. */
  private static List<Fact> withoutImplied(List<Fact> facts) {
    List<Fact> left = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.member() != null || !fact.keyword().equals("required")) {
        left.add(fact);
        continue;
      }
      String[] names =
          fact.values().stream()
              .filter(name -> facts.stream().noneMatch(each -> name.equals(each.member())))
              .toArray(String[]::new);
      if (names.length > 0) {
        left.add(Fact.of("required", names));
      }
    }
    return left;
  }

  private static String clause(Fact fact) {
    if (fact.keyword().equals("required") && fact.member() == null) {
      List<String> names = names(fact);
      return Words.listed(names) + (names.size() == 1 ? " is given" : " are given");
    }
    String member = fact.member();
    return (member == null ? "it" : Words.plainName(member)) + " " + said(fact);
  }

  private static boolean isValue(Fact fact) {
    return fact.keyword().equals("const") || fact.keyword().equals("enum");
  }

  private static String said(Fact fact) {
    List<String> values = fact.values();
    String first = values.isEmpty() ? "" : Printable.escape(values.get(0));
    return switch (fact.keyword()) {
      case "type" -> "is " + Words.types(values);
      case "const", "enum" -> "is " + Words.joined(safe(values));
      case "required" -> "has " + Words.listed(names(fact));
      case "pattern" -> "matches " + first;
      case "minimum" -> "is at least " + first;
      case "maximum" -> "is at most " + first;
      case "exclusiveMinimum" -> "is more than " + first;
      case "exclusiveMaximum" -> "is less than " + first;
      case "multipleOf" -> "is a multiple of " + first;
      case "minLength" -> "has at least " + counted(first, "character");
      case "maxLength" -> "has at most " + counted(first, "character");
      case "minItems" -> "has at least " + counted(first, "item");
      case "maxItems" -> "has at most " + counted(first, "item");
      case "minProperties" -> "has at least " + counted(first, "member");
      case "maxProperties" -> "has at most " + counted(first, "member");
      default -> "is a valid " + first;
    };
  }

  private static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  static List<String> names(Fact fact) {
    return fact.values().stream().map(Words::plainName).toList();
  }

  private static List<String> safe(List<String> values) {
    return values.stream().map(Printable::escape).toList();
  }

  /** Whether all of them hold, and can be told to. */
  static boolean hold(JsonDocument document, int node, List<Fact> facts) {
    for (Fact fact : facts) {
      if (!holds(document, node, fact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(JsonDocument document, int node, Fact fact) {
    int about = node;
    if (fact.member() != null) {
      about = member(document, node, fact.member());
      if (about < 0) {
        return false;
      }
    }
    switch (fact.keyword()) {
      case "required":
        for (String name : fact.values()) {
          if (member(document, about, name) < 0) {
            return false;
          }
        }
        return true;
      case "const", "enum":
        for (String json : fact.values()) {
          if (JsonDocument.equal(document, about, JsonDocument.parse(json), 0)) {
            return true;
          }
        }
        return false;
      case "type":
        return fact.values().contains(type(document, about))
            || fact.values().contains("integer") && document.isInteger(about);
      default:
        return false;
    }
  }

  static int member(JsonDocument document, int node, String name) {
    return document.isObject(node) ? document.find(node, MemberName.of(name)) : -1;
  }

  private static String type(JsonDocument document, int node) {
    JsonKind kind = document.kind(node);
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
