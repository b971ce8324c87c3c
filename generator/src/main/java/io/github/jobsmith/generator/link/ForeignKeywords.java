package io.github.jobsmith.generator.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keywords of other tools that schemas contain as if they were part of JSON Schema, with what to
 * write instead.
 */
final class ForeignKeywords {
  private static final String AJV_ERRORS = "ajv-errors";
  private static final String AJV_FORMATS = "ajv-formats";
  private static final String OPENAPI = "OpenAPI";
  private static final String JSONSCHEMA2POJO = "jsonschema2pojo";

  private static final String CONSTANTS = "constants are named after their values";

  /**
   * A keyword.
   *
   * @param tool what defines it
   * @param hint what to write instead; null if there is nothing
   */
  private record Foreign(String tool, @Nullable String hint) {}

  private static final Map<String, Foreign> ALL =
      Map.ofEntries(
          Map.entry(
              "errorMessage",
              new Foreign(
                  AJV_ERRORS, "for messages of your own, write x-rule-catalog and x-rules")),
          Map.entry("formatMinimum", new Foreign(AJV_FORMATS, null)),
          Map.entry("formatMaximum", new Foreign(AJV_FORMATS, null)),
          Map.entry("formatExclusiveMinimum", new Foreign(AJV_FORMATS, null)),
          Map.entry("formatExclusiveMaximum", new Foreign(AJV_FORMATS, null)),
          Map.entry(
              "nullable",
              new Foreign("OpenAPI 3.0", "add \"null\" to type: \"type\": [\"string\", \"null\"]")),
          Map.entry(
              "discriminator",
              new Foreign(
                  OPENAPI,
                  "give the member another const in each alternative of oneOf; alternatives are"
                      + " then told apart by it")),
          Map.entry(
              "javaType",
              new Foreign(
                  JSONSCHEMA2POJO,
                  "write x-java-name for the name of the generated type, or x-java-type for a type"
                      + " of your own")),
          Map.entry(
              "existingJavaType",
              new Foreign(JSONSCHEMA2POJO, "write x-java-type, with the same value")),
          Map.entry("javaName", new Foreign(JSONSCHEMA2POJO, "write x-java-name")),
          Map.entry("javaInterfaces", new Foreign(JSONSCHEMA2POJO, null)),
          Map.entry("javaEnums", new Foreign(JSONSCHEMA2POJO, CONSTANTS)),
          Map.entry(
              "extends",
              new Foreign(
                  "draft-03 and jsonschema2pojo", "write allOf, with the schema in an array")),
          Map.entry("disallow", new Foreign("draft-03", "write not, with a schema")),
          Map.entry("divisibleBy", new Foreign("draft-03", "write multipleOf")));

  private ForeignKeywords() {}

  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  static String message(String name, Dialect dialect) {
    return name
        + " is ignored: it is a keyword of "
        + of(name).tool
        + ", not of "
        + dialect.title();
  }

  static @Nullable String hint(String name) {
    return of(name).hint;
  }

  private static Foreign of(String name) {
    Foreign foreign = ALL.get(name);
    if (foreign == null) {
      throw new IllegalArgumentException(name);
    }
    return foreign;
  }
}
