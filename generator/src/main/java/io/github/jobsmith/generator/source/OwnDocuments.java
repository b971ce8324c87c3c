package io.github.jobsmith.generator.source;

import java.util.Map;

/** Jobsmith's own schema documents, the resources of module {@code schema} on the class path. */
public final class OwnDocuments {
  private static final String DIRECTORY = "io/github/jobsmith/schema/";

  private OwnDocuments() {}

  /** The schema of AWS IoT's CreateJob request. */
  public static SchemaSource createJob() {
    return document("create-job.schema.json");
  }

  /** Whether a document is one of Jobsmith's own; these change only with its version. */
  public static boolean has(SchemaSource source) {
    return source.uri().startsWith("classpath:/" + DIRECTORY);
  }

  static Map<String, SchemaSource> catalogue() {
    return Map.of(
        "https://jobsmith.github.io/schema/aws-iot/create-job.schema.json", createJob(),
        "https://jobsmith.github.io/dialect/2020-12", document("dialect-2020-12.schema.json"),
        "https://jobsmith.github.io/vocab/constraints", document("vocabulary.schema.json"));
  }

  private static SchemaSource document(String file) {
    return SchemaSource.resource(OwnDocuments.class.getClassLoader(), DIRECTORY + file);
  }
}
