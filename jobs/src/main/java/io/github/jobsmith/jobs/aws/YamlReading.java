package io.github.jobsmith.jobs.aws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the YAML reader of the AWS CLI, ruamel.yaml (safe, pure), reads a scalar without quotes that
 * the core schema of YAML 1.2 reads as text.
 */
enum YamlReading {
  TEXT("text"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  DATE("a date"),
  NOTHING("nothing that it knows");

  /** Python converts no longer text to an integer. */
  private static final int LONGEST = 4300;

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final String words;

  YamlReading(String words) {
    this.words = words;
  }

  /** Describes the reading, to follow "reads it as". */
  String words() {
    return words;
  }

  /**
   * Returns the reading of a scalar.
   *
   * @param old whether the file begins with {@code %YAML 1.1}
   */
  static YamlReading of(String text, boolean old) {
    if (text.isEmpty()) {
      return TEXT;
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.') {
      return Patterns.numeric(text, old);
    }
    if (text.equals("=") || text.equals("<<")) {
      return NOTHING;
    }
    return old && Patterns.bool(text) ? BOOLEAN : TEXT;
  }

  /** Returns the value of a scalar that is read as true or false. */
  static boolean bool(String text) {
    return "yYtT".indexOf(text.charAt(0)) >= 0 || text.equalsIgnoreCase("on");
  }

  /** Returns the value of a scalar that is read as a number; null if the reader fails for it. */
  static @Nullable BigDecimal number(String text, boolean old) {
    if (text.length() > LONGEST) {
      return null;
    }
    String digits = text.replace("_", "");
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    try {
      BigDecimal value = magnitude(digits, old);
      return negative ? value.negate() : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal magnitude(String digits, boolean old) {
    if (digits.startsWith("0b")) {
      return new BigDecimal(new BigInteger(digits.substring(2), 2));
    }
    if (digits.startsWith("0x")) {
      return new BigDecimal(new BigInteger(digits.substring(2), 16));
    }
    if (digits.startsWith("0o")) {
      return new BigDecimal(new BigInteger(digits.substring(2), 8));
    }
    if (digits.indexOf(':') > 0) {
      BigDecimal value = BigDecimal.ZERO;
      for (String part : digits.split(":")) {
        value = value.multiply(SIXTY).add(new BigDecimal(part));
      }
      return value;
    }
    boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return old && whole && digits.startsWith("0")
        ? new BigDecimal(new BigInteger(digits, 8))
        : new BigDecimal(digits);
  }

  /** Loaded only for scalars that begin like a number. */
  private static final class Patterns {
    private static final Pattern DECIMAL =
        Pattern.compile(
            "[-+]?[0-9][0-9_]*(?:\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)"
                + "|[-+]?\\.[0-9_]+(?:[eE][-+][0-9]+)?");
    private static final Pattern INTEGER =
        Pattern.compile("[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)");

    private static final Pattern OLD_DECIMAL =
        Pattern.compile(
            "[-+]?[0-9][0-9_]*(?:\\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)"
                + "|\\.[0-9_]+(?:[eE][-+][0-9]+)?"
                + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*");
    private static final Pattern OLD_INTEGER =
        Pattern.compile(
            "[-+]?(?:0b[01_]+|0?[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+"
                + "|[1-9][0-9_]*(?::[0-5]?[0-9])+)");
    private static final Pattern OLD_BOOLEAN =
        Pattern.compile(
            "y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");

    private static final Pattern DATE =
        Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}"
                + "(?:\\.[0-9]*)?(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?");

    static YamlReading numeric(String text, boolean old) {
      Pattern decimal = old ? OLD_DECIMAL : DECIMAL;
      Pattern integer = old ? OLD_INTEGER : INTEGER;
      if (decimal.matcher(text).matches() || integer.matcher(text).matches()) {
        return NUMBER;
      }
      return DATE.matcher(text).matches() ? YamlReading.DATE : TEXT;
    }

    static boolean bool(String text) {
      return OLD_BOOLEAN.matcher(text).matches();
    }
  }
}
