package io.github.jobsmith.generator.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the chain of instanceof to the sealed type, which no compiler of Java 17 does. */
class ConstraintsTest {
  private final List<ConstraintSpec> made = new ArrayList<>();
  private int texts;

  static List<Class<?>> assertions() {
    return List.of(Assertion.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("assertions")
  void everyConstraintOfEveryAssertionIsFound(Class<?> type) throws ReflectiveOperationException {
    Assertion assertion = (Assertion) make(type);
    assertThat(Constraints.of(assertion)).containsExactlyInAnyOrderElementsOf(made);
  }

  private Object make(Class<?> type) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      values.add(value(component));
    }
    Object record =
        type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
    if (record instanceof ConstraintSpec constraint) {
      made.add(constraint);
    }
    return record;
  }

  private Object value(RecordComponent component) throws ReflectiveOperationException {
    Class<?> type = component.getType();
    String generic = component.getGenericType().getTypeName();
    if (type == ConstraintSpec.class || type == RuleSpec.class) {
      return make(type);
    } else if (type == Map.class && generic.contains("ConstraintSpec")) {
      return Map.of("a", make(ConstraintSpec.class), "b", make(ConstraintSpec.class));
    } else if (type == Map.class && generic.contains("JsonType")) {
      return Map.of(JsonType.STRING, new SchemaNode(1, "", ""));
    } else if (type == Map.class) {
      return Map.of();
    } else if (type == List.class) {
      return List.of();
    } else if (type == int.class) {
      return 1;
    } else if (type == boolean.class) {
      return true;
    } else if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (type == EnumSet.class) {
      return EnumSet.of(JsonType.STRING);
    } else if (type == SchemaNode.class) {
      return new SchemaNode(1, "", "");
    }
    return type == String.class ? "text " + texts++ : null;
  }
}
