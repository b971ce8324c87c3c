package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.SchemaRequest;

/** How schema files are read, as the options of the command line say. */
final class RequestOptions {
  private RequestOptions() {}

  /**
   * Returns a request with the options added.
   *
   * @throws UsageException if an option is invalid
   */
  static SchemaRequest addedTo(SchemaRequest base, Arguments given) {
    String catalogue = given.value(SchemaOptions.CATALOG);
    String dialect = given.value(SchemaOptions.DEFAULT_DIALECT);
    SchemaRequest request = base;
    if (catalogue != null) {
      request = request.withCatalogue(SchemaOptions.path(SchemaOptions.CATALOG, catalogue));
    }
    if (given.has(SchemaOptions.ASSERT_FORMATS)) {
      request = request.withAssertedFormats(true);
    }
    if (given.has(SchemaOptions.ASSERT_CONTENT)) {
      request = request.withAssertedContent(true);
    }
    if (given.has(LimitOption.NAME)) {
      request = request.withLimits(LimitOption.of(given));
    }
    if (given.has(SchemaOptions.ALLOW_NETWORK)
        || given.has(SchemaOptions.LOCK)
        || given.has(SchemaOptions.FROZEN_LOCK)) {
      request = NetworkOptions.addedTo(request, given);
    }
    try {
      return dialect == null
          ? request
          : request.withDefaultDialect(SchemaOptions.DEFAULT_DIALECT, dialect);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
