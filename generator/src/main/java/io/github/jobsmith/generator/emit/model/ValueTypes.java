package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.ir.PartApplicator.PatternMember;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Determines the Java type of a node from its shape. */
final class ValueTypes {
  private final NamePlan names;
  private final ModelOptions options;
  private final ModelNotes notes;
  private final SensitivePlaces sensitive;
  private final NamePatternClasses patterns;

  ValueTypes(NamePlan names, ModelOptions options, ModelNotes notes, SensitivePlaces sensitive) {
    this.names = names;
    this.options = options;
    this.notes = notes;
    this.sensitive = sensitive;
    this.patterns = new NamePatternClasses(names);
  }

  /** The sensitive values. */
  SensitivePlaces sensitive() {
    return sensitive;
  }

  /** Returns the generated class of a node that has one. */
  ClassName className(SchemaNode node) {
    return ClassName.get(names.packageName(), String.valueOf(names.models().nameOf(node)));
  }

  /** Returns the constant with the patterns of the names of an object's members. */
  CodeBlock patterns(SchemaNode node, List<PatternMember> names) {
    return patterns.constant(names, String.valueOf(this.names.models().nameOf(node)));
  }

  private static String wish(List<PatternMember> names) {
    String definition = names.get(0).node().definition();
    return definition == null ? "names" : definition;
  }

  /** The patterns of names that the types use. */
  NamePatternClasses patterns() {
    return patterns;
  }

  /** Whether enums are read from any value of their Java type. */
  boolean readsUnknownConstants() {
    return options.has(ModelFeature.UNKNOWN_CONSTANTS);
  }

  /** Whether a node's class is generated, not configured or part of the library. */
  boolean isGenerated(SchemaNode node) {
    return names.models().givenType(node) == null && names.models().nameOf(node) != null;
  }

  /** Whether a class is generated from this schema. */
  boolean isGenerated(ClassName type) {
    return type.packageName().equals(names.packageName())
        && names.models().types().stream().anyMatch(node -> className(node).equals(type));
  }

  ValueType of(SchemaNode node) {
    String given = names.models().givenType(node);
    if (given != null) {
      return new ValueType.Model(ClassName.bestGuess(given));
    }
    return names.models().nameOf(node) != null
        ? new ValueType.Model(className(node))
        : unnamed(node);
  }

  /** Returns the type of a member, which can be bytes. */
  ValueType ofMember(SchemaNode node, boolean required) {
    ValueType type = of(node);
    boolean nullable = type instanceof ValueType.NullableOf;
    ValueType value = type instanceof ValueType.NullableOf some ? some.value() : type;
    if (!isEncoded(value, node)) {
      return type;
    } else if (!required && nullable) {
      notes.keptEncoded(node);
      return type;
    }
    notes.encoding(node);
    return nullable ? new ValueType.NullableOf(ValueType.Simple.BYTES) : ValueType.Simple.BYTES;
  }

  private boolean isEncoded(ValueType type, SchemaNode node) {
    return type == ValueType.Simple.STRING
        && options.has(ModelFeature.BASE64_BYTES)
        && JavaNotes.BASE64.equals(typeFormat(node));
  }

  /** Returns the type of an item of a list or a value of a map. */
  ValueType ofElement(SchemaNode node) {
    ValueType type = of(node);
    if (isEncoded(type instanceof ValueType.NullableOf some ? some.value() : type, node)) {
      notes.keptEncoded(node);
    }
    return type;
  }

  /** Returns the type for a node's shape, without a class of its own. */
  ValueType unnamed(SchemaNode node) {
    Shape shape = node.shape();
    if (shape instanceof Shape.StringShape text) {
      notes.tooManyValues(node);
      return string(text.format(), node);
    } else if (shape instanceof Shape.BooleanShape) {
      return ValueType.Simple.BOOLEAN;
    } else if (shape instanceof Shape.IntegerShape integer) {
      return integer(integer, node);
    } else if (shape instanceof Shape.DecimalShape) {
      String format = numberFormat(node);
      if ("float".equals(format) || "double".equals(format)) {
        return ValueType.Simple.DOUBLE;
      }
      return switch (options.decimals()) {
        case EXACT -> ValueType.Simple.DECIMAL;
        case NORMALIZED -> ValueType.Simple.NORMALIZED;
        case DOUBLE -> ValueType.Simple.DOUBLE;
      };
    } else if (shape instanceof Shape.ArrayShape array) {
      return new ValueType.ListOf(ofElement(array.item()));
    } else if (shape instanceof Shape.MapShape map) {
      CodeBlock names =
          map.names().isEmpty() ? null : patterns.constant(map.names(), wish(map.names()));
      return new ValueType.MapOf(ofElement(map.value()), names);
    } else if (shape instanceof Shape.NullableShape nullable) {
      ValueType value = of(nullable.value());
      return value instanceof ValueType.Any ? value : new ValueType.NullableOf(value);
    }
    notes.untyped(node);
    return new ValueType.Any();
  }

  private ValueType string(@Nullable String format, SchemaNode node) {
    if (!options.javaFormats() || format == null) {
      return ValueType.Simple.STRING;
    }
    ValueType type =
        switch (format) {
          case "date-time" -> ValueType.Simple.DATE_TIME;
          case "date" -> ValueType.Simple.DATE;
          case "time" -> ValueType.Simple.TIME;
          case "uuid" -> ValueType.Simple.ID;
          case "uri" -> ValueType.Simple.ADDRESS;
          default -> ValueType.Simple.STRING;
        };
    if (type != ValueType.Simple.STRING) {
      notes.format(format, node);
    }
    return type;
  }

  /** Returns the format of a number if formats choose Java types, else null. */
  private @Nullable String numberFormat(SchemaNode node) {
    if (!options.javaFormats()) {
      return null;
    }
    return typeFormat(node);
  }

  private static @Nullable String typeFormat(SchemaNode node) {
    String own = node.notes().typeFormat();
    String target = node.target().notes().typeFormat();
    return own != null ? own : target != null ? target : node.model().notes().typeFormat();
  }

  private ValueType integer(Shape.IntegerShape integer, SchemaNode node) {
    boolean fitsInt = fits(integer, Integer.MIN_VALUE, Integer.MAX_VALUE);
    boolean fitsLong = fits(integer, Long.MIN_VALUE, Long.MAX_VALUE);
    String format = numberFormat(node);
    if ("int32".equals(format)) {
      return fitsInt ? ValueType.Simple.INT : narrowed(ValueType.Simple.INT, node);
    } else if ("int64".equals(format)) {
      return fitsLong ? ValueType.Simple.LONG : narrowed(ValueType.Simple.LONG, node);
    } else if (fitsInt) {
      return ValueType.Simple.INT;
    }
    return switch (options.integers()) {
      case EXACT -> fitsLong ? ValueType.Simple.LONG : ValueType.Simple.BIG_INTEGER;
      case LONG -> fitsLong ? ValueType.Simple.LONG : narrowed(ValueType.Simple.LONG, node);
      case INT -> narrowed(ValueType.Simple.INT, node);
    };
  }

  private ValueType narrowed(ValueType.Simple type, SchemaNode node) {
    notes.narrowed(node, type == ValueType.Simple.INT ? "int" : "long");
    return type;
  }

  private static boolean fits(Shape.IntegerShape integer, long least, long most) {
    return integer.minimum() != null
        && integer.maximum() != null
        && integer.minimum().compareTo(BigDecimal.valueOf(least)) >= 0
        && integer.maximum().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
