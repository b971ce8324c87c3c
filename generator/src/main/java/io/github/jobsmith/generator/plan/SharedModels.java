package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.ModelPlan;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.name.Surroundings;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Determines which models the schemas of a plan share: a type is generated once, for the document
 * that contains it, and every schema that refers to it uses that class.
 *
 * <p>A schema owns the types of its document that are reachable from its root without leaving the
 * document, independent of other schemas. All other types are generated where they are needed
 * first. A type that has a different shape in another schema, which only dynamic references can
 * cause, is a separate class.
 */
final class SharedModels {
  /** A placeholder for a class before names are assigned. */
  private static final String SOME_CLASS = "Shared";

  private final List<CompiledSchema> schemas;
  private final ModelOptions options;
  private final boolean sharing;
  private final Map<CompiledSchema, Map<String, SchemaNode>> owned = new HashMap<>();
  private final Map<CompiledSchema, Map<String, SchemaNode>> generated = new LinkedHashMap<>();

  /** The first schema with a name, by package, document and name in lower case. */
  private final Map<String, CompiledSchema> named = new HashMap<>();

  private SharedModels(List<CompiledSchema> schemas, ModelOptions options, boolean models) {
    this.schemas = schemas;
    this.options = options;
    this.sharing = models && schemas.size() > 1;
    if (sharing) {
      schemas.forEach(schema -> owned.put(schema, ownTypes(schema)));
    }
  }

  /**
   * Returns for each schema what others generate.
   *
   * @param models whether models are generated
   */
  static Map<CompiledSchema, Surroundings> of(
      List<CompiledSchema> schemas, ModelOptions options, boolean models) {
    return schemas.size() == 1
        ? Map.of(schemas.get(0), Surroundings.NONE)
        : new SharedModels(schemas, options, models).surroundings();
  }

  private Map<CompiledSchema, Surroundings> surroundings() {
    Map<CompiledSchema, Map<String, CompiledSchema>> owners = new LinkedHashMap<>();
    Map<CompiledSchema, NamePlan> names = new LinkedHashMap<>();
    Map<CompiledSchema, Set<String>> reserved = new HashMap<>();
    for (CompiledSchema schema : schemas) {
      String root = NamePlan.rootOf(schema.model(), schema.planned().modelOptions(options));
      named.putIfAbsent(key(schema, root), schema);
    }
    for (CompiledSchema schema : schemas) {
      Map<String, CompiledSchema> others = owners(schema);
      Set<String> avoided = new TreeSet<>();
      NamePlan own = distinct(schema, others.keySet(), avoided);
      reserved.put(schema, avoided);
      owners.put(schema, others);
      names.put(schema, own);
      generated.put(schema, types(own.models()));
    }
    Map<String, Set<String>> checks = new HashMap<>();
    Map<CompiledSchema, Surroundings> surroundings = new HashMap<>();
    owners.forEach(
        (schema, others) -> {
          Map<String, String> classes = new TreeMap<>();
          others.forEach(
              (place, owner) -> {
                String name = names.get(owner).models().nameOf(generated.get(owner).get(place));
                classes.put(place, owner.planned().packageName() + "." + name);
              });
          // Package-private classes avoid the names of public ones, and those of earlier schemas.
          Set<String> before =
              checks.computeIfAbsent(schema.planned().packageName(), name -> new TreeSet<>());
          Set<String> taken = new TreeSet<>(before);
          for (CompiledSchema other : schemas) {
            if (other != schema && inPackageOf(schema, other)) {
              taken.addAll(names.get(other).published());
            }
          }
          Surroundings around = new Surroundings(classes, taken, reserved.get(schema));
          surroundings.put(schema, around);
          names(schema, around).checks().classes().forEach(check -> before.add(check.name()));
        });
    return surroundings;
  }

  /** Returns the types of a schema when all other documents belong to other schemas. */
  private Map<String, SchemaNode> ownTypes(CompiledSchema schema) {
    Set<String> elsewhere = new HashSet<>();
    for (SchemaNode node : schema.model().nodes()) {
      if (!schema.holds(node) && node != schema.root()) {
        elsewhere.add(node.place());
      }
    }
    Map<String, SchemaNode> own = types(names(schema, elsewhere).models());
    own.values().removeIf(node -> !schema.holds(node));
    return own;
  }

