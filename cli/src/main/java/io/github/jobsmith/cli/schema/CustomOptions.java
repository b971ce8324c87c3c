package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.SchemaRequest;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** The options for formats and keywords of the user. Loaded only if one of them is given. */
final class CustomOptions {
  private CustomOptions() {}

  /**
   * Returns a request with the formats and keywords that the arguments name.
   *
   * @throws UsageException if an option is invalid
   */
  static SchemaRequest addedTo(SchemaRequest request, Arguments given) {
    SchemaRequest more = request;
    try {
      for (String format : given.values(SchemaOptions.CUSTOM_FORMAT)) {
        int equals = equals(SchemaOptions.CUSTOM_FORMAT, format);
        more = more.withFormat(format.substring(0, equals), format.substring(equals + 1));
      }
      for (String keyword : given.values(SchemaOptions.CUSTOM_KEYWORD)) {
        int equals = equals(SchemaOptions.CUSTOM_KEYWORD, keyword);
        more = more.withKeyword(keyword.substring(0, equals), keyword.substring(equals + 1));
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    String path = given.value(SchemaOptions.CLASS_PATH);
    if (path == null) {
      return more;
    }
    if (more == request) {
      throw new UsageException(
          SchemaOptions.CLASS_PATH
              + " requires "
              + SchemaOptions.CUSTOM_FORMAT
              + " or "
              + SchemaOptions.CUSTOM_KEYWORD);
    }
    return more.withClasses(new URLClassLoader(urls(path), CustomOptions.class.getClassLoader()));
  }

  private static int equals(String option, String value) {
    int equals = value.lastIndexOf('=');
    if (equals < 1 || equals == value.length() - 1) {
      throw new UsageException(
          option + " is \"" + value + "\"; must be NAME=CLASS, such as sku=com.example.Sku");
    }
    return equals;
  }

  private static void checkJar(Path file, String name) {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      jar.size();
    } catch (IOException e) {
      throw new UsageException(
          SchemaOptions.CLASS_PATH + ": neither a directory nor a JAR that can be read: " + name);
    }
  }

  private static URL[] urls(String path) {
    List<URL> urls = new ArrayList<>();
    for (String part : path.split(File.pathSeparator)) {
      try {
        Path file = Path.of(part);
        if (part.isEmpty() || !Files.exists(file)) {
          throw new UsageException(SchemaOptions.CLASS_PATH + ": no such file: " + part);
        }
        if (!Files.isDirectory(file)) {
          checkJar(file, part);
        }
        urls.add(file.toUri().toURL());
      } catch (InvalidPathException | MalformedURLException e) {
        throw new UsageException(SchemaOptions.CLASS_PATH + " is not a valid path: " + part);
      }
    }
    return urls.toArray(URL[]::new);
  }
}
