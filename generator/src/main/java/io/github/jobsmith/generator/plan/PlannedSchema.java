package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.link.SchemaContainer;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** A schema and the package to generate. Immutable. */
public final class PlannedSchema {
  private final SchemaSource source;
  private final String packageName;
  private final SortedMap<String, String> names;
  private final SortedMap<String, String> types;
  private final Map<String, List<String>> interfaces;
  private final Map<String, List<String>> annotations;

  private PlannedSchema(
      SchemaSource source,
      String packageName,
      Map<String, String> names,
      Map<String, String> types,
      Map<String, List<String>> interfaces,
      Map<String, List<String>> annotations) {
    this.source = source;
    this.packageName = packageName;
    this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    this.types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    ModelOptions options =
        ModelOptions.DEFAULT
            .withNames(names)
            .withTypes(types)
            .withInterfaces(interfaces)
            .withAnnotations(annotations);
    this.interfaces = options.interfaces();
    this.annotations = options.annotations();
  }

  /**
   * Creates a planned schema without configured names.
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
    return new PlannedSchema(source, packageName, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * Returns a copy with names as in {@link ModelOptions#names()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public PlannedSchema withNames(Map<String, String> byPlace) {
    return new PlannedSchema(source, packageName, byPlace, types, interfaces, annotations);
  }

  /**
   * Returns a copy with classes as in {@link ModelOptions#types()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public PlannedSchema withTypes(Map<String, String> byPlace) {
    return new PlannedSchema(source, packageName, names, byPlace, interfaces, annotations);
  }

  /**
   * Returns a copy with interfaces as in {@link ModelOptions#interfaces()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public PlannedSchema withInterfaces(Map<String, List<String>> byPlace) {
    return new PlannedSchema(source, packageName, names, types, byPlace, annotations);
  }

  /**
   * Returns a copy with annotations as in {@link ModelOptions#annotations()}.
   *
   * @throws IllegalArgumentException when a name is not legal in Java
   */
  public PlannedSchema withAnnotations(Map<String, List<String>> byPlace) {
    return new PlannedSchema(source, packageName, names, types, interfaces, byPlace);
  }

  /**
   * Returns the schemas of a document that contains schemas but is none, such as OpenAPI, in its
   * order; otherwise, and if the source names one of them or cannot be read, only this.
   *
   * @param models whether models are generated; then a document that contains only definitions is
   *     such a document
   */
  List<PlannedSchema> parts(SchemaLoader loader, boolean models) {
    if (!source.fragment().isEmpty()) {
      return List.of(this);
    }
    try {
      JsonTree document = loader.read(source);
      List<String> pointers =
          SchemaContainer.of(document)
              .map(SchemaContainer::pointers)
              .orElseGet(() -> models ? Definitions.of(document) : List.of());
      return pointers.isEmpty() ? List.of(this) : pointers.stream().map(this::part).toList();
    } catch (SchemaReadException e) {
      // The compiler reports it.
      return List.of(this);
    }
  }

  private PlannedSchema part(String pointer) {
    return new PlannedSchema(
        source.withFragment(pointer), packageName, names, types, interfaces, annotations);
  }

  /** The root document. */
  public SchemaSource source() {
    return source;
  }

  /** The package of all its classes. */
  public String packageName() {
    return packageName;
  }

  /** Returns the common options with the names, types and additions of this schema. */
  ModelOptions modelOptions(ModelOptions common) {
    return common
        .withNames(with(common.names(), names))
        .withTypes(with(common.types(), types))
        .withInterfaces(with(common.interfaces(), interfaces))
        .withAnnotations(with(common.annotations(), annotations));
  }

  private static <T> Map<String, T> with(Map<String, T> common, Map<String, T> own) {
    Map<String, T> all = new LinkedHashMap<>(common);
    all.putAll(own);
    return all;
  }

  /** What is configured by location; equal for schemas that share it. */
  List<Object> configured() {
    return List.of(names, types, interfaces, annotations);
  }

  /** The schema's name in the headers of generated files; independent of its directory. */
  String schemaName() {
    String name = source.name();
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return source.fragment().isEmpty() ? file : file + "#" + source.fragment();
  }
}
