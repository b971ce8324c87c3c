package io.github.jobsmith.conformance.schemastore;

import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.compiled.CompiledSchemas;
import io.github.jobsmith.conformance.compiled.MetaSchemas;
import io.github.jobsmith.conformance.compiled.SchemaBatch;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sample: schemas, valid and invalid examples, and referenced documents. */
public final class Sample {
  private static final String SITE = "https://json.schemastore.org/";

  private Sample() {}

  private static Path directory() {
    return Shared.require("schemastore-sample");
  }

  /** The schema files by name, sorted. */
  public static Map<String, Path> schemas() {
    Map<String, Path> schemas = new TreeMap<>();
    for (Path file : files(directory().resolve("schemas"))) {
      schemas.put(withoutEnding(file), file);
    }
    return schemas;
  }

  /** Returns every example, the valid ones first. */
  public static List<Example> examples() {
    return Stream.concat(examples("test", true), examples("negative_test", false)).toList();
  }

  private static Stream<Example> examples(String part, boolean valid) {
    Path root = directory().resolve(part);
    return files(root).stream()
        .map(
            file -> {
              String below = root.relativize(file).toString().replace('\\', '/');
              String schema = below.substring(0, below.indexOf('/'));
              return new Example(schema, part + "/" + below, file, valid);
            });
  }

  /** Returns the schema files by URI; the site serves a schema with and without the suffix. */
  public static Map<String, Path> catalogue() {
    Map<String, Path> catalogue = new TreeMap<>();
    schemas()
        .forEach(
            (name, file) -> {
              catalogue.put(SITE + name, file);
              catalogue.put(SITE + name + ".json", file);
            });
    return catalogue;
  }

  public static SchemaLoader loader() {
    SchemaLoader.Builder builder = MetaSchemas.catalogue();
    catalogue().forEach((uri, file) -> builder.add(uri, SchemaSource.file(file)));
    return builder.build();
  }

  /** Returns every schema, compiled once for all tests. */
  public static CompiledSchemas compiled() {
    directory();
    return Compiled.SCHEMAS;
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutEnding(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Initialized on first use. */
  private static final class Compiled {
    static final CompiledSchemas SCHEMAS = compile();

    private static CompiledSchemas compile() {
      SchemaBatch batch = new SchemaBatch(loader());
      schemas()
          .forEach(
              (name, file) -> batch.add(name, SchemaSource.file(file), CompilerOptions.DEFAULT));
      return batch.compile();
    }
  }
}
