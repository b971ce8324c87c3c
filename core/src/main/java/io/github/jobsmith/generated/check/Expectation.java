package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.validation.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a keyword expects of a value. Made once, by generated code; messages and the parameters of a
 * {@link Violation} are made from it when somebody asks. Immutable.
 *
 * <p>Numbers are JSON text, so that messages show them as the schema has them.
 */
public sealed interface Expectation {
  /** Only the rule can say it. */
  Other OTHER = new Other(null, null);

  /** No value is allowed. */
  Nothing NOTHING = new Nothing();

  /** Calls the method of the visitor that is for this expectation. */
  <T> T accept(Visitor<T> visitor);

  /** A keyword whose rule says what it expects. */
  static Other other(@Nullable String minimum, @Nullable String maximum) {
    return new Other(minimum, maximum);
  }

  /** One of the types of JSON Schema. */
  static Types types(String... names) {
    return new Types(List.of(names));
  }

  /** One of the values, which are JSON texts. */
  static Values values(String... json) {
    return new Values(List.of(json));
  }

  /** A number between two bounds, both included; null for no bound. */
  static Range range(@Nullable String minimum, @Nullable String maximum) {
    return new Range(minimum, maximum, false, null);
  }

  /** A number above a bound. */
  static Range above(String bound) {
    return new Range(bound, null, true, null);
  }

  /** A number below a bound. */
  static Range below(String bound) {
    return new Range(null, bound, true, null);
  }

  /** A multiple of a number. */
  static MultipleOf multipleOf(String divisor) {
    return new MultipleOf(divisor);
  }

  /** A string of some length in code points; null for no bound. */
  static Size characters(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.CHARACTER, minimum, maximum, null);
  }

  /** An array of some length; null for no bound. */
  static Size items(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.ITEM, minimum, maximum, null);
  }

  /** An object of some number of members; null for no bound. */
  static Size members(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new Size(Size.Unit.MEMBER, minimum, maximum, null);
  }

  /** A string that a regular expression finds a match in. */
  static Pattern pattern(String regex) {
    return new Pattern(regex);
  }

  /** A string of a format, an encoding or a media type. */
  static Format format(String name) {
    return new Format(name);
  }

  /** A value that matches a schema with a name. */
  static Schema schema(String name) {
    return new Schema(name);
  }

  /** An object with all of these members. */
  static Required required(String... names) {
    return new Required(List.of(names));
  }

  /** An object with no members but these. */
  static Closed closed(String... names) {
    return new Closed(List.of(names), Map.of());
  }

  /** An array with some number of items that match; null for no bound. */
  static Contains contains(
      @Nullable Integer minimum, @Nullable Integer maximum, Fact... itemsThat) {
    return new Contains(minimum, maximum, List.of(itemsThat));
  }

  /** A value of which these facts do not all hold. */
  static Not not(Fact... facts) {
    return new Not(List.of(facts));
  }

  /** A match of alternatives: {@code 1}, or {@code 1 (Circle)} where it has a name. */
  static Alternatives alternatives(String... labels) {
    return new Alternatives(List.of(labels), List.of());
  }

  /** A match of alternatives of which each asks for some members and no more. */
  static Alternatives memberAlternatives(Required... members) {
    return new Alternatives(List.of(), List.of(members));
  }

  /** An expectation that a few words say, so that messages about other keywords can say it, too. */
  sealed interface Plain extends Expectation {
    /** Calls the method of the visitor that is for this expectation. */
    <T> T acceptPlain(PlainVisitor<T> visitor);

    @Override
    default <T> T accept(Visitor<T> visitor) {
      return acceptPlain(visitor);
    }
  }

  /** An expectation of which a message can find out whether it holds. */
  sealed interface Decidable extends Plain {
    /** Whether it holds for a value. */
    boolean holds(JsonDocument document, int node);
  }

  /** The bounds are those of a vocabulary, for programs. */
  record Other(@Nullable String minimum, @Nullable String maximum) implements Expectation {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.other(this);
    }
  }

  /** No value is allowed. */
  record Nothing() implements Expectation {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.nothing(this);
    }
  }

  /** The value is of one of some types. */
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

  /** The value is one of some, given as JSON text. */
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

  /** The number lies between two bounds. */
  record Range(
      @Nullable String minimum, @Nullable String maximum, boolean exclusive, @Nullable String unit)
      implements Plain {
    /** This range in a unit, such as seconds. */
    public Range unit(String name) {
      return new Range(minimum, maximum, exclusive, name);
    }

    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.range(this);
    }
  }

  /** The number is a multiple of another. */
  record MultipleOf(String divisor) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.multipleOf(this);
    }
  }

  /** A length or a count lies between two bounds. */
  record Size(
      Unit counted, @Nullable Integer minimum, @Nullable Integer maximum, @Nullable String unit)
      implements Plain {
    /** What is counted. */
    public enum Unit {
      CHARACTER,
      ITEM,
      MEMBER
    }

    /** This size with a name of its own for what is counted. */
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

  /** The string has a format, an encoding or a media type. */
  record Format(String name) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.format(this);
    }
  }

  /** The value matches a schema of which only the name is said. */
  record Schema(String name) implements Plain {
    @Override
    public <T> T acceptPlain(PlainVisitor<T> visitor) {
      return visitor.schema(this);
    }
  }

  /** The object has all of some members. */
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
   * The object has no other members.
   *
   * @param mistakes known wrong names, each with the sentence that helps
   */
  record Closed(List<String> names, Map<String, String> mistakes) implements Expectation {
    public Closed {
      names = List.copyOf(names);
      mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
    }

    /** This expectation with known wrong names, each with the sentence that helps. */
    public Closed mistakes(Map<String, String> sentences) {
      return new Closed(names, sentences);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.closed(this);
    }
  }

  /**
   * Some items of the array match.
   *
   * @param itemsThat what is said of such an item; empty where that takes too many words
   */
  record Contains(@Nullable Integer minimum, @Nullable Integer maximum, List<Fact> itemsThat)
      implements Expectation {
    public Contains {
      itemsThat = List.copyOf(itemsThat);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.contains(this);
    }
  }

  /**
   * Not all of the facts hold.
   *
   * @param facts empty where they take too many words
   */
  record Not(List<Fact> facts) implements Expectation {
    public Not {
      facts = List.copyOf(facts);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /**
   * At least one of some alternatives matches, or exactly one.
   *
   * @param labels their names; empty where no alternative has one
   * @param members what each asks for, where all of them ask for members and no more; else empty
   */
  record Alternatives(List<String> labels, List<Required> members) implements Expectation {
    public Alternatives {
      labels = List.copyOf(labels);
      members = List.copyOf(members);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.alternatives(this);
    }
  }

  /**
   * What is to be done with each plain expectation.
   *
   * @param <T> what comes of it
   */
  interface PlainVisitor<T> {
    T types(Types types);

    T values(Values values);

    T range(Range range);

    T multipleOf(MultipleOf multipleOf);

    T size(Size size);

    T pattern(Pattern pattern);

    T format(Format format);

    T schema(Schema schema);

    T required(Required required);
  }

  /**
   * What is to be done with each expectation.
   *
   * @param <T> what comes of it
   */
  interface Visitor<T> extends PlainVisitor<T> {
    T other(Other other);

    T nothing(Nothing nothing);

    T closed(Closed closed);

    T contains(Contains contains);

    T not(Not not);

    T alternatives(Alternatives alternatives);
  }
}
