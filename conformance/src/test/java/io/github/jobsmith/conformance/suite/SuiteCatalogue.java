package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The documents that schemas of the suite refer to: its remotes. */
public final class SuiteCatalogue {
  private static final String SITE = "http://localhost:1234/";

  private SuiteCatalogue() {}

  /** The remotes by URI. */
  public static Map<String, Path> remotes() {
    Map<String, Path> remotes = new TreeMap<>();
    Path directory = Shared.require(SuiteFiles.SUITE).resolve("remotes");
    for (Path file : SuiteFiles.jsonFiles(directory)) {
      remotes.put(SITE + SuiteFiles.relative(directory, file), file);
    }
    return remotes;
  }

  public static SchemaLoader loader() {
    SchemaLoader.Builder builder = SchemaLoader.builder();
    remotes().forEach((uri, file) -> builder.add(uri, SchemaSource.file(file)));
    return builder.build();
  }
}
