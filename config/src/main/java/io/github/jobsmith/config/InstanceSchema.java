package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schema that a file names itself, by the member {@code $schema} at its root. */
public final class InstanceSchema {
  private static final String POINTER = "/$schema";
  private static final String BUILT_IN = "https://jobsmith.github.io/schema/aws-iot/";
  private static final String SUFFIX = ".schema.json";
  private static final String FILE = "file:";

  /** Keywords that apply to a member that the schema does not name. */
  private static final List<String> OF_OTHERS =
      List.of(
          "additionalProperties", "unevaluatedProperties", "propertyNames", "patternProperties");

  private InstanceSchema() {}

  /** Returns the value of {@code $schema}; null if it is missing, empty or not a string. */
  public static @Nullable String of(JsonDocument document) {
    int node = document.resolve(0, POINTER);
    if (node < 0 || !document.isString(node) || document.isUnknown(node)) {
      return null;
    }
    String value = document.string(node);
    return value.isEmpty() || value.equals("#") ? null : value;
  }

  /**
   * Returns a report without violations that the member {@code $schema} has because the schema does
   * not name it. If the schema names it, it is an ordinary member.
   *
   * @param report of a file whose schema was found by that member
   */
  public static Report withoutMember(Report report) {
    return report.where(violation -> !isUnnamed(violation));
  }

  private static boolean isUnnamed(Violation violation) {
    if (violation.count() > 1 || !violation.pointer().equals(POINTER)) {
      return false;
    }
    String[] steps = violation.schemaPointer().split("/");
    for (String step : steps) {
      if (OF_OTHERS.contains(step)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what the value of {@code $schema} names.
   *
   * @param near the file that has the member
   * @param settings an example of a choice with the settings
   * @throws IllegalArgumentException if it is not the name of a file or a URI
   */
  static SchemaChoice choice(
      String value, Path near, SchemaChoice settings, SchemaRequest request) {
    String name = value.endsWith("#") ? value.substring(0, value.length() - 1) : value;
    if (name.startsWith(BUILT_IN) && name.endsWith(SUFFIX)) {
      String builtIn = name.substring(BUILT_IN.length(), name.length() - SUFFIX.length());
      if (JobSchemas.NAMES.contains(builtIn)) {
        return SchemaChoice.of(builtIn);
      }
    }
    try {
      if (name.startsWith(FILE)) {
        return settings.named(Path.of(URI.create(name)).toString());
      }
      if (SchemaPaths.isUri(name)) {
        return settings.named(uri(name, near, settings.addedTo(request)));
      }
      Path directory = near.toAbsolutePath().normalize().getParent();
      return settings.named(SchemaPaths.file(name, directory == null ? Path.of("") : directory));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("is not a path: " + e.getInput(), e);
    }
  }

  /** Returns the URI, or the file near the document that declares it. */
  private static String uri(String uri, Path near, SchemaRequest request) {
    int fragment = uri.indexOf('#');
    String document = fragment < 0 ? uri : uri.substring(0, fragment);
    try {
      if (request.find(document).isPresent()) {
        return uri;
      }
      Optional<SchemaSource> found =
          request.loader().find(document, SchemaSource.file(near.toAbsolutePath().normalize()));
      return found.filter(source -> source.uri().startsWith(FILE)).isEmpty()
          ? uri
          : SchemaPaths.shown(Path.of(URI.create(found.get().uri())))
              + (fragment < 0 ? "" : uri.substring(fragment));
    } catch (SchemaException e) {
      // Reported when the schema is read.
      return uri;
    }
  }
}
