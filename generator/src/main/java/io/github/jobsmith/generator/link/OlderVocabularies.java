package io.github.jobsmith.generator.link;

import static io.github.jobsmith.generator.link.Keyword.annotation;
import static io.github.jobsmith.generator.link.Keyword.applicator;
import static io.github.jobsmith.generator.link.Keyword.assertion;
import static io.github.jobsmith.generator.link.Keyword.container;
import static io.github.jobsmith.generator.link.Keyword.identifier;
import static io.github.jobsmith.generator.link.Keyword.reference;

import io.github.jobsmith.generator.link.Keyword.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The keywords of the drafts before 2020-12, where they differ. Drafts before 2019-09 have no
 * vocabularies; the keywords of each are represented as one.
 */
final class OlderVocabularies {
  private static final String BASE_2019 = "https://json-schema.org/draft/2019-09/vocab/";

  private static final Keyword OLD_ITEMS = applicator("items", ValueType.ITEMS, Place.ITEMS);
  private static final Keyword ADDITIONAL_ITEMS =
      applicator("additionalItems", ValueType.SCHEMA, Place.ITEMS);
  private static final Keyword OLD_DEPENDENCIES =
      applicator("dependencies", ValueType.DEPENDENCIES, Place.HERE);

  /** {@code dependencies}, which the later meta-schemas keep for compatibility. */
  static final Vocabulary COMPATIBLE = Vocabulary.of("compatible", List.of(OLD_DEPENDENCIES));

  static final Vocabulary CORE_2019 =
      Vocabulary.of(
          BASE_2019 + "core",
          List.of(
              identifier("$schema", ValueType.TEXT),
              identifier("$id", ValueType.TEXT),
              identifier("$anchor", ValueType.ANCHOR_2019),
              identifier("$recursiveAnchor", ValueType.FLAG),
              identifier("$vocabulary", ValueType.FLAG_BY_NAME),
              reference("$ref"),
              reference("$recursiveRef", ValueType.RESOURCE_ROOT),
              annotation("$comment", ValueType.TEXT),
              container("$defs", ValueType.SCHEMA_BY_NAME),
              container("definitions", ValueType.SCHEMA_BY_NAME)));

  static final Vocabulary APPLICATOR_2019 =
      Vocabulary.of(
          BASE_2019 + "applicator",
          changed(
              List.of(Vocabularies.APPLICATOR, Vocabularies.UNEVALUATED),
              List.of("prefixItems"),
              OLD_ITEMS,
              ADDITIONAL_ITEMS));

  static final Vocabulary VALIDATION_2019 =
      Vocabulary.of(BASE_2019 + "validation", changed(List.of(Vocabularies.VALIDATION), List.of()));

  static final Vocabulary META_DATA_2019 =
      Vocabulary.of(BASE_2019 + "meta-data", changed(List.of(Vocabularies.META_DATA), List.of()));

  static final Vocabulary FORMAT_2019 =
      Vocabulary.of(BASE_2019 + "format", List.of(annotation("format", ValueType.TEXT)));

  /** The vocabulary of a meta-schema that sets {@link #FORMAT_2019} to true (Validation, 7.2). */
  static final Vocabulary FORMAT_2019_ASSERTED =
      Vocabulary.of(FORMAT_2019.uri(), List.of(assertion("format", ValueType.TEXT)));

  static final Vocabulary CONTENT_2019 =
      Vocabulary.of(BASE_2019 + "content", changed(List.of(Vocabularies.CONTENT), List.of()));

  static final Vocabulary DRAFT_7 =
      Vocabulary.of(
          "draft-07",
          changed(
              List.of(
                  CORE_2019,
                  APPLICATOR_2019,
                  VALIDATION_2019,
                  META_DATA_2019,
                  FORMAT_2019,
                  CONTENT_2019),
              List.of(
                  "$anchor",
                  "$recursiveAnchor",
                  "$vocabulary",
                  "$recursiveRef",
                  "$defs",
                  "dependentSchemas",
                  "dependentRequired",
                  "unevaluatedItems",
                  "unevaluatedProperties",
                  "minContains",
                  "maxContains",
                  "deprecated",
                  "contentSchema"),
              OLD_DEPENDENCIES));

  static final Vocabulary DRAFT_6 =
      Vocabulary.of(
          "draft-06",
          changed(
              List.of(DRAFT_7),
              List.of(
                  "$comment",
                  "if",
                  "then",
                  "else",
                  "readOnly",
                  "writeOnly",
                  "contentEncoding",
                  "contentMediaType")));

  static final Vocabulary DRAFT_4 =
      Vocabulary.of(
          "draft-04",
          changed(
              List.of(DRAFT_6),
              List.of("$id", "const", "contains", "propertyNames", "examples"),
              identifier("id", ValueType.TEXT),
              assertion("exclusiveMinimum", ValueType.FLAG),
              assertion("exclusiveMaximum", ValueType.FLAG)));

  static final List<Vocabulary> ALL_2019 =
      List.of(
          CORE_2019, APPLICATOR_2019, VALIDATION_2019, META_DATA_2019, FORMAT_2019, CONTENT_2019);

  private OlderVocabularies() {}

  /** Returns the keywords of vocabularies, with some removed and others added or replaced. */
  private static List<Keyword> changed(
      List<Vocabulary> from, List<String> without, Keyword... with) {
    List<Keyword> keywords = new ArrayList<>();
    for (Vocabulary vocabulary : from) {
      for (Keyword keyword : vocabulary.keywords().values()) {
        if (!without.contains(keyword.name())) {
          keywords.add(keyword);
        }
      }
    }
    keywords.addAll(List.of(with));
    return keywords;
  }
}
