package io.github.jobsmith.unknown;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.MemberName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of a schema read, besides the value that they are about: conditions and
 * alternatives of applicators. Worked out from the text of the schema. Immutable.
 *
 * <p>Keywords of the Jobsmith vocabulary are not analysed: their checks ignore values of another
 * kind than they are about, and so ignore unknown ones.
 */
public final class Dependencies {
  /** No schema of a reasonable size needs more visits; others are not analysed. */
  private static final int MOST_VISITS = 200_000;

  private static final int DEEPEST = 100;

  private static final MemberName IF = MemberName.of("if");

  /** Keywords whose subschemas are conditions or alternatives. */
  private static final Set<String> READING =
      Set.of(
          "not",
          "anyOf",
          "oneOf",
          "then",
          "else",
          "if",
          "contains",
          "minContains",
          "maxContains",
          "dependentSchemas",
          "propertyNames",
          "allOf",
          "unevaluatedProperties",
          "unevaluatedItems");

  /** Ends the analysis of a schema that is recursive, refers elsewhere, or is too large. */
  private static final class NotAnalysable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final JsonDocument schema;

  /** By the location of a schema: what the conditions read under which it applies. */
  private final Map<String, List<Read>> conditions = new HashMap<>();

  /** By the location of a keyword: what it reads itself. */
  private final Map<String, List<Read>> reads = new HashMap<>();

  private int visits;
  private int depth;

  private Dependencies(JsonDocument schema) {
    this.schema = schema;
  }

  /**
   * Analyses a schema.
   *
   * @return null if it is recursive, refers to another document, or is too large
   */
  public static @Nullable Dependencies of(JsonDocument schema) {
    Dependencies dependencies = new Dependencies(schema);
    try {
      dependencies.visit(0, List.of(), List.of(), List.of());
    } catch (NotAnalysable e) {
      return null;
    }
    return dependencies;
  }

  /**
   * Returns what a keyword reads; null if that is not known.
   *
   * @param location JSON Pointer of the keyword, or of a schema that is {@code false}
   */
  @Nullable List<Read> of(String location, String keyword) {
    List<Read> own = reads.get(location);
    List<Read> schemaConditions =
        conditions.get(keyword.equals("false") ? location : parent(location, keyword));
    if (schemaConditions == null) {
      return own;
    }
    List<Read> all = new ArrayList<>(schemaConditions);
    if (own != null) {
      all.addAll(own);
    }
    return all;
  }

  /** Whether a keyword applies without conditions and reads nothing but the value itself. */
  public boolean readsNothing(String location, String keyword) {
    List<Read> read = of(location, keyword);
    return read != null && read.isEmpty();
  }

  private static String parent(String location, String keyword) {
    String name = keyword.indexOf('/') < 0 ? keyword : keyword.substring(0, keyword.indexOf('/'));
    int end = location.lastIndexOf('/' + name);
    return end < 0 ? location : location.substring(0, end);
  }

  /**
   * Visits a schema that applies to the values at a path.
   *
   * @param on the schemas that are being visited, to detect recursion
   */
  private void visit(int node, List<String> path, List<Read> when, List<Integer> on) {
    if (++visits > MOST_VISITS || on.size() > DEEPEST || on.contains(node)) {
      throw new NotAnalysable();
    }
    String location = schema.pointer(node);
    conditions.computeIfAbsent(location, any -> new ArrayList<>()).addAll(when);
    if (!schema.isObject(node)) {
      return;
    }
    List<Integer> inside = with(on, node);
    int end = schema.next(node);
    for (int keyword = node + 1; keyword < end; keyword = schema.next(keyword)) {
      String name = schema.name(keyword);
      if (READING.contains(name) || isWhole(name)) {
        Reads own = new Reads(path);
        own.ofKeyword(keyword, name, path);
        if (name.equals("then") || name.equals("else")) {
          own.ofSchema(schema.find(node, IF), path);
        }
        reads.computeIfAbsent(schema.pointer(keyword), any -> new ArrayList<>()).addAll(own.found);
      }
      switch (name) {
        case "$ref" -> visit(target(keyword), path, when, inside);
        case "$dynamicRef", "$recursiveRef" -> throw new NotAnalysable();
        case "properties",
            "patternProperties",
            "dependentSchemas",
            "prefixItems",
            "allOf",
            "anyOf",
            "oneOf",
            "x-advice",
            "additionalProperties",
            "items",
            "contains",
            "unevaluatedProperties",
            "unevaluatedItems",
            "then",
            "else",
            "additionalItems" ->
            children(node, keyword, name, path, when, inside);
        default -> {}
      }
    }
  }

  /** Whether a keyword compares a whole value that may contain others. */
  private static boolean isWhole(String name) {
    return name.equals("uniqueItems") || name.equals("enum") || name.equals("const");
  }

