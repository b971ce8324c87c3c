package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.JavaAnnotation;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Preferred names of Java types: from options, from the schema's annotations, or from the location.
 */
final class ModelNames {
  private static final int TITLE_WORDS = 4;

  private final ModelOptions options;
  private final Map<String, String> shared;
  private final String rootResource;
  private final Map<String, Integer> having = new HashMap<>();
  private Shape.@Nullable UnionShape lastUnion;
  private final Set<String> usedNames = new HashSet<>();
  private final Set<String> usedTypes = new HashSet<>();
  private final Set<String> usedInterfaces = new HashSet<>();
  private final Set<String> usedAnnotations = new HashSet<>();

  ModelNames(SchemaModel model, ModelOptions options, Surroundings surroundings) {
    this.options = options;
    this.shared = surroundings.classes();
    this.rootResource = model.root().resource();
  }

  /** The configured names of the constants of a type, by value: from options, else annotated. */
  Map<Literal, String> givenConstants(SchemaNode node) {
    Map<Literal, String> annotated = node.notes().constants();
    List<Literal> values = node.enumeration();
    if (options.names().isEmpty() || values.isEmpty()) {
      return annotated;
    }
    Map<Literal, String> given = new HashMap<>(annotated);
    for (int i = 0; i < values.size(); i++) {
      String name = at(options.names(), node, "/enum/" + i, usedNames);
      if (name != null) {
        given.put(values.get(i), name);
      }
    }
    return given;
  }

  /** Whether names are transliterated to ASCII. */
  boolean asciiNames() {
    return options.asciiNames();
  }

  /** The configured name of the type, or null. */
  @Nullable String given(SchemaNode node) {
    String name = given(options.names(), node, true, usedNames);
    return name != null ? name : inSchema(node, true);
  }

  /** The configured name of the member, or null. */
  @Nullable String givenMember(SchemaNode node) {
    String name = given(options.names(), node, false, usedNames);
    return name != null ? name : inSchema(node, false);
  }

  /** The configured class for the value, or the class that another schema generates, or null. */
  @Nullable String givenType(SchemaNode node) {
    String type = given(options.types(), node, true, usedTypes);
    if (type == null) {
      type = node.notes().type();
    }
    return type == null && !shared.isEmpty() ? shared.get(node.place()) : type;
  }

  /** The interfaces of a type: those in the schema, then configured ones. */
  List<String> interfaces(SchemaNode node) {
    Set<String> all = new LinkedHashSet<>(node.notes().interfaces());
    List<String> more = at(options.interfaces(), node, "", new HashSet<>());
    all.addAll(more == null ? List.of() : more);
    return List.copyOf(all);
  }

  /** The annotations of a type: those in the schema, then configured ones. */
  List<JavaAnnotation> annotations(SchemaNode node) {
    List<JavaAnnotation> all = new ArrayList<>(node.notes().annotations());
    List<String> more = at(options.annotations(), node, "", new HashSet<>());
    for (String name : more == null ? List.<String>of() : more) {
      if (all.stream().noneMatch(each -> each.type().equals(name))) {
        all.add(new JavaAnnotation(name, Map.of()));
      }
    }
    return all;
  }

  /** Marks the interfaces and annotations in the options that a type has as used. */
  void useAdditions(SchemaNode type) {
    at(options.interfaces(), type, "", usedInterfaces);
    at(options.annotations(), type, "", usedAnnotations);
  }

  /** The locations in the options that match neither a type nor a member, sorted. */
  SortedSet<String> unplaced() {
    SortedSet<String> places = new TreeSet<>(options.names().keySet());
    places.removeAll(usedNames);
    SortedSet<String> ofTypes = new TreeSet<>(options.types().keySet());
    ofTypes.removeAll(usedTypes);
    places.addAll(ofTypes);
    places.addAll(unused(options.interfaces().keySet(), usedInterfaces));
    places.addAll(unused(options.annotations().keySet(), usedAnnotations));
    return places;
  }

