package io.github.jobsmith.maven;

import java.io.File;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element {@code <schema>} of a POM: one schema with {@code source}, or the schemas of a
 * directory.
 */
public class SchemaSet {
  private @Nullable String source;
  private @Nullable File directory;
  private @Nullable List<String> includes;
  private @Nullable List<String> excludes;
  private @Nullable String packageName;
  private @Nullable Properties names;
  private @Nullable Properties types;
  private @Nullable Properties interfaces;
  private @Nullable Properties annotations;
  private boolean flatPackage;

  /** Called by Maven, which sets the fields. */
  public SchemaSet() {}

  SchemaSet(@Nullable String source, @Nullable File directory, @Nullable String packageName) {
    this.source = source;
    this.directory = directory;
    this.packageName = packageName;
  }

  /** Returns a set with patterns. */
  SchemaSet with(List<String> included, List<String> excluded) {
    includes = List.copyOf(included);
    excludes = List.copyOf(excluded);
    return this;
  }

  @Nullable String source() {
    return source == null ? null : source.strip();
  }

  @Nullable File directory() {
    return directory;
  }

  List<String> includes() {
    return includes == null || includes.isEmpty() ? List.of("**/*.json") : includes;
  }

  List<String> excludes() {
    return excludes == null ? List.of() : excludes;
  }

  boolean hasPatterns() {
    return (includes != null && !includes.isEmpty()) || (excludes != null && !excludes.isEmpty());
  }

  String packageName() {
    return packageName == null ? "" : packageName.strip();
  }

  SortedMap<String, String> names() {
    return map(names);
  }

  SortedMap<String, String> types() {
    return map(types);
  }

  SortedMap<String, List<String>> interfaces() {
    return lists(interfaces);
  }

  SortedMap<String, List<String>> annotations() {
    return lists(annotations);
  }

  boolean isFlat() {
    return flatPackage;
  }

  /** Returns a set in which all files of a directory share the package. */
  SchemaSet flat() {
    flatPackage = true;
    return this;
  }

  /** Shown by {@code -X}. */
  @Override
  public String toString() {
    return (directory == null
            ? source()
            : directory + " " + includes() + " excluding " + excludes())
        + " -> "
        + packageName();
  }

  private static SortedMap<String, String> map(@Nullable Properties properties) {
    SortedMap<String, String> map = new TreeMap<>();
    if (properties != null) {
      for (String place : properties.stringPropertyNames()) {
        map.put(place.strip(), properties.getProperty(place).strip());
      }
    }
    return map;
  }

  /** Returns values that are separated by commas. */
  private static SortedMap<String, List<String>> lists(@Nullable Properties properties) {
    SortedMap<String, List<String>> lists = new TreeMap<>();
    map(properties)
        .forEach(
            (place, names) ->
                lists.put(
                    place,
                    Stream.of(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList()));
    return lists;
  }
}
