package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.ir.Simplification;
import io.github.jobsmith.generator.name.ModelPlan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports where models are less precise than one may expect, with hints. */
final class ModelNotes {
  /** The maximum number of names in a message. */
  private static final int MAX_NAMES = 10;

  private final Diagnostics diagnostics;
  private final Map<SchemaNode, String> narrowed = new LinkedHashMap<>();

  ModelNotes(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reports a value that is untyped JSON although the schema constrains it. */
  void untyped(SchemaNode node) {
    String why =
        node.shape() instanceof Shape.Any any
            ? any.why()
            : node.shape() instanceof Shape.ObjectShape
                ? "it has more members than a class can have"
                : "";
    if (!why.isEmpty()) {
      diagnostics.info(
          node.location(),
          node.pointer(),
          "the model uses JsonValue here: " + why,
          hasMembers(node)
              ? "add \"type\": \"object\", or use the option --objects-by-properties, in Maven"
                  + " <objectsByProperties>"
              : "add a type, such as \"type\": \"object\"");
    }
  }

  private static boolean hasMembers(SchemaNode node) {
    PartApplicator.Members members = node.target().first(PartApplicator.Members.class);
    return members != null && !members.named().isEmpty();
  }

  /** Reports all models that are objects because of an option at once. */
  void assumedObjects(List<SchemaNode> types, Function<SchemaNode, String> names) {
    List<SchemaNode> assumed = types.stream().filter(SchemaNode::assumedObject).toList();
    assumed.stream()
        .min(Comparator.comparingInt(SchemaNode::id))
        .ifPresent(
            first ->
                diagnostics.info(
                    first.location(),
                    first.pointer(),
                    "because of an option, models are objects although the schema allows other types,"
                        + " which cannot be read: "
                        + some(assumed.stream().map(names).toList()),
                    "add \"type\": \"object\""));
  }

  /** Reports where the models of some schemas say less than these. */
  void simplified(Collection<SchemaNode> nodes) {
    for (SchemaNode node : nodes) {
      for (Simplification each : node.simplifications()) {
        diagnostics.info(node.location(), node.pointer(), each.message(), each.hint());
      }
    }
  }

  /** Reports configured names of constants that are used twice. */
  void collisions(SchemaNode node, List<String> names) {
    for (String name : names) {
      diagnostics.warning(
          node.location(),
          node.pointer(),
          "the constant name " + name + " is already used in this enum, so it gets a number",
          "use another name for one of the values");
    }
  }

  /** Reports a string that has another Java type, which assumes that the format is valid. */
  void format(String format, SchemaNode node) {
    boolean asserted =
        node.model().assertions().stream().anyMatch(Assertion.FormatIs.class::isInstance)
            || node.assertions().stream().anyMatch(Assertion.FormatIs.class::isInstance);
    if (!asserted) {
      diagnostics.warning(
          node.location(),
          node.pointer(),
          "the format " + format + " is not asserted, so a valid string may not be readable",
          "assert formats");
    }
  }

  /** Reports a string with more values than a Java enum can have. */
  void tooManyValues(SchemaNode node) {
    long values =
        Stream.of(node, node.target(), node.model())
            .flatMap(each -> each.assertions().stream())
            .mapToLong(ModelNotes::values)
            .max()
            .orElse(0);
    if (values > Shape.EnumShape.MAX_VALUES) {
      diagnostics.info(
          node.location(),
          node.pointer(),
          "the model uses String here: " + values + " values are too many for a Java enum",
          null);
    }
  }

  private static long values(Assertion assertion) {
    return switch (assertion.tag()) {
      case ONE_OF_VALUES -> ((Assertion.OneOfValues) assertion).values().size();
      case ANY_OF, ONE_OF ->
          assertion.children().stream()
              .flatMap(part -> part.target().assertions(Assertion.OneOfValues.class).stream())
              .mapToLong(each -> each.values().size())
              .sum();
      default -> 0;
    };
  }

  /** Reports bytes, which assume that the encoding is valid. */
  void encoding(SchemaNode node) {
    boolean asserted =
        Stream.of(node, node.target(), node.model())
            .flatMap(each -> each.assertions().stream())
            .anyMatch(
                assertion ->
                    assertion.constraints().stream()
                        .anyMatch(each -> each.keyword().equals("contentEncoding")));
    if (!asserted) {
      diagnostics.warning(
          node.location(),
          node.pointer(),
          "contentEncoding is not asserted, so a valid string may not be readable",
          "assert content");
    }
  }

  /** Reports a string with encoded bytes that is no array of bytes. */
  void keptEncoded(SchemaNode node) {
    diagnostics.info(
        node.location(),
        node.pointer(),
        "the model uses String here: arrays of bytes in lists, maps, tuples and OrNull would not be"
            + " equal if their content is",
        null);
  }

  /** Reports annotations for a type of schemas that have no type of their own. */
  void unusedAdditions(Collection<SchemaNode> nodes, ModelPlan plan) {
    Set<String> places =
        plan.typed().stream()
            .filter(ModelNotes::hasAdditions)
            .map(SchemaNode::place)
            .collect(Collectors.toCollection(HashSet::new));
    for (SchemaNode node : nodes) {
      if (hasAdditions(node) && plan.givenType(node) == null && places.add(node.place())) {
        String keyword =
            node.notes().interfaces().isEmpty() ? "x-java-annotations" : "x-java-implements";
        diagnostics.warning(
            node.location(),
            node.pointer(),
            keyword + " has no effect: this schema has no class of its own",
            "move it to a schema that has one, such as the target of \"$ref\"");
      }
    }
  }

  private static boolean hasAdditions(SchemaNode node) {
    return !node.notes().interfaces().isEmpty() || !node.notes().annotations().isEmpty();
  }

  /** Reports a default that is not used. */
  void unusedDefault(SchemaNode node, String why) {
    diagnostics.warning(
        node.location(),
        node.pointer(),
        "the default is not used: " + why,
        "correct the default or the schema");
  }

  /** Records an integer that is narrower, because of an option, than its bounds. */
  void narrowed(SchemaNode node, String type) {
    narrowed.putIfAbsent(node, type);
  }

  /** Reports all such integers at once: a schema can have hundreds. */
  void tellNarrowed() {
    narrowed.keySet().stream()
        .min(Comparator.comparingInt(SchemaNode::id))
        .ifPresent(
            first ->
                diagnostics.warning(
                    first.location(),
                    first.pointer(),
                    (narrowed.size() == 1
                            ? "an integer is "
                            : "this and " + (narrowed.size() - 1) + " more integers are ")
                        + narrowed.get(first)
                        + " because of an option, but the schema allows larger values, which cannot be"
                        + " read",
                    "add minimum and maximum"));
  }

  /** Reports alternatives that are only distinguished by their checks. */
  void checked(SchemaNode union, List<String> alternatives, boolean objects) {
    diagnostics.info(
        union.location(),
        union.pointer(),
        "the model uses the first matching alternative of "
            + some(alternatives)
            + (objects ? "; no constant member distinguishes them" : ""),
        objects ? "add a required member with a different const to each" : null);
  }

  private static String some(List<String> names) {
    int more = names.size() - MAX_NAMES;
    return more <= 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MAX_NAMES)) + " and " + more + " more";
  }
}
