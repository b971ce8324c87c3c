package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.compiled.MetaSchemas;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;

/** What the schemas of the suite refer to: its remotes, and the meta-schemas. */
final class SuiteCatalogue {
  private static final String SITE = "http://localhost:1234/";

  private SuiteCatalogue() {}

  static SchemaLoader loader() {
    SchemaLoader.Builder builder = MetaSchemas.catalogue();
    Path remotes = Shared.require(SuiteFiles.SUITE).resolve("remotes");
    for (Path file : SuiteFiles.jsonFiles(remotes)) {
      builder.add(SITE + SuiteFiles.relative(remotes, file), SchemaSource.file(file));
    }
    return builder.build();
  }
}