  private void children(
      int node, int keyword, String name, List<String> path, List<Read> when, List<Integer> on) {
    List<Read> conditional = when;
    if (name.equals("then") || name.equals("else")) {
      conditional = with(when, reads(schema.find(node, IF), path));
    } else if (name.equals("anyOf") || name.equals("oneOf")) {
      conditional = with(when, readsOfKeyword(keyword, name, path));
    }
    for (Applied each : applied(keyword, name, path)) {
      List<Read> own = conditional;
      if (name.equals("dependentSchemas")) {
        List<String> member = with(path, schema.name(each.schema));
        own = with(when, List.of(new Read(member, path.size(), Read.Extent.PRESENCE)));
      }
      visit(each.schema, each.path, own, on);
    }
  }

  /** A subschema and the path of the values to which it applies. */
  private record Applied(int schema, List<String> path) {}

  private List<Applied> applied(int keyword, String name, List<String> path) {
    List<Applied> applied = new ArrayList<>();
    List<String> every = with(path, Read.EVERY);
    switch (name) {
      case "properties" -> {
        for (int each = keyword + 1; each < schema.next(keyword); each = schema.next(each)) {
          applied.add(new Applied(each, with(path, schema.name(each))));
        }
      }
      case "patternProperties", "prefixItems" -> all(keyword, every, applied);
      case "allOf", "anyOf", "oneOf", "x-advice", "dependentSchemas" -> all(keyword, path, applied);
      case "items",
          "additionalItems",
          "additionalProperties",
          "contains",
          "unevaluatedProperties",
          "unevaluatedItems" -> {
        if (schema.isArray(keyword)) {
          all(keyword, every, applied);
        } else {
          applied.add(new Applied(keyword, every));
        }
      }
      case "not", "if", "then", "else" -> applied.add(new Applied(keyword, path));
      default -> {}
    }
    return applied;
  }

  private void all(int container, List<String> path, List<Applied> applied) {
    int end = schema.next(container);
    for (int each = container + 1; each < end; each = schema.next(each)) {
      applied.add(new Applied(each, path));
    }
  }

  private List<Read> reads(int node, List<String> path) {
    Reads reads = new Reads(path);
    reads.ofSchema(node, path);
    return reads.found;
  }

  private List<Read> readsOfKeyword(int keyword, String name, List<String> path) {
    Reads reads = new Reads(path);
    reads.ofKeyword(keyword, name, path);
    return reads.found;
  }

  /** Collects what schemas read to tell whether a value matches. */
  private final class Reads {
    private final List<Read> found = new ArrayList<>();
    private final int from;

    Reads(List<String> path) {
      this.from = path.size();
    }

    void ofSchema(int node, List<String> path) {
      if (++visits > MOST_VISITS || depth == DEEPEST) {
        throw new NotAnalysable();
      }
      if (node < 0 || !schema.isObject(node)) {
        return;
      }
      depth++;
      for (int each = node + 1; each < schema.next(node); each = schema.next(each)) {
        ofKeyword(each, schema.name(each), path);
      }
      depth--;
    }

    void ofKeyword(int keyword, String name, List<String> path) {
      switch (name) {
        case "$ref" -> ofSchema(target(keyword), path);
        case "$dynamicRef", "$recursiveRef" -> throw new NotAnalysable();
        case "required" -> {
          for (int each = keyword + 1; each < schema.next(keyword); each++) {
            add(with(path, text(each)), Read.Extent.PRESENCE);
          }
          add(path, Read.Extent.SELF);
        }
        case "enum", "const", "uniqueItems" -> add(path, Read.Extent.ALL);
        case "$comment", "title", "description", "default", "examples", "x-rules", "x-unit" -> {}
        default -> {
          boolean own = name.startsWith("x-") && !name.equals("x-advice");
          add(path, own || name.startsWith("dependent") ? Read.Extent.ALL : Read.Extent.SELF);
          for (Applied each : applied(keyword, name, path)) {
            ofSchema(each.schema, each.path);
          }
        }
      }
    }

    private void add(List<String> path, Read.Extent extent) {
      found.add(new Read(path, from, extent));
    }
  }

  private String text(int node) {
    return schema.kind(node) == JsonKind.STRING ? schema.string(node) : Read.EVERY;
  }

  private int target(int ref) {
    String text = text(ref);
    boolean local = text.startsWith("#/") || text.equals("#");
    int target = local ? schema.resolve(0, text.substring(1)) : -1;
    if (target < 0) {
      throw new NotAnalysable();
    }
    return target;
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static <T> List<T> with(List<T> list, List<T> more) {
    List<T> longer = new ArrayList<>(list);
    longer.addAll(more);
    return longer;
  }
}
