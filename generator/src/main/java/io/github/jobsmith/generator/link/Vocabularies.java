package io.github.jobsmith.generator.link;

import static io.github.jobsmith.generator.link.Keyword.annotation;
import static io.github.jobsmith.generator.link.Keyword.applicator;
import static io.github.jobsmith.generator.link.Keyword.assertion;
import static io.github.jobsmith.generator.link.Keyword.container;
import static io.github.jobsmith.generator.link.Keyword.identifier;
import static io.github.jobsmith.generator.link.Keyword.reference;

import io.github.jobsmith.generator.link.Keyword.Place;
import io.github.jobsmith.generator.source.DraftUris;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keyword registry: all known vocabularies. */
public final class Vocabularies {
  private static final String BASE = "https://json-schema.org/draft/2020-12/vocab/";

  static final Vocabulary CORE =
      Vocabulary.of(
          BASE + "core",
          List.of(
              identifier("$schema", ValueType.TEXT),
              identifier("$id", ValueType.TEXT),
              identifier("$anchor", ValueType.ANCHOR),
              identifier("$dynamicAnchor", ValueType.ANCHOR),
              identifier("$vocabulary", ValueType.FLAG_BY_NAME),
              reference("$ref"),
              reference("$dynamicRef"),
              annotation("$comment", ValueType.TEXT),
              container("$defs", ValueType.SCHEMA_BY_NAME),
              // The older name; the 2020-12 meta-schema still has it.
              container("definitions", ValueType.SCHEMA_BY_NAME)));

  static final Vocabulary APPLICATOR =
      Vocabulary.of(
          BASE + "applicator",
          List.of(
              applicator("allOf", ValueType.SCHEMAS, Place.HERE),
              applicator("anyOf", ValueType.SCHEMAS, Place.HERE),
              applicator("oneOf", ValueType.SCHEMAS, Place.HERE),
              applicator("not", ValueType.SCHEMA, Place.HERE),
              applicator("if", ValueType.SCHEMA, Place.HERE),
              applicator("then", ValueType.SCHEMA, Place.HERE),
              applicator("else", ValueType.SCHEMA, Place.HERE),
              applicator("dependentSchemas", ValueType.SCHEMA_BY_NAME, Place.HERE),
              applicator("properties", ValueType.SCHEMA_BY_NAME, Place.MEMBER),
              applicator("patternProperties", ValueType.SCHEMA_BY_NAME, Place.MEMBERS),
              applicator("additionalProperties", ValueType.SCHEMA, Place.MEMBERS),
              applicator("propertyNames", ValueType.SCHEMA, Place.NAMES),
              applicator("prefixItems", ValueType.SCHEMAS, Place.ITEMS),
              applicator("items", ValueType.SCHEMA, Place.ITEMS),
              applicator("contains", ValueType.SCHEMA, Place.ITEMS)));

  static final Vocabulary UNEVALUATED =
      Vocabulary.of(
          BASE + "unevaluated",
          List.of(
              applicator("unevaluatedItems", ValueType.SCHEMA, Place.ITEMS),
              applicator("unevaluatedProperties", ValueType.SCHEMA, Place.MEMBERS)));

  static final Vocabulary VALIDATION =
      Vocabulary.of(
          BASE + "validation",
          List.of(
              assertion("type", ValueType.TYPES),
              assertion("const", ValueType.ANY),
              assertion("enum", ValueType.LIST),
              assertion("minLength", ValueType.COUNT),
              assertion("maxLength", ValueType.COUNT),
              assertion("pattern", ValueType.TEXT),
              assertion("minimum", ValueType.NUMBER),
              assertion("exclusiveMinimum", ValueType.NUMBER),
              assertion("maximum", ValueType.NUMBER),
              assertion("exclusiveMaximum", ValueType.NUMBER),
              assertion("multipleOf", ValueType.POSITIVE),
              assertion("minItems", ValueType.COUNT),
              assertion("maxItems", ValueType.COUNT),
              assertion("uniqueItems", ValueType.FLAG),
              assertion("minContains", ValueType.COUNT),
              assertion("maxContains", ValueType.COUNT),
              assertion("minProperties", ValueType.COUNT),
              assertion("maxProperties", ValueType.COUNT),
              assertion("required", ValueType.TEXTS),
              assertion("dependentRequired", ValueType.TEXTS_BY_NAME)));

