package io.github.jobsmith.generator.regex;

import io.github.jobsmith.text.GeneralCategory;
import java.util.Map;

/** Resolves the text between the braces of <code>\p{…}</code>. */
final class UnicodeProperty {
  /**
   * Binary properties whose members are stable in Unicode, or that consist of categories.
   * ID_Continue is that of Unicode 6.0 to 15.0.
   */
  private static final Map<String, CodePointSet> SETS =
      Map.ofEntries(
          Map.entry("Any", CodePointSet.ANY),
          Map.entry("ASCII", CodePointSet.range(0, 0x7F)),
          Map.entry("Assigned", CodePointSet.categories(GeneralCategory.maskOf("Cn")).complement()),
          Map.entry("ASCII_Hex_Digit", Sets.ranges(0x30, 0x39, 0x41, 0x46, 0x61, 0x66)),
          Map.entry(
              "Hex_Digit",
              Sets.ranges(
                  0x30, 0x39, 0x41, 0x46, 0x61, 0x66, 0xFF10, 0xFF19, 0xFF21, 0xFF26, 0xFF41,
                  0xFF46)),
          Map.entry("ID_Start", Sets.ID_START),
          Map.entry("ID_Continue", Sets.ID_CONTINUE),
          Map.entry("Join_Control", Sets.ranges(0x200C, 0x200D)),
          Map.entry("Noncharacter_Code_Point", Sets.NONCHARACTERS),
          Map.entry(
              "Pattern_White_Space",
              Sets.ranges(0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0x200E, 0x200F, 0x2028, 0x2029)),
          Map.entry("Regional_Indicator", Sets.ranges(0x1F1E6, 0x1F1FF)),
          Map.entry(
              "White_Space",
              Sets.ranges(
                  0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A,
                  0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000)));

  /** Binary properties that {@link java.util.regex} supports in Java 17. */
  private static final Map<String, String> JDK =
      Map.of(
          "Alphabetic", "\\p{IsAlphabetic}",
          "Ideographic", "\\p{IsIdeographic}",
          "Lowercase", "\\p{IsLowercase}",
          "Uppercase", "\\p{IsUppercase}");

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("AHex", "ASCII_Hex_Digit"),
          Map.entry("Alpha", "Alphabetic"),
          Map.entry("Hex", "Hex_Digit"),
          Map.entry("IDC", "ID_Continue"),
          Map.entry("IDS", "ID_Start"),
          Map.entry("Ideo", "Ideographic"),
          Map.entry("Join_C", "Join_Control"),
          Map.entry("Lower", "Lowercase"),
          Map.entry("NChar", "Noncharacter_Code_Point"),
          Map.entry("Pat_WS", "Pattern_White_Space"),
          Map.entry("RI", "Regional_Indicator"),
          Map.entry("Upper", "Uppercase"),
          Map.entry("space", "White_Space"));

  private UnicodeProperty() {}

  /**
   * Resolves a property expression.
   *
   * @param expression a name, or a name and a value separated by {@code =}
   * @param index the position of the escape, for errors
   */
  static CharSet resolve(String expression, int index) throws PatternSyntaxError {
    int equals = expression.indexOf('=');
    if (equals < 0) {
      return lone(expression, index);
    }
    String name = expression.substring(0, equals);
    String value = expression.substring(equals + 1);
    switch (name) {
      case "General_Category", "gc" -> {
        int mask = GeneralCategory.mask(value);
        if (mask != 0) {
          return CharSet.of(CodePointSet.categories(mask));
        }
        throw new PatternSyntaxError(
            index,
            "there is no general category \"" + value + "\"",
            "use a Unicode name such as Lu or Uppercase_Letter, in exactly this case");
      }
      case "Script", "sc" -> {
        if (isScript(value)) {
          return CharSet.property("\\p{script=" + value + "}");
        }
        throw new PatternSyntaxError(
            index,
            "this JDK has no script \"" + value + "\"",
            "use a Unicode name such as Greek or Grek, or list the ranges");
      }
      case "Script_Extensions", "scx" ->
          throw new PatternSyntaxError(
              index,
              "Script_Extensions is not supported, because the JDK has no such data",
              "write \\p{Script=" + value + "}, and add the shared characters that you need");
      default ->
          throw new PatternSyntaxError(
              index,
              "there is no property \"" + name + "\" with values",
              "use General_Category (gc) or Script (sc)");
    }
  }

  private static CharSet lone(String name, int index) throws PatternSyntaxError {
    int mask = GeneralCategory.mask(name);
    if (mask != 0) {
      return CharSet.of(CodePointSet.categories(mask));
    }
    String property = ALIASES.getOrDefault(name, name);
    CodePointSet set = SETS.get(property);
    if (set != null) {
      return CharSet.of(set);
    }
    String jdk = JDK.get(property);
    if (jdk != null) {
      return CharSet.property(jdk);
    }
    throw new PatternSyntaxError(
        index,
        "the Unicode property \"" + name + "\" is not supported",
        isScript(name)
            ? "write \\p{Script=" + name + "}"
            : "use a general category such as \\p{L}, a script as \\p{Script=Greek}, or ranges");
  }

  private static boolean isScript(String name) {
    try {
      return name.matches("[A-Z][a-z_A-Z]+")
          && Character.UnicodeScript.forName(name) != Character.UnicodeScript.UNKNOWN;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
