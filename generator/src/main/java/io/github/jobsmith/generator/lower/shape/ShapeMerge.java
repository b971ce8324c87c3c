package io.github.jobsmith.generator.lower.shape;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines two shapes of one value to the narrowest that both allow. Except for the order of
 * members and values, the result does not depend on which is the first.
 */
final class ShapeMerge {
  /** Formats that can be Java types; preferred if a string has several formats. */
  private static final List<String> JAVA_FORMATS =
      List.of("date-time", "date", "time", "uuid", "uri");

  private static final Comparator<String> BY_PREFERENCE =
      Comparator.<String, Boolean>comparing(format -> !JAVA_FORMATS.contains(format))
          .thenComparing(Comparator.naturalOrder());

  private final CombinedNodes nodes;
  private final FurtherMembers others;

  ShapeMerge(CombinedNodes nodes, FurtherMembers others) {
    this.nodes = nodes;
    this.others = others;
  }

  /** Combines two shapes of one type; null if no value has both. */
  @Nullable Shape both(Shape own, Shape other) {
    if (own.equals(other)) {
      return other;
    } else if (isNumbers(own) && isNumber(other)) {
      return numbers((Shape.EnumShape) own, other);
    } else if (isNumber(own) && isNumbers(other)) {
      return numbers((Shape.EnumShape) other, own);
    } else if (own instanceof Shape.StringShape && other instanceof Shape.EnumShape) {
      return other;
    } else if (own instanceof Shape.EnumShape one && other instanceof Shape.EnumShape two) {
      return values(one, two);
    } else if (own instanceof Shape.StringShape one && other instanceof Shape.StringShape two) {
      return text(one, two);
    } else if (own instanceof Shape.IntegerShape one && other instanceof Shape.IntegerShape two) {
      return IntegerBounds.both(one, two);
    } else if (own instanceof Shape.DecimalShape && other instanceof Shape.IntegerShape) {
      return other;
    } else if (isArray(own) && isArray(other)) {
      return arrays(own, other);
    } else if (isObject(own) && isObject(other)) {
      return objects(own, other);
    }
    return own;
  }

  private static boolean isNumbers(Shape shape) {
    return shape instanceof Shape.EnumShape values && values.isNumeric();
  }

  private static boolean isNumber(Shape shape) {
    return shape instanceof Shape.IntegerShape || shape instanceof Shape.DecimalShape;
  }

  /** Returns the numbers of a list that another shape allows. */
  private static @Nullable Shape numbers(Shape.EnumShape list, Shape other) {
    return other instanceof Shape.IntegerShape range
        ? Values.filtered(
            list,
            value ->
                Values.isWhole(value)
                    && IntegerBounds.contains(range, ((Literal.Num) value).value()))
        : list;
  }

  private static @Nullable Shape values(Shape.EnumShape one, Shape.EnumShape two) {
    if (one.isNumeric() && two.isNumeric()) {
      Shape kept =
          Values.filtered(
              two, value -> one.values().stream().anyMatch(each -> Values.same(each, value)));
      boolean all =
          kept instanceof Shape.EnumShape list && list.values().size() == one.values().size();
      return all && kept != two ? one : kept;
    }
    Set<Literal> allowed = new HashSet<>(one.values());
    List<Literal> common = two.values().stream().filter(allowed::contains).toList();
    if (common.isEmpty()) {
      return null;
    } else if (common.size() == two.values().size()) {
      return two;
    }
    return common.size() == one.values().size() ? one : new Shape.EnumShape(common);
  }

  private static Shape text(Shape.StringShape one, Shape.StringShape two) {
    if (one.format() == null || two.format() == null) {
      return one.format() == null ? two : one;
    }
    return BY_PREFERENCE.compare(one.format(), two.format()) < 0 ? one : two;
  }

  private static boolean isArray(Shape shape) {
    return shape instanceof Shape.ArrayShape || shape instanceof Shape.TupleShape;
  }

  /** Combines two shapes of arrays item by item; a list is a tuple without items of its own. */
  private Shape arrays(Shape own, Shape other) {
    Shape.TupleShape one = tuple(own);
    Shape.TupleShape two = tuple(other);
    List<SchemaNode> items = new ArrayList<>();
    int size = Math.max(one.items().size(), two.items().size());
    for (int i = 0; i < size; i++) {
      SchemaNode first = item(one, i);
      SchemaNode second = item(two, i);
      if (first == null || second == null) {
        break;
      }
      items.add(nodes.both(first, second));
    }
    SchemaNode rest =
        one.rest() == null || two.rest() == null ? null : nodes.both(one.rest(), two.rest());
    if (items.isEmpty()) {
      return rest == null ? own : new Shape.ArrayShape(rest);
    }
    int required = Math.max(one.required(), two.required());
    return new Shape.TupleShape(items, Math.min(required, items.size()), rest);
  }

