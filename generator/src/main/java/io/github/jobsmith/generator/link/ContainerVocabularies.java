package io.github.jobsmith.generator.link;

import static io.github.jobsmith.generator.link.Keyword.annotation;

import java.util.List;

/** What OpenAPI and AsyncAPI add to the keywords of a draft. */
final class ContainerVocabularies {
  private static final Keyword EXTERNAL_DOCS = annotation("externalDocs", ValueType.OBJECT);
  private static final Keyword EXAMPLE = annotation("example", ValueType.ANY);
  private static final Keyword XML = annotation("xml", ValueType.OBJECT);

  /** OpenAPI 3.1, the base vocabulary. */
  static final Vocabulary OPENAPI_3_1 =
      Vocabulary.of(
          "https://spec.openapis.org/oas/3.1/vocab/base",
          List.of(annotation("discriminator", ValueType.OBJECT), XML, EXTERNAL_DOCS, EXAMPLE));

  /** OpenAPI 3.0, whose schemas are those of an early draft with these keywords. */
  static final Vocabulary OPENAPI_3_0 =
      Vocabulary.of(
          "openapi-3.0",
          List.of(
              annotation("nullable", ValueType.FLAG),
              annotation("readOnly", ValueType.FLAG),
              annotation("writeOnly", ValueType.FLAG),
              annotation("deprecated", ValueType.FLAG),
              annotation("discriminator", ValueType.OBJECT),
              XML,
              EXTERNAL_DOCS,
              EXAMPLE));

  /** AsyncAPI 3. */
  static final Vocabulary ASYNCAPI_3 =
      Vocabulary.of(
          "asyncapi-3",
          List.of(
              annotation("discriminator", ValueType.TEXT),
              annotation("deprecated", ValueType.FLAG),
              EXTERNAL_DOCS));

  private ContainerVocabularies() {}
}
