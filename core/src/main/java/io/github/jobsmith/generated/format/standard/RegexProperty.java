package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.text.GeneralCategory;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/** The Unicode properties of ECMA-262, section 22.2.1.1, by all their names. */
final class RegexProperty {
  private static final Set<String> BINARY =
      words(
          """
          ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C
          Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF
          Changes_When_Casemapped CWCM Changes_When_Lowercased CWL
          Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT
          Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep
          Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base
          EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext
          Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB
          IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control
          Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar
          Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical
          Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term
          Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space
          XID_Continue XIDC XID_Start XIDS
          """);

  /** Scripts of Unicode 14 to 16, which are unknown to older JDKs. */
  private static final Set<String> NEW_SCRIPTS =
      words(
          """
          Vithkuqi Vith Toto Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Kawi Nag_Mundari Nagm
          Garay Gara Gurung_Khema Gukh Kirat_Rai Krai Ol_Onal Onao Sunuwar Sunu Todhri Todr
          Tulu_Tigalari Tutg
          """);

  /** An exception from the usual spelling: it contains an upper-case letter inside a word. */
  private static final String SIGN_WRITING = "SignWriting";

  private RegexProperty() {}

  private static Set<String> words(String text) {
    return Set.of(text.trim().split("\\s+"));
  }

  /** Whether there is a property with a name, or with a name, {@code =} and a value. */
  static boolean exists(String expression) {
    int equals = expression.indexOf('=');
    if (equals < 0) {
      return GeneralCategory.mask(expression) != 0 || BINARY.contains(expression);
    }
    String value = expression.substring(equals + 1);
    return switch (expression.substring(0, equals)) {
      case "General_Category", "gc" -> GeneralCategory.mask(value) != 0;
      case "Script", "sc", "Script_Extensions", "scx" -> isScript(value);
      default -> false;
    };
  }

  /** The JDK ignores the case of script names; a pattern must spell them exactly. */
  private static boolean isScript(String name) {
    if (NEW_SCRIPTS.contains(name) || name.equals(SIGN_WRITING)) {
      return true;
    }
    if (!name.equals(spelled(name)) || name.equalsIgnoreCase(SIGN_WRITING)) {
      return false;
    }
    try {
      UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Capitalizes each word. */
  private static String spelled(String name) {
    StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || words.charAt(i - 1) == '_') {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }
}
