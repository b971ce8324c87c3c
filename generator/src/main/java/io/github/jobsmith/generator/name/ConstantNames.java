package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Literal;
import java.util.Locale;
import java.util.stream.Stream;

/** Assigns the names of the constants of one enum. */
public final class ConstantNames {
  private final NameScope names;

  /**
   * Creates the scope of one enum.
   *
   * @param taken names that a constant would hide: of the enum itself and of its other constants
   */
  public ConstantNames(String... taken) {
    this.names =
        NameScope.without(
            Stream.of(taken).filter(name -> name.equals(name.toUpperCase(Locale.ROOT))).toList());
  }

  /** Returns the constant for a value: its words in capitals. */
  public String of(Literal value) {
    if (value instanceof Literal.Str text) {
      return names.take(Words.constant(text.value()), "EMPTY");
    } else if (value instanceof Literal.Num number) {
      String digits = number.value().toString().replace("-", "MINUS_").replace('.', '_');
      return names.take("NUMBER_" + digits.replaceAll("[^A-Z0-9_]", ""), "NUMBER");
    }
    return names.take(
        value instanceof Literal.Bool flag && flag.value() ? "TRUE" : "FALSE", "FLAG");
  }
}
