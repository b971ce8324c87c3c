package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** One schema and the package that it becomes. Immutable. */
public final class PlannedSchema {
  private final SchemaSource source;
  private final String packageName;
  private final SortedMap<String, String> names;
  private final SortedMap<String, String> types;

  private PlannedSchema(
      SchemaSource source,
      String packageName,
      Map<String, String> names,
      Map<String, String> types) {
    this.source = source;
    this.packageName = packageName;
    this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    ModelOptions.DEFAULT.withNames(names).withTypes(types);
  }

  /**
   * A schema whose models have the names that it gives them itself.
   *
   * @param source the root document
   * @param packageName the package of all its classes
   * @throws IllegalArgumentException when the package is not a legal name
   */
  public static PlannedSchema of(SchemaSource source, String packageName) {
    if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
      throw new IllegalArgumentException(
          "packageName of "
              + source.name()
              + " is \""
              + packageName
              + "\"; must be a Java package name such as com.example.orders");
    }
    return new PlannedSchema(source, packageName, Map.of(), Map.of());
  }

  /**
   * This schema with names as in {@link ModelOptions#names()}.
   *
   * @throws IllegalArgumentException when one is not a legal name
   */
  public PlannedSchema withNames(Map<String, String> byPlace) {
    return new PlannedSchema(source, packageName, byPlace, types);
  }

  /**
   * This schema with classes as in {@link ModelOptions#types()}.
   *
   * @throws IllegalArgumentException when one is not a legal name
   */
  public PlannedSchema withTypes(Map<String, String> byPlace) {
    return new PlannedSchema(source, packageName, names, byPlace);
  }

  /** The root document. */
  public SchemaSource source() {
    return source;
  }

  /** The package of all its classes. */
  public String packageName() {
    return packageName;
  }

  SortedMap<String, String> names() {
    return names;
  }

  SortedMap<String, String> types() {
    return types;
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
