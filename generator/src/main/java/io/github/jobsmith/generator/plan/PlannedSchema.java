package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.source.SchemaSource;
import javax.lang.model.SourceVersion;

/**
 * One schema and the package that it becomes. Immutable.
 *
 * @param source the root document
 * @param packageName the package of all its classes
 */
public record PlannedSchema(SchemaSource source, String packageName) {
  /**
   * Checks the package.
   *
   * @throws IllegalArgumentException when the package is no legal name
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
  }

  /** What the headers of generated files call the schema: the same wherever it lies. */
  String schemaName() {
    String name = source.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
