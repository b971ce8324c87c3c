package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Expectation.Size.Unit;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Assertion.Side;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.regex.JdkRegex;
import io.github.jobsmith.rule.Severity;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Annotations of Jakarta Validation for the constraints of components that it can express. A
 * constraint that only warns has none, and neither have the alternatives of {@code anyOf}.
 */
final class ValidationAnnotations {
  private static final String PACKAGE = "jakarta.validation.constraints";
  private static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");

  private ValidationAnnotations() {}

  /** Returns the annotations of a component. */
  static List<AnnotationSpec> of(Component component) {
    if (component.conditional()) {
      // Its constraints only hold under the condition.
      return List.of();
    }
    List<AnnotationSpec> all = new ArrayList<>();
    boolean primitive = component.declared().isPrimitive();
    if (component.required() && !component.rest() && !component.isNullable() && !primitive) {
      all.add(annotation("NotNull").build());
    }
    if (!component.isOrNull() && !component.rest()) {
      all.addAll(ofValue(inner(component.type()), component.node()));
    }
    return all;
  }

  /** Returns the type of a component, with annotations for the items of lists and maps. */
  static TypeName type(Component component) {
    TypeName declared = component.declared();
    ValueType type = inner(component.type());
    if (component.isOrNull() || component.rest() || component.conditional()) {
      return declared;
    } else if (type instanceof ValueType.ListOf list
        && shape(component.node()) instanceof Shape.ArrayShape array) {
      TypeName item = annotated(list.item(), array.item());
      TypeName whole = ParameterizedTypeName.get(ClassName.get(List.class), item);
      return component.isNullable() ? whole.annotated(Nullness.nullable()) : whole;
    } else if (type instanceof ValueType.MapOf map
        && shape(component.node()) instanceof Shape.MapShape shape) {
      TypeName value = annotated(map.value(), shape.value());
      TypeName whole =
          ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
      return component.isNullable() ? whole.annotated(Nullness.nullable()) : whole;
    }
    return declared;
  }

  private static TypeName annotated(ValueType type, SchemaNode node) {
    return type.boxed().annotated(ofValue(inner(type), node));
  }

  private static ValueType inner(ValueType type) {
    return type instanceof ValueType.NullableOf nullable ? nullable.value() : type;
  }

  private static Shape shape(SchemaNode node) {
    Shape shape = node.model().shape();
    return shape instanceof Shape.NullableShape nullable ? nullable.value().model().shape() : shape;
  }

  private static List<AnnotationSpec> ofValue(ValueType type, SchemaNode node) {
    if (type instanceof ValueType.Model) {
      return shape(node) instanceof Shape.EnumShape
          ? List.of()
          : List.of(AnnotationSpec.builder(VALID).build());
    }
    List<Assertion.Single> constraints = binding(node);
    if (type == ValueType.Simple.STRING) {
      return ofText(constraints);
    } else if (type instanceof ValueType.Simple simple && simple.isNumber()) {
      return ofNumber(constraints, simple);
    } else if (type instanceof ValueType.ListOf) {
      return size(constraints, Unit.ITEM);
    }
    return type instanceof ValueType.MapOf ? size(constraints, Unit.MEMBER) : List.of();
  }

  /** Returns the constraints that every valid value satisfies. */
  private static List<Assertion.Single> binding(SchemaNode node) {
    List<Assertion.Single> all = new ArrayList<>();
    Set<SchemaNode> seen = new LinkedHashSet<>(List.of(node));
    Deque<SchemaNode> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Assertion assertion : open.remove().assertions()) {
        switch (assertion.tag()) {
          case REF, ALL_OF -> assertion.children().stream().filter(seen::add).forEach(open::add);
          default -> {
            // Others are either a single constraint or cannot be expressed.
            if (assertion instanceof Assertion.Single single
                && single.constraint().rule().severity() == Severity.ERROR) {
              all.add(single);
            }
          }
        }
      }
    }
    return all;
  }

  private static List<AnnotationSpec> ofText(List<Assertion.Single> constraints) {
    List<AnnotationSpec> all = new ArrayList<>(size(constraints, Unit.CHARACTER));
    for (Assertion.Single each : constraints) {
      if (each instanceof Assertion.Matches pattern) {
        JdkRegex.ofWholeText(pattern.plan(), pattern.source())
            .ifPresent(
                regex ->
                    all.add(
                        annotation("Pattern")
                            .addMember("regexp", "$L", JavaText.string(regex))
                            .build()));
      }
    }
    return all;
  }

  private static List<AnnotationSpec> size(List<Assertion.Single> constraints, Unit unit) {
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (Assertion.Single each : constraints) {
      if (each instanceof Assertion.Size size && size.unit() == unit) {
        least = size.side() == Side.MINIMUM ? Math.max(least, size.limit()) : least;
        most = size.side() == Side.MAXIMUM ? Math.min(most, size.limit()) : most;
      }
    }
    AnnotationSpec.Builder size = annotation("Size");
    if (least > 0) {
      size.addMember("min", "$L", least);
    }
    if (most < Integer.MAX_VALUE) {
      size.addMember("max", "$L", most);
    }
    return least > 0 || most < Integer.MAX_VALUE ? List.of(size.build()) : List.of();
  }

  private static List<AnnotationSpec> ofNumber(
      List<Assertion.Single> constraints, ValueType.Simple type) {
    Assertion.NumberLimit least = null;
    Assertion.NumberLimit most = null;
    for (Assertion.Single each : constraints) {
      if (each instanceof Assertion.NumberLimit limit) {
        if (limit.side() == Side.MINIMUM) {
          least = least == null || isTighter(limit, least, 1) ? limit : least;
        } else {
          most = most == null || isTighter(limit, most, -1) ? limit : most;
        }
      }
    }
    List<AnnotationSpec> all = new ArrayList<>();
    if (least != null) {
      all.add(limit(least, "Min", type));
    }
    if (most != null) {
      all.add(limit(most, "Max", type));
    }
    return all;
  }

  private static boolean isTighter(
      Assertion.NumberLimit one, Assertion.NumberLimit other, int sign) {
    int order = one.limit().compareTo(other.limit()) * sign;
    return order > 0 || order == 0 && one.exclusive();
  }

  private static AnnotationSpec limit(
      Assertion.NumberLimit limit, String name, ValueType.Simple type) {
    BigDecimal value = limit.limit();
    boolean whole =
        !limit.exclusive()
            && value.scale() <= 0
            && value.scale() > -20
            && value.toBigInteger().bitLength() < 64;
    if (whole && type != ValueType.Simple.DOUBLE) {
      long number = value.longValue();
      String literal = number == (int) number ? number + "" : number + "L";
      return annotation(name).addMember("value", "$L", literal).build();
    }
    AnnotationSpec.Builder decimal = annotation("Decimal" + name).addMember("value", "$S", value);
    return limit.exclusive() ? decimal.addMember("inclusive", "false").build() : decimal.build();
  }

  private static AnnotationSpec.Builder annotation(String name) {
    return AnnotationSpec.builder(ClassName.get(PACKAGE, name));
  }
}