  /**
   * Returns the types by location, without locations that have several types, and without types
   * that contain any that cannot be shared.
   */
  private static Map<String, SchemaNode> types(ModelPlan models) {
    Map<String, SchemaNode> types = new LinkedHashMap<>();
    Set<String> several = new HashSet<>();
    for (SchemaNode node : models.typed()) {
      if (!models.isHolder(node) && types.putIfAbsent(node.place(), node) != null) {
        several.add(node.place());
      }
    }
    types.keySet().removeAll(several);
    return types;
  }

  /**
   * Returns the schema that generates each referenced type: that of its document, else the first in
   * the package, else the first of all.
   */
  private Map<String, CompiledSchema> owners(CompiledSchema schema) {
    Map<String, CompiledSchema> owners = new TreeMap<>();
    if (!sharing) {
      return owners;
    }
    Map<String, List<SchemaNode>> here = new HashMap<>();
    for (SchemaNode node : names(schema, Set.of()).models().typed()) {
      here.computeIfAbsent(node.place(), place -> new ArrayList<>()).add(node);
    }
    here.remove(schema.root().place());
    here.keySet().removeAll(owned.get(schema).keySet());
    for (boolean samePackage : new boolean[] {true, false}) {
      for (CompiledSchema other : schemas) {
        if (other != schema && inPackageOf(schema, other) == samePackage) {
          claim(owned.get(other), other, here, owners);
        }
      }
    }
    for (boolean samePackage : new boolean[] {true, false}) {
      generated.forEach(
          (other, types) -> {
            if (inPackageOf(schema, other) == samePackage) {
              claim(types, other, here, owners);
            }
          });
    }
    return owners;
  }

  private static void claim(
      Map<String, SchemaNode> theirs,
      CompiledSchema owner,
      Map<String, List<SchemaNode>> here,
      Map<String, CompiledSchema> owners) {
    theirs.forEach(
        (place, type) -> {
          List<SchemaNode> wanted = here.get(place);
          if (wanted != null
              && !owners.containsKey(place)
              && wanted.stream().allMatch(node -> SameShapes.are(node, type))) {
            owners.put(place, owner);
          }
        });
  }

  private static boolean inPackageOf(CompiledSchema schema, CompiledSchema other) {
    return schema.planned().packageName().equals(other.planned().packageName());
  }

  /**
   * Returns the names of a schema, different from those of the other schemas in its document and
   * package. Roots come first, then the schemas in their order.
   *
   * @param avoided gets the names that the schema cannot have
   */
  private NamePlan distinct(CompiledSchema schema, Set<String> places, Set<String> avoided) {
    NamePlan plan;
    boolean more;
    do {
      plan = names(schema, places, avoided);
      more = false;
      for (String name : plan.published()) {
        CompiledSchema owner = named.getOrDefault(key(schema, name), schema);
        if (!fragment(owner).equals(fragment(schema))) {
          more |= avoided.add(name);
        }
      }
    } while (more);
    for (String name : plan.published()) {
      named.putIfAbsent(key(schema, name), schema);
    }
    return plan;
  }

  private static String fragment(CompiledSchema schema) {
    return schema.planned().source().fragment();
  }

  private static String key(CompiledSchema schema, String name) {
    PlannedSchema planned = schema.planned();
    return String.join(
        " ", planned.packageName(), planned.source().uri(), name.toLowerCase(Locale.ROOT));
  }

  /** Returns the names of a schema when some locations are generated elsewhere. */
  private NamePlan names(CompiledSchema schema, Set<String> places) {
    return names(schema, places, Set.of());
  }

  private NamePlan names(CompiledSchema schema, Set<String> places, Set<String> avoided) {
    Map<String, String> classes = new HashMap<>();
    places.forEach(place -> classes.put(place, SOME_CLASS));
    return names(schema, new Surroundings(classes, Set.of(), avoided));
  }

  private NamePlan names(CompiledSchema schema, Surroundings surroundings) {
    PlannedSchema planned = schema.planned();
    return NamePlan.of(
        schema.model(), planned.packageName(), planned.modelOptions(options), surroundings);
  }
}
