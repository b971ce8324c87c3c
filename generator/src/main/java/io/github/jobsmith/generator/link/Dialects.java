package io.github.jobsmith.generator.link;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dialects that need no meta-schema to be known: a row each. */
final class Dialects {
  static final Dialect DRAFT_2020_12 =
      Dialect.of(
          "https://json-schema.org/draft/2020-12/schema",
          "$id",
          List.of(
              Vocabularies.CORE,
              Vocabularies.APPLICATOR,
              Vocabularies.UNEVALUATED,
              Vocabularies.VALIDATION,
              Vocabularies.META_DATA,
              Vocabularies.FORMAT_ANNOTATION,
              Vocabularies.CONTENT));

  static final Dialect JOBSMITH =
      Dialect.of(
          "https://jobsmith.github.io/dialect/2020-12",
          "$id",
          List.of(
              Vocabularies.CORE,
              Vocabularies.APPLICATOR,
              Vocabularies.UNEVALUATED,
              Vocabularies.VALIDATION,
              Vocabularies.META_DATA,
              Vocabularies.FORMAT_ASSERTION,
              Vocabularies.CONTENT,
              Vocabularies.CONSTRAINTS));

  private static final Map<String, Dialect> BY_URI =
      Stream.of(DRAFT_2020_12, JOBSMITH)
          .collect(Collectors.toUnmodifiableMap(Dialect::uri, Function.identity()));

  private Dialects() {}

  static @Nullable Dialect byUri(String uri) {
    return BY_URI.get(uri);
  }
}
