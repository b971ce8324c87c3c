package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.ir.PartApplicator.PatternMember;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The maps of members without a component of their own: those whose names match patterns, and
 * further members.
 */
final class MemberMaps {
  private final List<Component> maps;
  private final List<Component> conditional;
  private final @Nullable CodeBlock patterns;

  /** The local variables with the maps while an object is read. */
  private final Map<Component, String> locals = new LinkedHashMap<>();

  private MemberMaps(
      List<Component> maps, List<Component> conditional, @Nullable CodeBlock patterns) {
    this.maps = maps;
    this.conditional = conditional;
    this.patterns = patterns;
    NameScope scope =
        NameScope.without(
            List.of("doc", "node", "builder", "member", "end", "missing", "seen", "n"));
    for (Component map : maps) {
      String name = map.name();
      locals.put(map, scope.take(name.equals("furtherMembers") ? "further" : name, "further"));
    }
  }

  static MemberMaps of(SchemaNode node, List<Component> components, ValueTypes types) {
    List<Component> maps = components.stream().filter(Component::rest).toList();
    List<PatternMember> names = maps.stream().flatMap(map -> map.names().stream()).toList();
    return new MemberMaps(
        maps,
        components.stream().filter(Component::conditional).toList(),
        names.isEmpty() ? null : types.patterns(node, names));
  }

  /** Whether there are several maps, so that each name belongs to one of them. */
  private boolean areSeveral() {
    return maps.size() > 1;
  }

  /** Whether patterns decide to which map a member belongs. */
  boolean havePatterns() {
    return patterns != null;
  }

  /** Adds the local variables. */
  void declare(MethodSpec.Builder method) {
    locals.forEach(
        (map, name) -> {
          ValueType value = ((ValueType.MapOf) map.type()).value();
          TypeName type =
              ParameterizedTypeName.get(
                  ClassName.get(Map.class), ClassName.get(String.class), value.boxed());
          method.addStatement("$T $N = new $T<>()", type, name, LinkedHashMap.class);
        });
  }

  /** Adds the statements that pass the maps to the builder. */
  void pass(MethodSpec.Builder method) {
    locals.forEach((map, name) -> method.addStatement("builder.$N = $N", map.name(), name));
  }

  /** Returns the variable with further members; null in a closed object. */
  @Nullable String further() {
    Component rest = rest();
    return rest == null ? null : locals.get(rest);
  }

  private @Nullable Component rest() {
    return maps.stream().filter(map -> map.names().isEmpty()).findFirst().orElse(null);
  }

  /** Returns the statement for a member without a component of its own. */
  CodeBlock put() {
    Component rest = rest();
    CodeBlock other =
        rest == null
            ? CodeBlock.of("throw $T.unknownMember(doc, member)", ModelValues.class)
            : put(rest);
    if (patterns == null) {
      return CodeBlock.of("$L;\n", other);
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("switch ($L.indexOf(doc, member))", patterns);
    for (Component map : maps) {
      if (!map.names().isEmpty()) {
        code.addStatement("case $L -> $L", indexes(map), put(map));
      }
    }
    return code.addStatement("default -> $L", other).endControlFlow().build();
  }

  private CodeBlock put(Component map) {
    ValueType value = ((ValueType.MapOf) map.type()).value();
    return CodeBlock.of(
        "$N.put(doc.name(member), $L)",
        locals.get(map),
        ReadExpressions.value(value, CodeBlock.of("member")));
  }

  /** Returns the indexes of the patterns of a map; -1 for names that no pattern matches. */
  private String indexes(Component map) {
    if (map.names().isEmpty()) {
      return "-1";
    }
    List<PatternMember> before = new ArrayList<>();
    maps.subList(0, maps.indexOf(map)).forEach(each -> before.addAll(each.names()));
    return IntStream.range(before.size(), before.size() + map.names().size())
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns an immutable copy of a map whose names were checked, or null if a plain copy is
   * sufficient.
   *
   * @param named whether there are members with components
   */
  @Nullable CodeBlock copy(Component map, CodeBlock value, boolean named) {
    if (map.names().isEmpty() && !conditional.isEmpty()) {
      CodeBlock plain =
          patterns == null
              ? value
              : CodeBlock.of("$L.copyOf($L, null, $L)", patterns, value, indexes(map));
      return CodeBlock.of(
          "$T.copyOf($L, MEMBERS, CONDITIONAL, $L)",
          ModelValues.class,
          plain,
          conditional.stream()
              .map(each -> CodeBlock.of("$N == null", each.name()))
              .collect(CodeBlock.joining(", ")));
    } else if (areSeveral() && patterns != null) {
      return CodeBlock.of(
          "$L.copyOf($L, $L, $L)", patterns, value, named ? "MEMBERS" : "null", indexes(map));
    }
    return named ? CodeBlock.of("$T.copyOf($L, MEMBERS)", ModelValues.class, value) : null;
  }
}
