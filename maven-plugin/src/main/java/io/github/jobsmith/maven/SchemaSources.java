package io.github.jobsmith.maven;

import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaName;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Finds the schema of a {@code <source>}. Immutable.
 *
 * @param project the directory that relative paths are relative to
 * @param shownFrom the directory in which Maven was started; paths are shown relative to it
 * @param classPath where {@code classpath:} resources are searched
 */
record SchemaSources(Path project, Path shownFrom, ClassLoader classPath) {
  private static final String CLASS_PATH = "classpath:";

  /**
   * Returns the schema with a name, which can have a fragment, as in {@code
   * api.yaml#/components/schemas/Pet}.
   *
   * @throws BadConfiguration if there is none
   */
  SchemaSource of(String name) throws BadConfiguration {
    try {
      SchemaName split = SchemaName.of(name, each -> Files.isRegularFile(project.resolve(each)));
      return document(split.document()).withFragment(split.fragment());
    } catch (InvalidPathException e) {
      throw new BadConfiguration("the <source> " + name + " is not a valid path");
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration("<source>: " + e.getMessage());
    }
  }

  private SchemaSource document(String name) throws BadConfiguration {
    if (OwnDocuments.builtIn().contains(name)) {
      return OwnDocuments.builtIn(name);
    }
    if (name.startsWith(CLASS_PATH)) {
      return resource(name.substring(CLASS_PATH.length()).replaceFirst("^/+", ""));
    }
    if (name.matches("(?i)https?:.*")) {
      throw new BadConfiguration(
          "the <source> " + name + " is on the network; save a copy in the project and use that");
    }
    Path file;
    try {
      file = project.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new BadConfiguration("the <source> " + name + " is not a valid path");
    }
    if (Files.isRegularFile(file)) {
      return file(file);
    }
    if (name.matches(".*[*?{].*") && !Files.isDirectory(file)) {
      throw new BadConfiguration(
          "the <source> "
              + name
              + " is a pattern; use a <directory> with the pattern in <includes>");
    }
    throw new BadConfiguration(
        Files.isDirectory(file)
            ? "the <source> " + shown(file) + " is a directory; use <directory> instead"
            : "no schema found: no such file: " + shown(file));
  }

  SchemaSource file(Path file) {
    return SchemaSource.file(file, shownFrom);
  }

  private SchemaSource resource(String path) throws BadConfiguration {
    if (path.isEmpty() || classPath.getResource(path) == null) {
      throw new BadConfiguration(
          "no schema found: the dependencies of this project have no resource "
              + path
              + "; for a schema of the project itself, use the path of the file");
    }
    return SchemaSource.resource(classPath, path);
  }

  String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return (absolute.startsWith(shownFrom) ? shownFrom.relativize(absolute) : absolute).toString();
  }
}
