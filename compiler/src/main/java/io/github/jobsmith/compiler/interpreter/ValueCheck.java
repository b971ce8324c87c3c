package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.ir.JsonText;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.json.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code const} and {@code enum}. */
final class ValueCheck extends Condition {
  private final @Nullable StringSet strings;
  private final @Nullable MemberNames names;
  private final @Nullable ValueSet others;

  private ValueCheck(
      @Nullable StringSet strings,
      @Nullable MemberNames names,
      @Nullable ValueSet others,
      Constraint constraint) {
    super(constraint, names != null);
    this.strings = strings;
    this.names = names;
    this.others = others;
  }

  static ValueCheck of(List<Literal> values, Constraint constraint, boolean isName) {
    Set<String> distinct = new LinkedHashSet<>();
    List<Literal> others = new ArrayList<>();
    for (Literal value : values) {
      if (value instanceof Literal.Str text) {
        distinct.add(text.value());
      } else {
        others.add(value);
      }
    }
    String[] texts = distinct.toArray(new String[0]);
    if (isName) {
      return new ValueCheck(null, MemberNames.of(texts), null, constraint);
    }
    return new ValueCheck(
        texts.length == 0 ? null : StringSet.of(texts),
        null,
        others.isEmpty() ? null : ValueSet.of(JsonText.of(new Literal.Arr(others))),
        constraint);
  }

  @Override
  boolean holds(JsonDocument doc, int node, Findings probe) {
    if (names != null) {
      return names.indexOf(doc, node) >= 0;
    }
    return strings != null && strings.contains(doc, node)
        || others != null && !doc.isString(node) && others.contains(doc, node);
  }
}
