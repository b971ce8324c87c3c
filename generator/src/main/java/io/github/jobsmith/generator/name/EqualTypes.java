package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers schemas so that two of them have the same number if their Java types have the same
 * content: the same members with the same types, defaults and documentation, or the same values.
 * Schemas with a name of their own differ from all others. Works without recursion, since schemas
 * can be deep.
 */
final class EqualTypes {
  private record Visit(SchemaNode node, Iterator<SchemaNode> inner) {}

  private final Predicate<SchemaNode> unique;
  private final ModelNames names;
  private final Map<SchemaNode, Integer> numbers = new IdentityHashMap<>();
  private final Map<List<Object>, Integer> known = new HashMap<>();
  private int next;

  /**
   * Creates numbers.
   *
   * @param unique whether a schema is equal only to itself
   */
  EqualTypes(Predicate<SchemaNode> unique, ModelNames names) {
    this.unique = unique;
    this.names = names;
  }

  int of(SchemaNode start) {
    Deque<Visit> path = new ArrayDeque<>();
    visit(start.model(), path);
    while (!path.isEmpty()) {
      Visit visit = path.getFirst();
      if (visit.inner().hasNext()) {
        visit(visit.inner().next().model(), path);
      } else {
        path.pop();
        Integer number = known.putIfAbsent(content(visit.node()), numbers.get(visit.node()));
        if (number != null) {
          numbers.put(visit.node(), number);
        }
      }
    }
    return number(start);
  }

  /** Gives a new number, which also ends loops: a schema in a loop is equal only to itself. */
  private void visit(SchemaNode node, Deque<Visit> path) {
    if (numbers.putIfAbsent(node, next) == null) {
      next++;
      if (!unique.test(node)) {
        path.push(new Visit(node, node.shape().nodes().iterator()));
      }
    }
  }

  private Integer number(SchemaNode node) {
    return numbers.getOrDefault(node.model(), -1);
  }

  private List<Object> content(SchemaNode node) {
    Shape shape = node.shape();
    List<Object> content = new ArrayList<>();
    content.add(shape.tag());
    content.add(names.interfaces(node));
    content.add(names.annotations(node));
    // A switch with a value, because javac checks only those for completeness.
    Runnable parts =
        switch (shape.tag()) {
          case OBJECT -> () -> members(node, (Shape.ObjectShape) shape, content);
          case TUPLE -> () -> items(node, (Shape.TupleShape) shape, content);
          case UNION -> () -> alternatives((Shape.UnionShape) shape, content);
          case ENUM ->
              () ->
                  content.addAll(
                      List.of(shape, names.givenConstants(node), node.notes().constantDocs()));
          case MAP -> () -> values((Shape.MapShape) shape, content);
          case ARRAY, NULLABLE -> () -> shape.nodes().forEach(each -> content.add(number(each)));
          // The values of an untyped schema can be sensitive, or have a class that is configured.
          case ANY, NULL, BOOLEAN, STRING, INTEGER, DECIMAL -> () -> content.add(shape);
        };
    parts.run();
    return content;
  }

  private void members(SchemaNode node, Shape.ObjectShape object, List<Object> content) {
    content.add(text(node.description()));
    for (Shape.Member member : object.members()) {
      content.add(member.name());
      content.add(member.required());
      content.add(member.conditional());
      part(member.node(), content);
    }
    for (Shape.PatternMembers some : object.patterned()) {
      content.add(some.sources());
      part(some.node(), content);
    }
    content.add(object.additional() == null ? "closed" : number(object.additional()));
  }

  private void values(Shape.MapShape map, List<Object> content) {
    map.names().forEach(name -> content.add(name.source()));
    content.add(number(map.value()));
  }

  private void items(SchemaNode node, Shape.TupleShape tuple, List<Object> content) {
    content.add(text(node.description()));
    content.add(tuple.required());
    tuple.items().forEach(item -> part(item, content));
    content.add(tuple.rest() == null ? "closed" : number(tuple.rest()));
  }

  /** Alternatives that the same type can have are equal if the same schemas distinguish them. */
  private void alternatives(Shape.UnionShape union, List<Object> content) {
    for (Shape.Alternative alternative : union.alternatives()) {
      content.add(number(alternative.node()));
      content.add(alternative.types());
      for (List<SchemaNode> all : alternative.when()) {
        content.add(all.stream().map(SchemaNode::target).toList());
      }
    }
  }

  private void part(SchemaNode node, List<Object> content) {
    content.add(number(node));
    content.add(text(node.title()));
    content.add(text(node.description()));
    content.add(text(names.givenMember(node)));
    content.add(text(names.givenType(node)));
    content.add(names.annotations(node));
    content.add(node.deprecated());
    content.add(node.notes());
    content.add(node.defaultValue() == null ? "" : node.defaultValue());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
