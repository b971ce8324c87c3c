package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.DraftUris;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dialects that are known without their meta-schemas. */
final class Dialects {
  private static final List<Vocabulary> CURRENT =
      List.of(
          Vocabularies.CORE,
          Vocabularies.APPLICATOR,
          Vocabularies.UNEVALUATED,
          Vocabularies.VALIDATION,
          Vocabularies.META_DATA,
          Vocabularies.CONTENT,
          OlderVocabularies.COMPATIBLE);

  static final Dialect DRAFT_2020_12 =
      Dialect.of(Draft.DRAFT_2020_12, with(CURRENT, Vocabularies.FORMAT_ANNOTATION));

  static final Dialect JOBSMITH =
      Dialect.of(
          "https://jobsmith.github.io/dialect/2020-12",
          Draft.DRAFT_2020_12,
          with(CURRENT, Vocabularies.FORMAT_ASSERTION, Vocabularies.CONSTRAINTS));

  /** The default of schemas in OpenAPI 3.1. */
  static final Dialect OPENAPI_3_1 =
      Dialect.of(
          "https://spec.openapis.org/oas/3.1/dialect/base",
          Draft.DRAFT_2020_12,
          with(CURRENT, Vocabularies.FORMAT_ANNOTATION, ContainerVocabularies.OPENAPI_3_1));

  /** Schemas in OpenAPI 3.0, which has no URI for them. */
  static final Dialect OPENAPI_3_0 =
      Dialect.of(
          Dialect.OPENAPI_3_0,
          Draft.DRAFT_4,
          List.of(OlderVocabularies.DRAFT_4, ContainerVocabularies.OPENAPI_3_0));

  /** Schemas in AsyncAPI 3. */
  static final Dialect ASYNCAPI_3 =
      Dialect.of(
          Dialect.ASYNCAPI_3,
          Draft.DRAFT_7,
          List.of(OlderVocabularies.DRAFT_7, ContainerVocabularies.ASYNCAPI_3));

  private static final Dialect DRAFT_2019_09 =
      Dialect.of(
          Draft.DRAFT_2019_09, with(OlderVocabularies.ALL_2019, OlderVocabularies.COMPATIBLE));

  private static final Dialect DRAFT_7 =
      Dialect.of(Draft.DRAFT_7, List.of(OlderVocabularies.DRAFT_7));

  private static final Dialect DRAFT_6 =
      Dialect.of(Draft.DRAFT_6, List.of(OlderVocabularies.DRAFT_6));

  private static final Dialect DRAFT_4 =
      Dialect.of(Draft.DRAFT_4, List.of(OlderVocabularies.DRAFT_4));

  /** The standard dialects, oldest first. */
  private static final List<Dialect> STANDARD =
      List.of(DRAFT_4, DRAFT_6, DRAFT_7, DRAFT_2019_09, DRAFT_2020_12);

  // Loops instead of streams in this class: it is used in the first milliseconds of a process.
  private static final Map<String, Dialect> BY_URI = byUri();

  private Dialects() {}

  private static Map<String, Dialect> byUri() {
    Map<String, Dialect> dialects = new HashMap<>();
    for (Dialect dialect : STANDARD) {
      dialects.put(dialect.uri(), dialect);
    }
    dialects.put(JOBSMITH.uri(), JOBSMITH);
    dialects.put(OPENAPI_3_1.uri(), OPENAPI_3_1);
    return Map.copyOf(dialects);
  }

  /**
   * Returns a known dialect or null; for json-schema.org, {@code http} and {@code https} are
   * equivalent.
   */
  static @Nullable Dialect byUri(String uri) {
    Dialect exact = BY_URI.get(uri);
    String twin = exact == null ? DraftUris.twin(uri) : null;
    return twin == null ? exact : BY_URI.get(twin);
  }

  /** The values of {@code $schema} that are known without their meta-schemas. */
  static List<String> known() {
    List<String> uris = new ArrayList<>(STANDARD.stream().map(Dialect::uri).toList());
    uris.add(JOBSMITH.uri());
    return List.copyOf(uris);
  }

  /** Returns the known dialect whose URI was probably mistyped: one with the same numbers. */
  static Optional<String> similar(String uri) {
    List<String> candidates =
        known().stream().filter(each -> numbers(each).equals(numbers(uri))).toList();
    return DidYouMean.closest(uri, candidates);
  }

  private static List<String> numbers(String uri) {
    return Arrays.stream(uri.split("[^0-9]+")).map(each -> each.replaceFirst("^0+", "")).toList();
  }

  /** A keyword that a later draft than the dialect's added, or gave values of this type. */
  record Later(Keyword keyword, Draft since) {
    /**
     * Whether it is applied nevertheless. Up to draft-07, drafts only added keywords, and authors
     * use them whatever {@code $schema} says. 2019-09 and 2020-12 replaced keywords; for these the
     * official test suite (cross-draft) requires that older schemas keep their meaning.
     */
    boolean isHonoured() {
      return since.compareTo(Draft.DRAFT_7) <= 0
          || keyword.kind() == Keyword.Kind.IDENTIFIER
          || keyword.kind() == Keyword.Kind.ANNOTATION
          || keyword.kind() == Keyword.Kind.CONTAINER;
    }
  }

  /** Whether the dialect lacks a keyword that its draft has. */
  static boolean leavesOut(Dialect dialect, String name) {
    return dialect.keyword(name) == null && standard(dialect.draft()).keyword(name) != null;
  }

  /** Returns the keyword with this name in a later draft; empty if the dialect omits it. */
  static Optional<Later> later(Dialect dialect, String name, JsonTree value) {
    if (leavesOut(dialect, name)) {
      return Optional.empty();
    }
    for (Dialect other : STANDARD) {
      Keyword keyword = other.keyword(name);
      if (keyword != null
          && other.draft().compareTo(dialect.draft()) > 0
          && other.accepts(name, value)) {
        return Optional.of(new Later(keyword, other.draft()));
      }
    }
    return Optional.empty();
  }

  /** Returns the latest earlier draft that has a keyword which the dialect dropped, or empty. */
  static Optional<Draft> earlier(Dialect dialect, String name) {
    if (standard(dialect.draft()).keyword(name) != null) {
      return Optional.empty();
    }
    Optional<Draft> latest = Optional.empty();
    for (Dialect other : STANDARD) {
      if (other.draft().compareTo(dialect.draft()) < 0 && other.keyword(name) != null) {
        latest = Optional.of(other.draft());
      }
    }
    return latest;
  }

  /** The names of all keywords in all dialects. */
  static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Dialect dialect : BY_URI.values()) {
      names.addAll(dialect.keywords().keySet());
    }
    names.addAll(OPENAPI_3_0.keywords().keySet());
    names.addAll(ASYNCAPI_3.keywords().keySet());
    return names;
  }

  /** Whether any dialect has a keyword with this name. */
  static boolean isKeyword(String name) {
    for (Dialect dialect : BY_URI.values()) {
      if (dialect.keyword(name) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a keyword with this name is more than an annotation in any dialect. */
  static boolean doesMoreThanDescribe(String name) {
    for (Dialect dialect : BY_URI.values()) {
      Keyword keyword = dialect.keyword(name);
      if (keyword != null && keyword.kind() != Keyword.Kind.ANNOTATION) {
        return true;
      }
    }
    return false;
  }

  private static Dialect standard(Draft draft) {
    return STANDARD.get(draft.ordinal());
  }

  private static List<Vocabulary> with(List<Vocabulary> first, Vocabulary... more) {
    List<Vocabulary> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