  static final Vocabulary META_DATA =
      Vocabulary.of(
          BASE + "meta-data",
          List.of(
              annotation("title", ValueType.TEXT),
              annotation("description", ValueType.TEXT),
              annotation("default", ValueType.ANY),
              annotation("deprecated", ValueType.FLAG),
              annotation("readOnly", ValueType.FLAG),
              annotation("writeOnly", ValueType.FLAG),
              annotation("examples", ValueType.LIST)));

  static final Vocabulary FORMAT_ANNOTATION =
      Vocabulary.of(BASE + "format-annotation", List.of(annotation("format", ValueType.TEXT)));

  static final Vocabulary FORMAT_ASSERTION =
      Vocabulary.of(BASE + "format-assertion", List.of(assertion("format", ValueType.TEXT)));

  static final Vocabulary CONTENT =
      Vocabulary.of(
          BASE + "content",
          List.of(
              annotation("contentEncoding", ValueType.TEXT),
              annotation("contentMediaType", ValueType.TEXT),
              container("contentSchema", ValueType.SCHEMA)));

  /** The Jobsmith vocabulary; its keywords are documented in docs/vocabulary.md. */
  static final Vocabulary CONSTRAINTS =
      Vocabulary.of(
          "https://jobsmith.github.io/vocab/constraints",
          List.of(
              annotation("x-rule-catalog", ValueType.OBJECT),
              annotation("x-rule-defaults", ValueType.TEXT_BY_NAME),
              annotation("x-rule-imports", ValueType.TEXTS),
              annotation("x-rules", ValueType.OBJECT),
              annotation("x-unit", ValueType.TEXT),
              annotation("x-sensitive", ValueType.FLAG),
              annotation("x-known-mistakes", ValueType.TEXT_BY_NAME),
              applicator("x-advice", ValueType.SCHEMAS, Place.HERE),
              assertion("x-max-decimals", ValueType.COUNT),
              assertion("x-integer-form", ValueType.TEXT),
              assertion("x-max-utf8-bytes", ValueType.COUNT),
              assertion("x-unique-by", ValueType.OBJECT),
              assertion("x-sum", ValueType.OBJECT),
              assertion("x-number-order", ValueType.OBJECT),
              assertion("x-not-above-count", ValueType.OBJECT),
              assertion("x-time-distance", ValueType.OBJECT),
              assertion("x-from-now", ValueType.OBJECT),
              assertion("x-cron", ValueType.TEXT),
              assertion("x-cron-form", ValueType.TEXT),
              assertion("x-s3-region", ValueType.TEXT),
              assertion("x-template-tokens", ValueType.TEXT),
              assertion("x-windows", ValueType.OBJECT),
              assertion("x-same-arn-parts", ValueType.LIST),
              assertion("x-job-document", ValueType.OBJECT)));

  private static final List<Vocabulary> CURRENT =
      List.of(
          CORE,
          APPLICATOR,
          UNEVALUATED,
          VALIDATION,
          META_DATA,
          FORMAT_ANNOTATION,
          FORMAT_ASSERTION,
          CONTENT,
          CONSTRAINTS);

  private static final Map<String, Keyword> ALL = byName();

  private Vocabularies() {}

  private static Map<String, Keyword> byName() {
    Map<String, Keyword> all = new HashMap<>();
    for (Vocabulary vocabulary : CURRENT) {
      for (Keyword keyword : vocabulary.keywords().values()) {
        // Only format is in two vocabularies; here it is an assertion.
        Keyword known = all.get(keyword.name());
        if (known == null || known.kind() != Keyword.Kind.ASSERTION) {
          all.put(keyword.name(), keyword);
        }
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** Returns a vocabulary by its URI in {@code $vocabulary}, or empty if it is unknown. */
  static Optional<Vocabulary> find(String uri) {
    String twin = DraftUris.twin(uri);
    return Stream.concat(CURRENT.stream(), OlderVocabularies.ALL_2019.stream())
        .filter(vocabulary -> vocabulary.uri().equals(uri) || vocabulary.uri().equals(twin))
        .findFirst();
  }

  /** Whether a keyword only describes: its value changes neither verdicts nor reports. */
  static boolean isDescription(Keyword keyword) {
    return META_DATA.keywords().containsKey(keyword.name()) || keyword.name().equals("$comment");
  }

  /** The names of all keywords in all dialects. */
  public static Set<String> names() {
    return Dialects.names();
  }

  /** Every keyword of the current vocabularies, by name. */
  public static Map<String, Keyword> all() {
    return ALL;
  }

  /** The keywords of the Jobsmith vocabulary, by name. */
  public static Map<String, Keyword> constraints() {
    return CONSTRAINTS.keywords();
  }
}
