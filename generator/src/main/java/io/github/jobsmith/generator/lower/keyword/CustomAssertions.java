package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.CustomCheck;
import io.github.jobsmith.generator.lower.keyword.VocabularyTable.Form;
import io.github.jobsmith.generator.lower.keyword.VocabularyTable.Row;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lowers the keywords of the Jobsmith vocabulary, as described by its table. */
final class CustomAssertions {
  private CustomAssertions() {}

  static void all(Site site) {
    for (String keyword : VocabularyTable.keywords()) {
      if (site.has(keyword)) {
        lower(site, VocabularyTable.row(keyword));
      }
    }
  }

  private static void lower(Site site, Row row) {
    JsonTree value = site.value(row.keyword());
    switch (row.form()) {
      case VALUE, OBJECT -> single(site, row, value);
      case WORD -> {
        String word = row.parameters().get(0).name();
        if (value instanceof JsonTree.Str text && text.value().equals(word)) {
          add(site, row, List.of(), Expectation.OTHER, Set.copyOf(row.aspects()));
        } else {
          wrong(site, row, value, row.keyword() + " must be " + Printable.quoted(word));
        }
      }
      case LIST -> list(site, row, ((JsonTree.Arr) value).items());
    }
  }

  private static void single(Site site, Row row, JsonTree value) {
    Map<Parameter, Object> arguments = arguments(site, row, value);
    if (arguments == null) {
      // The error was reported; do not report in addition that its rules have no constraint.
      site.checkParts(row.keyword(), "aspects", Set.copyOf(row.aspects()), "aspect");
      site.constraint(row.keyword(), "aspects", "", row.keyword(), Expectation.OTHER, null);
      return;
    }
    Set<String> aspects = new LinkedHashSet<>(row.aspects());
    for (Parameter parameter : row.parameters()) {
      if (!arguments.containsKey(parameter)) {
        aspects.remove(parameter.name());
      }
    }
    if (aspects.isEmpty() && !row.aspects().isEmpty()) {
      site.error(
          value.location(),
          row.keyword() + " has no effect",
          "add one of " + String.join(", ", row.aspects()));
    }
    add(site, row, inOrder(row, arguments), bounds(row, arguments), aspects);
  }

  private static void add(
      Site site,
      Row row,
      List<@Nullable Object> arguments,
      Expectation expectation,
      Set<String> aspects) {
    Map<String, Constraint> constraints = new LinkedHashMap<>();
    if (row.aspects().isEmpty()) {
      constraints.put("", site.constraint(row.keyword(), expectation));
    } else {
      for (String aspect : row.aspects()) {
        if (aspects.contains(aspect)) {
          constraints.put(
              aspect,
              site.constraint(
                  row.keyword(),
                  "aspects",
                  aspect,
                  row.keyword() + "/" + aspect,
                  expectation,
                  null));
        }
      }
      site.checkParts(row.keyword(), "aspects", aspects, "aspect");
    }
    site.add(
        new Assertion.Custom(
            new CustomCheck(
                row.keyword(),
                row.check(),
                row.types(),
                arguments,
                !row.aspects().isEmpty(),
                members(row, arguments)),
            Collections.unmodifiableMap(constraints)));
  }

  private static void list(Site site, Row row, List<JsonTree> entries) {
    Set<String> indexes = new LinkedHashSet<>();
    for (JsonTree entry : entries) {
      String index = String.valueOf(indexes.size());
      indexes.add(index);
      Map<Parameter, Object> arguments = arguments(site, row, entry);
      if (arguments != null) {
        List<@Nullable Object> ordered = inOrder(row, arguments);
        Constraint constraint =
            site.constraint(
                row.keyword(),
                "aspects",
                index,
                row.keyword() + "/" + index,
                Expectation.OTHER,
                null);
        site.add(
            new Assertion.Custom(
                new CustomCheck(
                    row.keyword(), row.check(), row.types(), ordered, false, members(row, ordered)),
                Map.of("", constraint)));
      }
    }
    site.checkParts(row.keyword(), "aspects", indexes, "entry");
  }

  /**
   * Returns the arguments that are present, or null when one is invalid, which has been reported
   * then.
   */
  private static @Nullable Map<Parameter, Object> arguments(Site site, Row row, JsonTree value) {
    Map<Parameter, Object> arguments = new LinkedHashMap<>();
    if (row.form() == Form.VALUE) {
      Parameter only = row.parameters().get(0);
      Object argument = only.type().argument(value);
      if (argument == null) {
        wrong(site, row, value, row.keyword() + " must be " + only.type().expected());
        return null;
      }
      return Map.of(only, argument);
    }
    if (!(value instanceof JsonTree.Obj object)) {
      wrong(site, row, value, "an entry of " + row.keyword() + " must be an object");
      return null;
    }
    boolean good = true;
    Set<String> known =
        row.parameters().stream()
            .map(Parameter::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Map.Entry<String, JsonTree.Member> member : object.members().entrySet()) {
      if (!known.contains(member.getKey())) {
        site.error(
            member.getValue().key(),
            row.keyword() + " has no member " + Printable.quoted(member.getKey()),
            "it has " + String.join(", ", known));
        good = false;
      }
    }
    for (Parameter parameter : row.parameters()) {
      JsonTree given = object.get(parameter.name());
      Object argument = given == null ? null : parameter.type().argument(given);
      if (argument != null) {
        arguments.put(parameter, argument);
      } else if (given != null || parameter.required()) {
        wrong(
            site,
            row,
            given == null ? value : given,
            parameter.name()
                + " of "
                + row.keyword()
                + " must be "
                + parameter.type().expected()
                + (given == null ? ", but is missing" : ""));
        good = false;
      }
    }
    return good ? arguments : null;
  }

  private static List<@Nullable Object> inOrder(Row row, Map<Parameter, Object> arguments) {
    List<@Nullable Object> ordered = new ArrayList<>();
    row.parameters().forEach(parameter -> ordered.add(arguments.get(parameter)));
    return Collections.unmodifiableList(ordered);
  }

  /** Returns the members in which the pointers begin that must identify something. */
  private static List<String> members(Row row, List<@Nullable Object> arguments) {
    Set<String> members = new LinkedHashSet<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (row.parameters().get(i).needed() && arguments.get(i) instanceof String pointer) {
        List<String> tokens = JsonPointer.tokens(pointer);
        if (tokens != null && !tokens.isEmpty() && !tokens.get(0).equals("*")) {
          members.add(tokens.get(0));
        }
      }
    }
    return List.copyOf(members);
  }

  private static Expectation bounds(Row row, Map<Parameter, Object> arguments) {
    String minimum = null;
    String maximum = null;
    for (Parameter parameter : row.parameters()) {
      Object argument = arguments.get(parameter);
      if (argument != null && parameter.bound() == Parameter.Bound.MINIMUM) {
        minimum = argument.toString();
      } else if (argument != null && parameter.bound() == Parameter.Bound.MAXIMUM) {
        maximum = argument.toString();
      }
    }
    return Expectation.other(minimum, maximum);
  }

  private static void wrong(Site site, Row row, JsonTree value, String message) {
    site.error(value.location(), message, "see " + row.keyword() + " in docs/vocabulary.md");
  }
}
