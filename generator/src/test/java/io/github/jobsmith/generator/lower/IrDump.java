package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Prints a model as readable text: numbered nodes, with an assertion on each line. */
final class IrDump {
  private final StringBuilder out = new StringBuilder();

  static String of(SchemaModel model) {
    IrDump dump = new IrDump();
    dump.line("model " + model.id() + " root #" + model.root().id());
    model.sensitive().forEach(pointer -> dump.line("sensitive " + pointer));
    model.rules().forEach(dump::rule);
    model.nodes().forEach(dump::node);
    return dump.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void rule(Rule rule) {
    line(
        "rule "
            + rule.id()
            + " "
            + rule.severity().label()
            + " \""
            + rule.title()
            + "\""
            + (rule.allowed() == null ? "" : " allowed \"" + rule.allowed() + "\""));
  }

  private void node(SchemaNode node) {
    line("");
    line(
        "#"
            + node.id()
            + " "
            + node.resource()
            + "#"
            + node.pointer()
            + (node.definition() == null ? "" : " definition " + node.definition())
            + (node.title() == null ? "" : " title \"" + node.title() + "\"")
            + (node.description() == null ? "" : " description \"" + node.description() + "\"")
            + (node.deprecated() ? " deprecated" : "")
            + (node.defaultValue() == null ? "" : " default " + value(node.defaultValue()))
            + (node.sensitive() ? " sensitive" : ""));
    line(
        "  shape "
            + shape(node.shape())
            + (node.model() == node ? "" : " of #" + node.model().id()));
    node.assertions().forEach(assertion -> line("  " + value(assertion)));
  }

  private static String shape(Shape shape) {
    if (shape instanceof Shape.ObjectShape object) {
      List<String> members = new ArrayList<>();
      for (Shape.Member member : object.members()) {
        members.add(member.name() + (member.required() ? "!" : "") + " #" + member.node().id());
      }
      for (Shape.PatternMembers some : object.patterned()) {
        members.add(some.sources() + " #" + some.node().id());
      }
      members.add(object.additional() == null ? "closed" : "else #" + object.additional().id());
      return "object {" + String.join(", ", members) + "}";
    }
    if (shape instanceof Shape.ArrayShape array) {
      return "array #" + array.item().id();
    }
    if (shape instanceof Shape.MapShape map) {
      List<String> names = map.names().stream().map(name -> name.source()).toList();
      return "map " + (names.isEmpty() ? "" : names + " ") + "#" + map.value().id();
    }
    if (shape instanceof Shape.Any any) {
      return any.why().isEmpty() ? "any" : "any, as " + any.why();
    }
    if (shape instanceof Shape.IntegerShape whole) {
      return "integer " + whole.minimum() + " to " + whole.maximum();
    }
    return value(shape);
  }

  private static String constraint(Constraint constraint) {
    StringBuilder out = new StringBuilder("[");
    out.append(constraint.rule().id());
    out.append(constraint.rule().isGeneric() ? "*" : "");
    if (constraint.rule().severity() != Severity.ERROR) {
      out.append(' ').append(constraint.rule().severity().label());
    }
    out.append(' ').append(constraint.location());
    if (!constraint.location().endsWith("/" + constraint.keyword())) {
      out.append(" (").append(constraint.keyword()).append(')');
    }
    if (constraint.at() != null) {
      out.append(" at ").append(constraint.at());
    }
    if (!constraint.expectation().equals(Expectation.OTHER)) {
      out.append(' ').append(value(constraint.expectation()));
    }
    if (constraint.cause() != null) {
      out.append(' ').append(value(constraint.cause()));
    }
    out.append(constraint.isDemotable() ? " demotable" : "");
    out.append(constraint.isSensitive() ? " sensitive" : "");
    return out.append(']').toString();
  }

  /**
   * Prints a record as {@code Name(component component)}; nodes by number; constraints in brackets.
   */
  private static String value(Object value) {
    if (value instanceof SchemaNode node) {
      return "#" + node.id();
    }
    if (value instanceof Constraint constraint) {
      return constraint(constraint);
    }
    if (value instanceof Literal.Str text) {
      return "\"" + text.value() + "\"";
    }
    if (value instanceof Literal.Num number) {
      return number.value().toString();
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    if (value instanceof Class<?> type) {
      return type.getSimpleName();
    }
    if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      map.forEach((key, each) -> entries.add(value(key) + "=" + value(each)));
      return entries.toString();
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(IrDump::value).toList().toString();
    }
    if (value instanceof Assertion.TypeIs type) {
      return "TypeIs("
          + value(type.types())
          + (type.integersByNotation() ? " integersByNotation " : " ")
          + value(type.constraint())
          + ")";
    }
    if (value instanceof Record each) {
      List<String> components = new ArrayList<>();
      for (RecordComponent component : each.getClass().getRecordComponents()) {
        components.add(value(component(each, component)));
      }
      return each.getClass().getSimpleName() + "(" + String.join(" ", components) + ")";
    }
    return String.valueOf(value);
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private IrDump() {}
}
