package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ModelPlan;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Determines which components must not be shown, by following the sensitive locations of reports
 * along the shapes. A type that is used at several locations hides what is sensitive at any of
 * them.
 */
final class SensitivePlaces {
  /** After this number of steps, everything else is hidden without examination. */
  private static final int MAX_STEPS = 1_000_000;

  /** A location in the instance on the path to a sensitive value, or of such a value itself. */
  private static final class Place {
    private final Map<String, Place> below = new HashMap<>();
    private boolean hidden;
  }

  private static final String ANY = "*";

  private final ModelPlan plan;
  private final Map<SchemaNode, Set<Place>> places = new IdentityHashMap<>();
  private final Set<SchemaNode> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean all;

  private SensitivePlaces(ModelPlan plan) {
    this.plan = plan;
  }

  static SensitivePlaces of(SchemaModel model, ModelPlan plan) {
    SensitivePlaces found = new SensitivePlaces(plan);
    if (!model.sensitive().isEmpty()) {
      found.spread(tree(model.sensitivePaths()));
    }
    return found;
  }

  private static Place tree(List<List<String>> paths) {
    Place root = new Place();
    for (List<String> path : paths) {
      Place place = root;
      for (String token : path) {
        place = place.below.computeIfAbsent(token, each -> new Place());
      }
      place.hidden = true;
    }
    return root;
  }

  /** Whether a member's value is hidden. */
  boolean ofMember(SchemaNode owner, Shape.Member member) {
    return hides(member.node(), named(at(owner), member.name()));
  }

  /** Whether the members without a component are hidden. */
  boolean ofFurther(SchemaNode owner, Shape.ObjectShape object, SchemaNode value) {
    return hides(value, others(at(owner), object));
  }

  /** Whether an item is hidden. */
  boolean ofItem(SchemaNode owner, SchemaNode item) {
    return hides(item, any(at(owner)));
  }

  /** Whether the value of a holder record is hidden. */
  boolean ofValue(SchemaNode node) {
    return holds(node.model(), at(node));
  }

  private Set<Place> at(SchemaNode node) {
    return places.getOrDefault(node.model(), Set.of());
  }

  private boolean hides(SchemaNode node, Set<Place> at) {
    if (all || at.isEmpty() || isHidden(at)) {
      return all || !at.isEmpty();
    }
    // A generated class hides its parts itself; for other classes that is unknown.
    return plan.givenType(node) != null || plan.nameOf(node) == null && holds(node.model(), at);
  }

  private boolean holds(SchemaNode node, Set<Place> at) {
    if (all || at.isEmpty() || isHidden(at)) {
      return all || !at.isEmpty();
    }
    Shape shape = node.shape();
    return switch (shape.tag()) {
      case ARRAY -> hides(((Shape.ArrayShape) shape).item(), any(at));
      case MAP -> hides(((Shape.MapShape) shape).value(), any(at));
      case NULLABLE -> hides(((Shape.NullableShape) shape).value(), at);
      // Without a class of its own, an object is untyped.
      case ANY, OBJECT -> true;
      // Scalars have no parts, and the others have a class, which hides its parts.
      case NULL, BOOLEAN, STRING, ENUM, INTEGER, DECIMAL, TUPLE, UNION -> false;
    };
  }

  private void spread(Place root) {
    Deque<SchemaNode> open = new ArrayDeque<>();
    enter(plan.root(), Set.of(root), open);
    long steps = 0;
    while (!open.isEmpty() && !all) {
      SchemaNode node = open.remove();
      waiting.remove(node);
      Set<Place> at = at(node);
      Shape shape = node.shape();
      if (shape instanceof Shape.ObjectShape object) {
        object.members().forEach(each -> enter(each.node(), named(at, each.name()), open));
        object.patterned().forEach(each -> enter(each.node(), others(at, object), open));
        if (object.additional() != null) {
          enter(object.additional(), others(at, object), open);
        }
      } else {
        boolean same = shape instanceof Shape.UnionShape || shape instanceof Shape.NullableShape;
        shape.nodes().forEach(part -> enter(part, same ? at : any(at), open));
      }
      steps += at.size() * (1L + shape.nodes().size());
      all = steps > MAX_STEPS;
    }
  }

  private void enter(SchemaNode node, Set<Place> at, Deque<SchemaNode> open) {
    SchemaNode model = node.model();
    if (!at.isEmpty()
        && places.computeIfAbsent(model, each -> new HashSet<>()).addAll(at)
        && waiting.add(model)) {
      open.add(model);
    }
  }

  private static boolean isHidden(Set<Place> at) {
    return at.stream().anyMatch(place -> place.hidden);
  }

  private static Set<Place> named(Set<Place> at, String name) {
    Set<Place> found = new HashSet<>();
    for (Place place : at) {
      for (String token : List.of(ANY, name)) {
        Place next = place.hidden ? place : place.below.get(token);
        if (next != null) {
          found.add(next);
        }
      }
    }
    return found;
  }

  private static Set<Place> others(Set<Place> at, Shape.ObjectShape object) {
    Set<String> known =
        object.members().stream()
            .filter(member -> !member.conditional())
            .map(Shape.Member::name)
            .collect(Collectors.toSet());
    return below(at, token -> token.equals(ANY) || !known.contains(token));
  }

  private static Set<Place> any(Set<Place> at) {
    return below(at, token -> true);
  }

  /** Returns the locations one step down; everything in a hidden value is hidden. */
  private static Set<Place> below(Set<Place> at, Predicate<String> token) {
    Set<Place> found = new HashSet<>();
    for (Place place : at) {
      if (place.hidden) {
        found.add(place);
        continue;
      }
      place.below.forEach(
          (step, next) -> {
            if (token.test(step)) {
              found.add(next);
            }
          });
    }
    return found;
  }
}
