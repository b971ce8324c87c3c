package io.github.jobsmith.generator.standard;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.generator.regex.PortablePattern;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts a schema of the Jobsmith dialect to one document of JSON Schema 2020-12, which decides
 * the same with the standard keywords: for tools that refuse another dialect, keywords that they do
 * not know, or references to other documents.
 *
 * <ul>
 *   <li>{@code $schema} becomes that of 2020-12.
 *   <li>Keywords of the Jobsmith vocabulary are left out, and so are formats that are not standard
 *       and anchors that nothing in the document refers to.
 *   <li>What the schema refers to in other documents is in its {@code $defs}.
 *   <li>Patterns are in a form that Python reads, too, which has no Unicode properties and whose
 *       {@code $} ignores a line feed at the end; see {@link PortablePattern}.
 * </ul>
 */
public final class StandardSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final SchemaSource source;
  private final Documents documents;
  private final Map<Documents.Target, String> names = new LinkedHashMap<>();
  private final Deque<Documents.Target> open = new ArrayDeque<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private StandardSchema(SchemaSource source, SchemaLoader loader) {
    this.source = source;
    this.documents = new Documents(loader);
  }

  /**
   * Returns the text of a schema for other tools.
   *
   * @throws SchemaReadException when a document cannot be read
   * @throws IllegalArgumentException when a reference leads nowhere
   */
  public static String of(SchemaSource source, SchemaLoader loader) throws SchemaReadException {
    return new StandardSchema(source, loader).text();
  }

  private String text() throws SchemaReadException {
    Documents.Document document = documents.root(source);
    if (!(document.tree() instanceof JsonTree.Obj root)) {
      return SchemaText.of(plain(document.tree()));
    }
    if (root.get("$defs") instanceof JsonTree.Obj own) {
      own.members().keySet().forEach(name -> definitions.put(name, name));
    }
    anchors.addAll(documents.references(root));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    if (schema(root, document, false) instanceof Map<?, ?> converted) {
      converted.forEach((name, value) -> schema.putIfAbsent((String) name, value));
    }
    Map<String, Object> foreign = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      Documents.Target target = open.remove();
      foreign.put(name(target), schema(target.tree(), target.document(), true));
    }
    if (!foreign.isEmpty()) {
      Map<String, Object> all = new LinkedHashMap<>();
      if (schema.get("$defs") instanceof Map<?, ?> own) {
        own.forEach((name, value) -> all.put((String) name, value));
      }
      all.putAll(foreign);
      schema.put("$defs", all);
    }
    return SchemaText.of(schema);
  }

  /**
   * Converts a schema.
   *
   * @param moved whether it was moved from another document, so that it must not have a URI
   */
  private Object schema(JsonTree tree, Documents.Document document, boolean moved)
      throws SchemaReadException {
    if (!(tree instanceof JsonTree.Obj schema)) {
      return plain(tree);
    }
    Map<String, Object> converted = new LinkedHashMap<>();
    for (Map.Entry<String, JsonTree.Member> member : schema.members().entrySet()) {
      String name = member.getKey();
      JsonTree value = member.getValue().value();
      if (isLeftOut(name, value, moved)) {
        continue;
      }
      if (name.equals("$ref") && value instanceof JsonTree.Str reference) {
        converted.put(name, reference(reference.value(), document, moved));
      } else {
        converted.put(name, keyword(Vocabularies.all().get(name), value, document, moved));
      }
    }
    if (schema.get("pattern") instanceof JsonTree.Str pattern) {
      portable(pattern.value(), converted);
    }
    return converted;
  }

  /** Replaces the pattern of a schema by one that other tools read in the same way. */
  private static void portable(String original, Map<String, Object> schema) {
    PortablePattern pattern = PortablePattern.of(original);
    schema.replace("pattern", pattern.text());
    if (original.contains("\\p{") && !pattern.text().equals(original)) {
      schema.putIfAbsent("$comment", "the pattern is " + original + ", with all characters listed");
    }
    if (!pattern.lineFeed()) {
      Map<String, Object> lineFeed = new LinkedHashMap<>();
      lineFeed.put("type", "string");
      lineFeed.put("pattern", "\\n$");
      if (schema.containsKey("not")) {
        List<Object> all = new ArrayList<>();
        if (schema.get("allOf") instanceof List<?> list) {
          all.addAll(list);
        }
        all.add(Map.of("not", lineFeed));
        schema.put("allOf", all);
      } else {
        schema.put("not", lineFeed);
      }
    }
  }

  private boolean isLeftOut(String name, JsonTree value, boolean moved) {
    if (name.equals("format") && value instanceof JsonTree.Str format) {
      return !Format.isStandard(format.value());
    }
    if (name.equals("$anchor") && value instanceof JsonTree.Str anchor) {
      // Some tools refuse a schema that has only an anchor.
      return moved || !anchors.contains("#" + anchor.value());
    }
    return Vocabularies.constraints().containsKey(name)
        || moved && List.of("$schema", "$id").contains(name);
  }

  private Object keyword(
      Keyword keyword, JsonTree value, Documents.Document document, boolean moved)
      throws SchemaReadException {
    if (keyword == null) {
      return plain(value);
    }
    return switch (keyword.value()) {
      case SCHEMA, SCHEMAS, ITEMS -> schemas(value, document, moved);
      case SCHEMA_BY_NAME, DEPENDENCIES -> {
        Map<String, Object> converted = new LinkedHashMap<>();
        if (value instanceof JsonTree.Obj map) {
          for (Map.Entry<String, JsonTree.Member> each : map.members().entrySet()) {
            converted.put(each.getKey(), schemas(each.getValue().value(), document, moved));
          }
        }
        yield converted;
      }
      default -> plain(value);
    };
  }

  private Object schemas(JsonTree value, Documents.Document document, boolean moved)
      throws SchemaReadException {
    if (!(value instanceof JsonTree.Arr list)) {
      return schema(value, document, moved);
    }
    List<Object> converted = new ArrayList<>();
    for (JsonTree item : list.items()) {
      converted.add(schema(item, document, moved));
    }
    return converted;
  }

  /** Returns a reference within the document, to what is moved into {@code $defs} if needed. */
  private String reference(String reference, Documents.Document document, boolean moved)
      throws SchemaReadException {
    Documents.Target target = documents.find(reference, document, source);
    if (target == null || !moved && target.document().equals(document) && isKept(target)) {
      return reference;
    }
    return JsonPointer.append("#/$defs", name(target));
  }

  /** Whether the location of a subschema is not in a keyword that is left out. */
  private static boolean isKept(Documents.Target target) {
    List<String> tokens = JsonPointer.tokens(target.fragment());
    return tokens == null
        || tokens.stream().noneMatch(token -> Vocabularies.constraints().containsKey(token));
  }

  private String name(Documents.Target target) {
    String known = names.get(target);
    if (known != null) {
      return known;
    }
    String name = target.name();
    for (int i = 2; definitions.containsKey(name); i++) {
      name = target.name() + i;
    }
    definitions.put(name, name);
    names.put(target, name);
    open.add(target);
    return name;
  }

  /** Converts a value that contains no schemas. */
  private static Object plain(JsonTree tree) {
    if (tree instanceof JsonTree.Obj object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, plain(member.value())));
      return members;
    }
    if (tree instanceof JsonTree.Arr array) {
      return array.items().stream().map(StandardSchema::plain).toList();
    }
    if (tree instanceof JsonTree.Str text) {
      return text.value();
    }
    if (tree instanceof JsonTree.Num number) {
      return new StringBuilder(number.text());
    }
    return new StringBuilder(tree.kind());
  }
}
