package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what alternatives with {@code const} say about their values: {@code title} and {@code
 * description} are documentation of the constant, {@code x-java-name} is its name.
 */
final class ConstantNotes {
  private ConstantNotes() {}

  /** Adds the annotations of a node's alternatives to its own. */
  static void add(SchemaNode node) {
    Map<Literal, String> docs = new LinkedHashMap<>();
    Map<Literal, String> names = new HashMap<>();
    for (Assertion assertion : node.assertions()) {
      for (SchemaNode branch : Applied.alternatives(assertion)) {
        Literal value = value(branch.target());
        if (value != null) {
          add(branch, value, docs, names);
          add(branch.target(), value, docs, names);
        }
      }
    }
    if (!docs.isEmpty() || !names.isEmpty()) {
      JavaNotes notes = node.notes();
      notes.constants().forEach(names::put);
      node.annotate(notes.withConstants(names, docs));
    }
  }

  private static void add(
      SchemaNode branch, Literal value, Map<Literal, String> docs, Map<Literal, String> names) {
    String text = text(branch.title(), branch.description());
    if (!text.isEmpty()) {
      docs.putIfAbsent(value, text);
    }
    String name = branch.notes().name();
    if (name != null) {
      names.putIfAbsent(value, name);
    }
  }

  private static String text(@Nullable String title, @Nullable String description) {
    return Stream.of(title, description)
        .filter(each -> each != null && !each.isBlank())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }

  private static @Nullable Literal value(SchemaNode branch) {
    List<Assertion.OneOfValues> values = branch.assertions(Assertion.OneOfValues.class);
    return values.size() == 1 && values.get(0).values().size() == 1
        ? values.get(0).values().get(0)
        : null;
  }
}