  private static Shape.TupleShape tuple(Shape shape) {
    return shape instanceof Shape.TupleShape tuple
        ? tuple
        : new Shape.TupleShape(List.of(), 0, ((Shape.ArrayShape) shape).item());
  }

  private static @Nullable SchemaNode item(Shape.TupleShape tuple, int index) {
    return index < tuple.items().size() ? tuple.items().get(index) : tuple.rest();
  }

  static boolean isObject(Shape shape) {
    return shape instanceof Shape.ObjectShape || shape instanceof Shape.MapShape;
  }

  /** Combines two shapes of objects. Inherited members come first, as in a class hierarchy. */
  private Shape objects(Shape own, Shape other) {
    SchemaNode ownFurther = additional(own);
    SchemaNode otherFurther = additional(other);
    Map<String, Shape.Member> left = byName(own);
    Map<String, Shape.Member> merged = new LinkedHashMap<>();
    for (Shape.Member inherited : members(other)) {
      Shape.Member member = left.remove(inherited.name());
      if (member != null) {
        merged.put(inherited.name(), both(member, inherited));
      } else {
        putFurther(inherited, own, merged);
      }
    }
    for (Shape.Member member : members(own)) {
      if (left.containsKey(member.name())) {
        putFurther(member, other, merged);
      }
    }
    boolean closed = ownFurther == null || otherFurther == null;
    SchemaNode further = closed ? null : nodes.both(ownFurther, otherFurther);
    List<Shape.Member> all = new ArrayList<>(merged.values());
    List<Shape.PatternMembers> patterned = patterned(own, other);
    return all.isEmpty() && patterned.isEmpty() && further != null
        ? new Shape.MapShape(further)
        : new Shape.ObjectShape(all, patterned, further);
  }

  /** Combines two descriptions of a member; a type that always holds precedes one that does not. */
  private Shape.Member both(Shape.Member own, Shape.Member inherited) {
    if (own.conditional() || inherited.conditional()) {
      return inherited.conditional() ? own : inherited;
    }
    boolean required = inherited.required() || own.required();
    return new Shape.Member(own.name(), nodes.both(own.node(), inherited.node()), required);
  }

  /** Adds a member that the other shape does not name, if it allows the member. */
  private void putFurther(Shape.Member member, Shape other, Map<String, Shape.Member> merged) {
    SchemaNode also = others.of(other, member.name());
    if (also != null && member.conditional()) {
      boolean free = also.acceptsAll();
      SchemaNode node = free ? member.node() : also;
      merged.put(member.name(), new Shape.Member(member.name(), node, false, free));
    } else if (also != null) {
      SchemaNode node = nodes.narrowed(member.node(), also);
      merged.put(member.name(), new Shape.Member(member.name(), node, member.required()));
    }
  }

  /**
   * Combines the members whose names match patterns: those of a pattern of one shape only have its
   * type, unless the other shape allows no further members.
   */
  private List<Shape.PatternMembers> patterned(Shape own, Shape other) {
    Map<List<String>, Shape.PatternMembers> all = new LinkedHashMap<>();
    for (Shape.PatternMembers inherited : patterned(other)) {
      putPattern(inherited, own, all);
    }
    for (Shape.PatternMembers mine : patterned(own)) {
      Shape.PatternMembers same = all.get(mine.sources());
      if (same == null) {
        putPattern(mine, other, all);
      } else {
        SchemaNode both = nodes.both(mine.node(), same.node());
        all.put(mine.sources(), new Shape.PatternMembers(same.patterns(), both));
      }
    }
    return List.copyOf(all.values());
  }

  private void putPattern(
      Shape.PatternMembers some, Shape other, Map<List<String>, Shape.PatternMembers> all) {
    SchemaNode further = additional(other);
    if (!patterned(other).isEmpty()) {
      // A name can match patterns of both.
      all.put(some.sources(), some);
    } else if (further != null) {
      SchemaNode node = nodes.narrowed(some.node(), further);
      all.put(some.sources(), new Shape.PatternMembers(some.patterns(), node));
    }
  }

  private static Map<String, Shape.Member> byName(Shape shape) {
    Map<String, Shape.Member> byName = new HashMap<>();
    members(shape).forEach(member -> byName.put(member.name(), member));
    return byName;
  }

  static List<Shape.Member> members(Shape shape) {
    return shape instanceof Shape.ObjectShape object ? object.members() : List.of();
  }

  static List<Shape.PatternMembers> patterned(Shape shape) {
    return shape instanceof Shape.ObjectShape object ? object.patterned() : List.of();
  }

  static @Nullable SchemaNode additional(Shape shape) {
    return shape instanceof Shape.ObjectShape object
        ? object.additional()
        : ((Shape.MapShape) shape).value();
  }
}
