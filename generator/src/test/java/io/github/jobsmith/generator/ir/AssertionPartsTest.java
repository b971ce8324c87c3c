package io.github.jobsmith.generator.ir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.rule.Rule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every assertion finds all of its parts. Uses reflection, so that new assertions are tested, too.
 */
class AssertionPartsTest {
  private final List<Constraint> made = new ArrayList<>();
  private final List<SchemaNode> nodes = new ArrayList<>();
  private int texts;

  static List<Class<?>> assertions() {
    return records(Assertion.class).toList();
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses()).flatMap(AssertionPartsTest::records).distinct();
  }

  @ParameterizedTest
  @MethodSource("assertions")
  void everyConstraintIsFound(Class<?> type) throws ReflectiveOperationException {
    Assertion assertion = (Assertion) make(type);
    assertThat(assertion.constraints()).containsExactlyInAnyOrderElementsOf(made);
  }

  @ParameterizedTest
  @MethodSource("assertions")
  void everyNodeIsFoundAndReplaced(Class<?> type) throws ReflectiveOperationException {
    Assertion assertion = (Assertion) make(type);
    assertThat(assertion.children()).isEqualTo(nodes);
    SchemaNode other = new SchemaNode(2, "", "");
    Assertion replaced = assertion.withChildren(node -> other);
    assertThat(replaced.children()).hasSameSizeAs(nodes).allMatch(node -> node == other);
    assertThat(replaced.constraints()).isEqualTo(assertion.constraints());
    assertThat(assertion.withChildren(node -> node)).isEqualTo(assertion);
  }

  @Test
  void everyAssertionHasATagOfItsOwn() throws ReflectiveOperationException {
    List<AssertionTag> tags = new ArrayList<>();
    for (Class<?> type : assertions()) {
      tags.add(((Assertion) make(type)).tag());
      assertThat(tags.get(tags.size() - 1).name().replace("_", ""))
          .isEqualToIgnoringCase(type.getSimpleName());
    }
    assertThat(tags).containsExactlyInAnyOrder(AssertionTag.values());
  }

  private Object make(Class<?> type) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      values.add(value(component));
    }
    return type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
  }

  private Constraint constraint() {
    made.add(Constraint.of(Rule.generic("rule", "rule"), "place " + texts++, "keyword"));
    return made.get(made.size() - 1);
  }

  private Object value(RecordComponent component) throws ReflectiveOperationException {
    Class<?> type = component.getType();
    String generic = component.getGenericType().getTypeName();
    if (type == Map.class && generic.contains("SchemaNode")) {
      return Map.of(generic.contains("JsonType") ? JsonType.STRING : "a", node());
    } else if (type == Map.class && generic.contains("Constraint")) {
      return Map.of("a", constraint(), "b", constraint());
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == List.class && generic.contains("SchemaNode")) {
      return List.of(node(), node());
    } else if (type == List.class && generic.contains("PatternMember")) {
      return List.of(make(PartApplicator.PatternMember.class));
    } else if (type == List.class) {
      return List.of();
    } else if (type == SchemaNode.class) {
      return node();
    } else if (type == Constraint.class) {
      return constraint();
    } else if (type == int.class) {
      return 1;
    } else if (type == boolean.class) {
      return true;
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == EnumSet.class) {
      return EnumSet.of(JsonType.STRING);
    }
    return type == String.class ? "text " + texts++ : null;
  }

  private SchemaNode node() {
    nodes.add(new SchemaNode(1, "", ""));
    return nodes.get(nodes.size() - 1);
  }
}
