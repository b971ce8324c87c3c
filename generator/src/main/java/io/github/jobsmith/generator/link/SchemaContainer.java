package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that contains schemas but is none: OpenAPI 3.0 and 3.1, AsyncAPI 3.
 *
 * @param title such as {@code OpenAPI 3.0}
 * @param dialect of its schemas
 * @param dialectUri the member that names another dialect, or null
 * @param schemas the reusable schemas, by JSON Pointer
 */
public record SchemaContainer(
    String title,
    Dialect dialect,
    JsonTree.@Nullable Str dialectUri,
    Map<String, JsonTree> schemas) {
  private static final String SCHEMAS = "/components/schemas";

  /** Returns the container that a document is, or empty if it is not one that is known. */
  public static Optional<SchemaContainer> of(JsonTree document) {
    if (!(document instanceof JsonTree.Obj object) || object.get("$schema") != null) {
      return Optional.empty();
    }
    if (version(object, "openapi").startsWith("3.0")) {
      return container("OpenAPI 3.0", Dialects.OPENAPI_3_0, null, object);
    }
    if (version(object, "openapi").startsWith("3.")) {
      JsonTree dialect = object.get("jsonSchemaDialect");
      return container(
          "OpenAPI " + version(object, "openapi").substring(0, 3),
          Dialects.OPENAPI_3_1,
          dialect instanceof JsonTree.Str text ? text : null,
          object);
    }
    return version(object, "asyncapi").startsWith("3.")
        ? container("AsyncAPI 3", Dialects.ASYNCAPI_3, null, object)
        : Optional.empty();
  }

  private static String version(JsonTree.Obj object, String member) {
    return object.get(member) instanceof JsonTree.Str text && text.value().length() > 2
        ? text.value()
        : "";
  }

  private static Optional<SchemaContainer> container(
      String title, Dialect dialect, JsonTree.@Nullable Str dialectUri, JsonTree.Obj document) {
    Map<String, JsonTree> schemas = new LinkedHashMap<>();
    if (document.get("components") instanceof JsonTree.Obj components
        && components.get("schemas") instanceof JsonTree.Obj byName) {
      byName
          .members()
          .forEach((name, member) -> add(JsonPointer.append(SCHEMAS, name), member, schemas));
    }
    return Optional.of(new SchemaContainer(title, dialect, dialectUri, schemas));
  }

  /** In AsyncAPI, a schema can be wrapped together with the name of its format. */
  private static void add(String pointer, JsonTree.Member member, Map<String, JsonTree> schemas) {
    JsonTree value = member.value();
    if (value instanceof JsonTree.Obj object
        && object.get("schemaFormat") instanceof JsonTree.Str format
        && object.get("schema") != null) {
      if (format.value().contains("json")) {
        schemas.put(pointer + "/schema", object.get("schema"));
      }
    } else if (ValueType.isSchema(value)) {
      schemas.put(pointer, value);
    }
  }

  /** Returns the pointers of the reusable schemas, in the order of the document. */
  public List<String> pointers() {
    return List.copyOf(schemas.keySet());
  }

  /** Returns a hint that names some of the schemas. */
  String choice(String document) {
    if (schemas.isEmpty()) {
      return "name one of its schemas by its JSON Pointer: " + document + "#/POINTER";
    }
    List<String> some = pointers().stream().limit(5).map(each -> "#" + each).toList();
    return "name one of its schemas: "
        + document
        + some.get(0)
        + (some.size() == 1 ? "" : "; others: " + String.join(", ", some.subList(1, some.size())))
        + (schemas.size() > some.size() ? " and " + (schemas.size() - some.size()) + " more" : "");
  }
}
