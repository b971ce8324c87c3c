package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a keyword expects of a value. Created once by generated code; messages and the parameters of
 * a {@link Violation} are derived from it on demand. Immutable.
 *
 * <p>Numbers are given as JSON text, so that messages show them as the schema does.
 */
public sealed interface Expectation
    permits Expectation.Plain,
        Expectation.Other,
        Expectation.Nothing,
        Expectation.Closed,
        Expectation.Contains,
        Expectation.Not,
        Expectation.Alternatives,
        CustomExpectation,
        StoppedExpectation {
  /** The expectation is described by the rule alone. */
  Other OTHER = new Other(null, null);

  /** No value is allowed. */
  Nothing NOTHING = new Nothing();

  /** Calls the visitor's method for this expectation. */
  <T> T accept(ExpectationVisitor<T> visitor);

  /** Returns an expectation that is described by the rule; null for no bound. */
  static Other other(@Nullable String minimum, @Nullable String maximum) {
    return new Other(minimum, maximum);
  }

  /** Returns the expectation of one of the given JSON Schema types. */
  static Types types(String... names) {
    return new Types(List.of(names));
  }

  /**
   * Returns the expectation of one of the given values.
   *
   * @param json the values as JSON text
   */
  static Values values(String... json) {
    return new Values(List.of(json));
  }

  /** Returns the expectation of one of the given strings, none of which needs an escape in JSON. */
  static Values values(StringSet strings) {
    List<String> json = new ArrayList<>(strings.size());
    for (int i = 0; i < strings.size(); i++) {
      json.add('"' + strings.value(i) + '"');
    }
    return new Values(json);
  }

  /** Returns the expectation of a number between two inclusive bounds; null for no bound. */
  static Range range(@Nullable String minimum, @Nullable String maximum) {
    return new Range(minimum, maximum, false, null);
  }

  /** Returns the expectation of a number greater than a bound. */
  static Range above(String bound) {
    return new Range(bound, null, true, null);
  }

  /** Returns the expectation of a number less than a bound. */
  static Range below(String bound) {
    return new Range(null, bound, true, null);
  }

  /** Returns the expectation of a multiple of a number. */
  static MultipleOf multipleOf(String divisor) {
    return new MultipleOf(divisor);
  }

  /** Returns the expectation of a string with a length in code points; null for no bound. */
  static Size characters(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.CHARACTER, minimum, maximum, null);
  }

  /** Returns the expectation of an array with a number of items; null for no bound. */
  static Size items(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.ITEM, minimum, maximum, null);
  }

  /** Returns the expectation of an object with a number of members; null for no bound. */
  static Size members(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.MEMBER, minimum, maximum, null);
  }

  /** Returns the expectation of a string in which a regular expression finds a match. */
  static Pattern pattern(String regex) {
    return new Pattern(regex);
  }

  /** Returns the expectation of a string with a format, an encoding or a media type. */
  static Format format(String name) {
    return new Format(name, "");
  }

  /** Returns the expectation of a value that matches a named schema. */
  static Schema schema(String name) {
    return new Schema(name);
  }

  /** Returns the expectation of an object that has all of the given members. */
  static Required required(String... names) {
    return new Required(List.of(names));
  }

  /** Returns the expectation of an object that has no members but the given ones. */
  static Closed closed(String... names) {
    return new Closed(List.of(names), Map.of());
  }

  /** Returns the expectation of an object that has no members but the given ones. */
  static Closed closed(MemberNames names) {
    List<String> all = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      all.add(names.name(i));
    }
    return new Closed(all, Map.of());
  }

  /** Returns the expectation of an array in which a number of items match; null for no bound. */
  static Contains contains(
      @Nullable Integer minimum, @Nullable Integer maximum, Fact... itemsThat) {
    return new Contains(minimum, maximum, List.of(itemsThat));
  }

  /** Returns the expectation of a value for which not all of the given facts hold. */
  static Not not(Fact... facts) {
    return new Not(List.of(facts));
  }

  /**
   * Returns the expectation that alternatives match.
   *
   * @param labels the alternatives: {@code 1}, or {@code 1 (Circle)} with a name
   */
  static Alternatives alternatives(String... labels) {
    return new Alternatives(List.of(labels), List.of());
  }

  /**
   * Returns the expectation that alternatives match, each of which requires some members and
   * nothing else.
   */
  static Alternatives memberAlternatives(Required... members) {
    return new Alternatives(List.of(), List.of(members));
  }

  /** An expectation short enough to be used in messages about other keywords. */
  sealed interface Plain extends Expectation {
    /** Calls the visitor's method for this expectation. */
    <T> T acceptPlain(PlainVisitor<T> visitor);

    @Override
    default <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.plain(this);
    }
  }

  /** An expectation that can be evaluated when a message is made. */
  sealed interface Decidable extends Plain {
    /** Whether it holds for a value. */
    boolean holds(JsonDocument document, int node);
  }

  /**
   * An expectation that is described by the rule. The bounds are those of a vocabulary keyword, for
   * use by programs; null for no bound.
   */
  record Other(@Nullable String minimum, @Nullable String maximum) implements Expectation {
    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.other(this);
    }
  }

  /** No value is allowed. */
  record Nothing() implements Expectation {
    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.nothing(this);
    }
  }

  /** The value has one of the given types. */
  record Types(List<String> names) implements Decidable {
    public Types {
      names = List.copyOf(names);
    }

    @Override
    public boolean holds(JsonDocument document, int node) {
      return names.contains(document.kind(node).name().toLowerCase(Locale.ROOT))
          || names.contains("integer") && document.isInteger(node);
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.types(this);
    }
  }

  /** The value is one of the given ones, each as JSON text. */
  record Values(List<String> json) implements Decidable {
    public Values {
      json = List.copyOf(json);
    }

    @Override
    public boolean holds(JsonDocument document, int node) {
      return json.stream()
          .anyMatch(each -> JsonDocument.equal(document, node, JsonDocument.parse(each), 0));
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.values(this);
    }
  }

  /** The number is between two bounds. */
  record Range(
      @Nullable String minimum, @Nullable String maximum, boolean exclusive, @Nullable String unit)
      implements Plain {
    /** Returns this range with a unit such as seconds. */
    public Range unit(String name) {
      return new Range(minimum, maximum, exclusive, name);
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.range(this);
    }
  }

  /** The number is a multiple of the divisor. */
  record MultipleOf(String divisor) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.multipleOf(this);
    }
  }

  /** A length or a count is between two bounds. */
  record Size(
      Unit counted, @Nullable Integer minimum, @Nullable Integer maximum, @Nullable String unit)
      implements Plain {
    /** What is counted. */
    public enum Unit {
      CHARACTER,
      ITEM,
      MEMBER
    }

    /** Returns this size with another name for what is counted. */
    public Size unit(String name) {
      return new Size(counted, minimum, maximum, name);
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.size(this);
    }
  }

  /** The string matches a regular expression. */
  record Pattern(String regex) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.pattern(this);
    }
  }

  /**
   * The string has a format, an encoding or a media type.
   *
   * @param description what the format is, for messages; empty if the name says it
   */
  record Format(String name, String description) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.format(this);
    }
  }

  /** The value matches a schema that is described by its name only. */
  record Schema(String name) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.schema(this);
    }
  }

  /** The object has all of the given members. */
  record Required(List<String> names) implements Decidable {
    public Required {
      names = List.copyOf(names);
    }

    @Override
    public boolean holds(JsonDocument document, int node) {
      return names.stream().allMatch(name -> document.find(node, MemberName.of(name)) >= 0);
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.required(this);
    }
  }

  /**
   * The object has no members but the given ones.
   *
   * @param mistakes known wrong names, each with a hint
   */
  record Closed(List<String> names, Map<String, String> mistakes) implements Expectation {
    public Closed {
      names = List.copyOf(names);
      mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
    }

    /** Returns the name that a known wrong name stands for; null if none is known. */
    public @Nullable String meant(String wrong) {
      String right = mistakes.get(wrong);
      return right != null && names.contains(right) ? right : null;
    }

    /** Returns the hint for a known wrong name; null if there is none. */
    public @Nullable String hint(String wrong) {
      return meant(wrong) == null ? mistakes.get(wrong) : null;
    }

    /** Returns this expectation with known wrong names, each with the right name or a hint. */
    public Closed mistakes(Map<String, String> sentences) {
      return new Closed(names, sentences);
    }

    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.closed(this);
    }
  }

  /**
   * A number of items of the array match.
   *
   * @param itemsThat the facts that a matching item fulfils; empty if it is too long to be
   *     described
   */
  record Contains(@Nullable Integer minimum, @Nullable Integer maximum, List<Fact> itemsThat)
      implements Expectation {
    public Contains {
      itemsThat = List.copyOf(itemsThat);
    }

    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.contains(this);
    }
  }

  /**
   * Not all of the facts hold.
   *
   * @param facts empty if they are too long to be described
   */
  record Not(List<Fact> facts) implements Expectation {
    public Not {
      facts = List.copyOf(facts);
    }

    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * At least one alternative matches, or exactly one.
   *
   * @param labels the names of the alternatives; empty if none has a name
   * @param members the members that each alternative requires; empty unless all alternatives
   *     require members and nothing else
   */
  record Alternatives(List<String> labels, List<Required> members) implements Expectation {
    public Alternatives {
      labels = List.copyOf(labels);
      members = List.copyOf(members);
    }

    @Override
    public <T> T accept(ExpectationVisitor<T> visitor) {
      return visitor.alternatives(this);
    }
  }
}
