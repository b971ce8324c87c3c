package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.name.ModelOptions;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * One schema and the package that it becomes. Immutable.
 *
 * @param source the root document
 * @param packageName the package of all its classes
 * @param names as {@link ModelOptions#names()}, for this schema
 * @param types as {@link ModelOptions#types()}, for this schema
 */
public record PlannedSchema(
    SchemaSource source,
    String packageName,
    SortedMap<String, String> names,
    SortedMap<String, String> types) {
  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when one is no legal name
   */
  public PlannedSchema {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "packageName of "
              + source.name()
              + " is \""
              + packageName
              + "\"; must be a Java package name such as com.example.orders");
    }
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    ModelOptions.DEFAULT.withNames(names).withTypes(types);
  }

  /** A schema of which all names are those that it has itself. */
  public PlannedSchema(SchemaSource source, String packageName) {
    this(source, packageName, new TreeMap<>(), new TreeMap<>());
  }

  /** The options of all schemas, with the names and types of this one. */
  ModelOptions modelOptions(ModelOptions common) {
    Map<String, String> allNames = new LinkedHashMap<>(common.names());
    allNames.putAll(names);
    Map<String, String> allTypes = new LinkedHashMap<>(common.types());
    allTypes.putAll(types);
    return common.withNames(allNames).withTypes(allTypes);
  }

  /** What the headers of generated files call the schema: the same wherever it lies. */
  String schemaName() {
    String name = source.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
