package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.model.JavaFormats;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.model.OrNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Java type of a value, which determines how it is read and written. */
sealed interface ValueType {
  /** The type, primitive if possible. */
  TypeName java();

  /** The type as a type argument. */
  default TypeName boxed() {
    return java().box();
  }

  /** A value with a method of the runtime that reads it and one of the writer that writes it. */
  enum Simple implements ValueType {
    BOOLEAN(TypeName.BOOLEAN, "bool", "bool"),
    INT(TypeName.INT, "int32", "number"),
    LONG(TypeName.LONG, "int64", "number"),
    BIG_INTEGER(ClassName.get(BigInteger.class), "bigInteger", "number"),
    DECIMAL(ClassName.get(BigDecimal.class), "decimal", "number"),
    NORMALIZED(ClassName.get(BigDecimal.class), "decimal", "number"),
    DOUBLE(TypeName.DOUBLE, "float64", "number"),
    STRING(ClassName.get(String.class), "string", "string"),
    DATE_TIME(ClassName.get(OffsetDateTime.class), "dateTime", "string"),
    DATE(ClassName.get(LocalDate.class), "date", "string"),
    TIME(ClassName.get(OffsetTime.class), "time", "string"),
    ID(ClassName.get(UUID.class), "uuid", "string"),
    ADDRESS(ClassName.get(URI.class), "uri", "string"),
    BYTES(ArrayTypeName.of(TypeName.BYTE), "bytes", "string");

    private final TypeName java;
    final String reader;
    final String writer;

    Simple(TypeName java, String reader, String writer) {
      this.java = java;
      this.reader = reader;
      this.writer = writer;
    }

    @Override
    public TypeName java() {
      return java;
    }

    /** Whether it is a string in JSON, but another type in Java. */
    boolean isSpelt() {
      return ordinal() >= DATE_TIME.ordinal();
    }

    /** Whether it must be converted to a string before it can be written. */
    boolean isConverted() {
      return isSpelt() && this != ID;
    }

    /** Whether it is a number in JSON. */
    boolean isNumber() {
      return ordinal() >= INT.ordinal() && ordinal() <= DOUBLE.ordinal();
    }

    /** The class of the runtime that reads it. */
    Class<?> home() {
      return isSpelt() ? JavaFormats.class : ModelValues.class;
    }
  }

  /** Untyped JSON. */
  record Any() implements ValueType {
    @Override
    public TypeName java() {
      return ClassName.get(JsonValue.class);
    }
  }

  /** A class with its own reader that is a {@code JsonWritable}: generated, or configured. */
  record Model(ClassName java) implements ValueType {}

  /** A list. */
  record ListOf(ValueType item) implements ValueType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(ClassName.get(List.class), item.boxed());
    }
  }

  /**
   * A map from member names.
   *
   * @param names the constant with the patterns of the names, or null if all names are allowed
   */
  record MapOf(ValueType value, @Nullable CodeBlock names) implements ValueType {
    MapOf(ValueType value) {
      this(value, null);
    }

    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.boxed());
    }
  }

  /** A value or JSON null, which is null in Java. */
  record NullableOf(ValueType value) implements ValueType {
    @Override
    public TypeName java() {
      return value.boxed().annotated(Nullness.nullable());
    }

    @Override
    public TypeName boxed() {
      return java();
    }

    /** The type if the value can also be absent. */
    TypeName orNull() {
      return ParameterizedTypeName.get(ClassName.get(OrNull.class), value.boxed());
    }
  }
}
