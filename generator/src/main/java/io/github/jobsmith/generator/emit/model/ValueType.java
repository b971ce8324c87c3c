package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** The Java type of a value, and with it how the value is read and written. */
sealed interface ValueType {
  /** The type, primitive where there is one. */
  TypeName java();

  /** A value that one method of the runtime reads and one of the writer writes. */
  enum Simple implements ValueType {
    BOOLEAN(TypeName.BOOLEAN, "bool", "bool"),
    INT(TypeName.INT, "int32", "number"),
    LONG(TypeName.LONG, "int64", "number"),
    BIG_INTEGER(ClassName.get(BigInteger.class), "bigInteger", "number"),
    DECIMAL(ClassName.get(BigDecimal.class), "decimal", "number"),
    STRING(ClassName.get(String.class), "string", "string");

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
  }

  /** Anything: JSON as it is. */
  record Any() implements ValueType {
    @Override
    public TypeName java() {
      return RuntimeTypes.JSON_VALUE;
    }
  }

  /** A generated enum. */
  record Enumeration(ClassName java) implements ValueType {}

  /** A generated record. */
  record Model(ClassName java) implements ValueType {}

  /** A list. */
  record ListOf(ValueType item) implements ValueType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(ClassName.get(List.class), item.java().box());
    }
  }

  /** A map from member names. */
  record MapOf(ValueType value) implements ValueType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.java().box());
    }
  }
}
