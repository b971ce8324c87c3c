package io.github.jobsmith.maven;

import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.text.IoFaults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Converts the {@code <schema>} elements of a POM to schemas and their packages. */
final class PlannedSchemas {
  private static final String EXAMPLE = "<packageName>com.example.orders</packageName>";
  private static final String SCHEMA = ".schema";

  private final SchemaSources sources;

  PlannedSchemas(SchemaSources sources) {
    this.sources = sources;
  }

  /**
   * Returns the schemas of all elements, in order; those of a directory sorted by path.
   *
   * @throws BadConfiguration if an element is invalid or refers to nothing that exists
   */
  List<PlannedSchema> of(List<SchemaSet> sets) throws BadConfiguration {
    List<PlannedSchema> planned = new ArrayList<>();
    for (SchemaSet set : sets) {
      @Nullable String source = set.source();
      @Nullable File directory = set.directory();
      if ((source == null || source.isEmpty()) == (directory == null)) {
        throw new BadConfiguration(
            "a <schema> requires either a <source> (a file, classpath:PATH or a built-in"
                + " schema such as create-job) or a <directory>");
      }
      if (set.packageName().isEmpty()) {
        throw new BadConfiguration(
            "the <schema> with "
                + (source == null ? directory : source)
                + " requires a package: "
                + EXAMPLE);
      }
      if (directory == null) {
        if (set.hasPatterns()) {
          throw new BadConfiguration(
              "the <schema> with "
                  + source
                  + " has <includes> or <excludes>, which require a <directory>");
        }
        planned.add(plan(sources.of(source), set.packageName(), set));
      } else {
        addAll(planned, directory.toPath(), set);
      }
    }
    return planned;
  }

  private void addAll(List<PlannedSchema> planned, Path directory, SchemaSet set)
      throws BadConfiguration {
    FilePatterns patterns = FilePatterns.of(set.includes(), set.excludes());
    if (Files.isRegularFile(directory)) {
      throw new BadConfiguration(
          "the <directory> " + sources.shown(directory) + " is a file; use <source> instead");
    }
    if (!Files.isDirectory(directory)) {
      throw new BadConfiguration("no such <directory>: " + sources.shown(directory));
    }
    List<Path> files;
    try {
      files = patterns.find(directory);
    } catch (IOException e) {
      throw new BadConfiguration(
          "the <directory> " + sources.shown(directory) + " cannot be read: " + IoFaults.reason(e));
    }
    if (files.isEmpty()) {
      throw new BadConfiguration(
          "no schema found: no file in "
              + sources.shown(directory)
              + " matches "
              + String.join(", ", set.includes())
              + (set.excludes().isEmpty()
                  ? ""
                  : " excluding " + String.join(", ", set.excludes())));
    }
    for (Path file : files) {
      String packageName =
          set.isFlat()
              ? set.packageName()
              : packageOf(set.packageName(), directory.relativize(file));
      planned.add(plan(sources.file(file), packageName, set));
    }
  }

  private static PlannedSchema plan(SchemaSource source, String packageName, SchemaSet set)
      throws BadConfiguration {
    try {
      return PlannedSchema.of(source, packageName)
          .withNames(set.names())
          .withTypes(set.types())
          .withInterfaces(set.interfaces())
          .withAnnotations(set.annotations());
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  /** Each file of a directory has a separate package, so that no two files share a class. */
  static String packageOf(String base, Path file) {
    StringBuilder name = new StringBuilder(base);
    Path parent = file.getParent();
    if (parent != null) {
      for (Path part : parent) {
        name.append('.').append(word(part.toString()));
      }
    }
    return name.append('.').append(word(stem(file.getFileName().toString()))).toString();
  }

  /** Returns a name without its suffix, and without a preceding {@code .schema}. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return stem.endsWith(SCHEMA) ? stem.substring(0, stem.length() - SCHEMA.length()) : stem;
  }

  /** Returns the letters and digits of a text in lower case, as a part of a package name. */
  private static String word(String text) {
    StringBuilder word = new StringBuilder();
    String small = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
      int point = small.codePointAt(i);
      if (Character.isJavaIdentifierPart(point) && !Character.isIdentifierIgnorable(point)) {
        word.appendCodePoint(point);
      }
    }
    if (word.isEmpty()
        || !Character.isJavaIdentifierStart(word.codePointAt(0))
        || SourceVersion.isKeyword(word, SourceVersion.RELEASE_17)) {
      word.insert(0, '_');
    }
    return word.length() == 1 && word.charAt(0) == '_' ? "schema" : word.toString();
  }
}
