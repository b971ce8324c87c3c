package io.github.jobsmith.maven;

import java.io.File;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
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
}
