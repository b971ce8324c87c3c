package io.github.jobsmith.generator.option;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.link.Draft;
import io.github.jobsmith.generator.source.SchemaLimits;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Options for reading schemas, where a schema does not decide itself. Immutable. */
public final class CompilerOptions {
  /** The place in {@link #objectsByProperties()} that is every schema. */
  public static final String EVERYWHERE = "all";

  /** Draft 2020-12; formats and content are annotations; {@link SchemaLimits#DEFAULT}. */
  public static final CompilerOptions DEFAULT =
      new CompilerOptions(
          Draft.DRAFT_2020_12.uri(),
          false,
          false,
          SchemaLimits.DEFAULT,
          CustomChecks.NONE,
          Set.of());

  private final String defaultDialect;
  private final boolean assertFormats;
  private final boolean assertContent;
  private final SchemaLimits limits;
  private final CustomChecks customChecks;
  private final Set<String> objectsByProperties;

  private CompilerOptions(
      String defaultDialect,
      boolean assertFormats,
      boolean assertContent,
      SchemaLimits limits,
      CustomChecks customChecks,
      Set<String> objectsByProperties) {
    this.customChecks = customChecks;
    this.objectsByProperties = objectsByProperties;
    this.limits = Objects.requireNonNull(limits, "limits");
    this.defaultDialect = Objects.requireNonNull(defaultDialect, "defaultDialect");
    this.assertFormats = assertFormats;
    this.assertContent = assertContent;
  }

  /**
   * The value of {@code $schema} for a root document that has none: a draft, or a meta-schema of
   * the catalogue.
   */
  public String defaultDialect() {
    return defaultDialect;
  }

  /**
   * Whether {@code format} is checked where the dialect only annotates. An unknown format is then
   * ignored, with a warning.
   */
  public boolean assertFormats() {
    return assertFormats;
  }

  /**
   * Whether {@code contentEncoding} and {@code contentMediaType} are checked; in every dialect they
   * are annotations by default.
   */
  public boolean assertContent() {
    return assertContent;
  }

  /**
   * Returns a copy with another default dialect.
   *
   * @param dialect a value of {@code $schema}, or a short name as {@link #dialect} takes it
   */
  public CompilerOptions withDefaultDialect(String dialect) {
    return new CompilerOptions(
        dialect(dialect).orElse(dialect),
        assertFormats,
        assertContent,
        limits,
        customChecks,
        objectsByProperties);
  }

  /** Returns a copy with the given value of {@link #assertFormats()}. */
  public CompilerOptions withAssertedFormats(boolean asserted) {
    return new CompilerOptions(
        defaultDialect, asserted, assertContent, limits, customChecks, objectsByProperties);
  }

  /** Returns a copy with the given value of {@link #assertContent()}. */
  public CompilerOptions withAssertedContent(boolean asserted) {
    return new CompilerOptions(
        defaultDialect, assertFormats, asserted, limits, customChecks, objectsByProperties);
  }

  /** The limits on what a schema can consist of. */
  public SchemaLimits limits() {
    return limits;
  }

  /** Returns a copy with other limits. */
  public CompilerOptions withLimits(SchemaLimits other) {
    return new CompilerOptions(
        defaultDialect, assertFormats, assertContent, other, customChecks, objectsByProperties);
  }

  /**
   * The schemas with {@code properties} but no {@code type} whose models are objects, although the
   * schema also allows values of other types, which can then not be read; sorted. Each is {@link
   * #EVERYWHERE}, or the location of a schema that contains them, such as {@code #/$defs/patient},
   * {@code #} for the whole root document, or a URI with a fragment. Has no influence on
   * validation.
   */
  public Set<String> objectsByProperties() {
    return objectsByProperties;
  }

  /**
   * Returns a copy with the given value of {@link #objectsByProperties()}.
   *
   * @param places a JSON Pointer without {@code #} is a location in the root document, too
   * @throws IllegalArgumentException if one of them is neither {@link #EVERYWHERE} nor a location
   */
  public CompilerOptions withObjectsByProperties(Collection<String> places) {
    Set<String> sorted = new TreeSet<>();
    for (String place : places) {
      String location = place.startsWith("/") ? "#" + place : place;
      if (!location.equals(EVERYWHERE) && !location.matches("[^#]*#(/.*)?")) {
        throw new IllegalArgumentException(
            "objectsByProperties has \""
                + place
                + "\"; must be all or a location such as #/$defs/a");
      }
      sorted.add(location);
    }
    return new CompilerOptions(
        defaultDialect,
        assertFormats,
        assertContent,
        limits,
        customChecks,
        Collections.unmodifiableSet(sorted));
  }

  /** The formats and keywords of the application. */
  public CustomChecks customChecks() {
    return customChecks;
  }

  /**
   * Returns a copy with a format for {@code format}. It is checked in every dialect, whatever
   * {@link #assertFormats()} is. For validators; code cannot be generated with it.
   *
   * @throws IllegalArgumentException if the format is built in or has been defined, or the name is
   *     empty, longer than 100 characters or not printable
   */
  public CompilerOptions withFormat(String name, CustomFormat format) {
    Objects.requireNonNull(format, "format");
    return with(
        CustomNames.withFormat(customChecks, new CustomReference(name, format, null, null)));
  }

  /**
   * Returns a copy with a format for {@code format}, like {@link #withFormat}, for generated code.
   *
   * @param className the name of a class that implements {@link CustomFormat} and has a constructor
   *     without parameters, accessible to the generated code
   * @throws IllegalArgumentException if the format is built in or has been defined, or a name is
   *     not possible
   */
  public CompilerOptions withFormatClass(String name, String className) {
    Objects.requireNonNull(className, "className");
    return with(
        CustomNames.withFormat(customChecks, new CustomReference(name, null, null, className)));
  }

  /**
   * Returns a copy with a keyword, which is added to all dialects. For validators; code cannot be
   * generated with it.
   *
   * @param name letters, digits and single hyphens, beginning with a lowercase letter
   * @throws IllegalArgumentException if the keyword exists in a dialect or has been defined, or the
   *     name is not possible
   */
  public CompilerOptions withKeyword(String name, CustomKeyword keyword) {
    Objects.requireNonNull(keyword, "keyword");
    return with(
        CustomNames.withKeyword(customChecks, new CustomReference(name, null, keyword, null)));
  }

  /**
   * Returns a copy with a keyword, like {@link #withKeyword}, for generated code.
   *
   * @param className the name of a class that implements {@link CustomKeyword} and has a
   *     constructor without parameters, accessible to the generated code
   * @throws IllegalArgumentException if the keyword exists in a dialect or has been defined, or a
   *     name is not possible
   */
  public CompilerOptions withKeywordClass(String name, String className) {
    Objects.requireNonNull(className, "className");
    return with(
        CustomNames.withKeyword(customChecks, new CustomReference(name, null, null, className)));
  }

  private CompilerOptions with(CustomChecks checks) {
    return new CompilerOptions(
        defaultDialect, assertFormats, assertContent, limits, checks, objectsByProperties);
  }

  /**
   * Returns the value of {@code $schema} for a short name such as {@code draft-07}, {@code draft7}
   * or {@code 2020-12}; empty for any other text.
   */
  public static Optional<String> dialect(String name) {
    return Draft.named(name).map(Draft::uri);
  }

  /** The short names of all dialects, oldest first. */
  public static List<String> dialectNames() {
    return Draft.titles();
  }
}
