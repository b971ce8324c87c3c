package io.github.jobsmith.config;

import io.github.jobsmith.jobs.JobSchemas;
import java.io.File;
import java.nio.file.Path;

/** Names of schemas that are relative to a directory. */
final class SchemaPaths {
  private SchemaPaths() {}

  /**
   * Returns a name for {@link SchemaChoice#of}.
   *
   * @param name a built-in schema, a URI, or a file relative to a directory
   * @throws java.nio.file.InvalidPathException if it is not a path
   */
  static String resolve(String name, Path directory) {
    if (JobSchemas.NAMES.contains(name) || isUri(name)) {
      return name;
    }
    return file(name, directory);
  }

  /** Returns a file relative to a directory, which can have a fragment. */
  static String file(String name, Path directory) {
    int fragment = name.indexOf('#');
    String file = fragment < 0 ? name : name.substring(0, fragment);
    Path path = directory.resolve(file).normalize();
    return shown(path) + (fragment < 0 ? "" : name.substring(fragment));
  }

  /** Whether a name begins with the scheme of a URI and {@code ://}. */
  static boolean isUri(String name) {
    int scheme = name.indexOf("://");
    for (int i = 0; i < scheme; i++) {
      char c = name.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return scheme > 1;
  }

  /** Returns a path as people read it: relative to the working directory if it is below it. */
  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