  private static Set<String> unused(Set<String> places, Set<String> used) {
    Set<String> unused = new HashSet<>(places);
    unused.removeAll(used);
    return unused;
  }

  private static @Nullable String inSchema(SchemaNode node, boolean ofType) {
    String name = node.notes().name();
    return name == null || isOfType(name) != ofType ? null : name;
  }

  private @Nullable String given(
      Map<String, String> byPlace, SchemaNode node, boolean ofType, Set<String> used) {
    if (byPlace.isEmpty()) {
      return null;
    }
    String name = at(byPlace, node, "", new HashSet<>());
    if (name == null || byPlace == options.names() && isOfType(name) != ofType) {
      return null;
    }
    return at(byPlace, node, "", used);
  }

  /** Returns what is configured for a location in a node, and marks the location as used. */
  private <T> @Nullable T at(
      Map<String, T> byPlace, SchemaNode node, String below, Set<String> used) {
    String place = "#" + node.pointer() + below;
    T name = byPlace.get(node.resource() + place);
    if (name != null) {
      place = node.resource() + place;
    } else if (node.resource().equals(rootResource)) {
      name = byPlace.get(place);
    }
    if (name != null) {
      used.add(place);
    }
    return name;
  }

  /** Type names begin with a capital letter, member names do not. */
  private static boolean isOfType(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  /** Returns the title if it is short, else the definition's key, else null. */
  static @Nullable String spoken(SchemaNode node) {
    String title = node.title();
    if (title != null
        && title.matches("\\p{L}[\\p{L}\\p{M}\\p{N} _-]*")
        && Words.of(title).size() <= TITLE_WORDS) {
      return title.matches("[A-Z][A-Za-z0-9]*") ? title : Words.pascal(title);
    }
    String definition = node.definition();
    return definition == null || Words.of(definition).isEmpty() ? null : Words.pascal(definition);
  }

  /** Returns the words of the names of members that match patterns, or of their schema, or "". */
  static String ofPatterns(Shape.PatternMembers some) {
    String words = PatternWords.camel(some.sources());
    String spoken = spoken(some.node());
    spoken = spoken == null ? spoken(some.node().model()) : spoken;
    return words.isEmpty() && spoken != null ? Words.decapitalize(spoken) : words;
  }

  /** Names an alternative without a title by what distinguishes it from the others. */
  String ofAlternative(SchemaNode alternative, Shape.UnionShape union, String holder) {
    if (!(alternative.shape() instanceof Shape.ObjectShape object)) {
      return holder + (alternative.shape() instanceof Shape.TupleShape ? "Tuple" : "Value");
    }
    String tag = tag(alternative);
    if (tag != null) {
      return tag.equals(holder) ? holder + "Object" : tag + holder;
    }
    for (Shape.Member member : object.members()) {
      if (member.required()
          && having(union).get(member.name()) == 1
          && !Words.pascal(member.name()).isEmpty()) {
        return holder + "With" + Words.pascal(member.name());
      }
    }
    return holder + "Object";
  }

  /** Returns in how many alternatives each member is required. */
  private Map<String, Integer> having(Shape.UnionShape union) {
    if (union != lastUnion) {
      lastUnion = union;
      having.clear();
      for (Shape.Alternative alternative : union.alternatives()) {
        if (alternative.node().model().shape() instanceof Shape.ObjectShape object) {
          object.members().stream()
              .filter(Shape.Member::required)
              .forEach(member -> having.merge(member.name(), 1, Integer::sum));
        }
      }
    }
    return having;
  }

  /** Returns the words of the constant member that distinguishes an alternative, or null. */
  private static @Nullable String tag(SchemaNode alternative) {
    if (alternative.shape() instanceof Shape.ObjectShape object) {
      for (Shape.Member member : object.members()) {
        if (member.required()
            && member.node().shape() instanceof Shape.EnumShape values
            && values.values().size() == 1
            && values.values().get(0) instanceof Literal.Str text
            && !Words.of(text.value()).isEmpty()) {
          return Words.pascal(text.value());
        }
      }
    }
    return null;
  }
}
