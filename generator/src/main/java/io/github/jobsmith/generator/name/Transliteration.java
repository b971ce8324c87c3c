package io.github.jobsmith.generator.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes names in ASCII: German umlauts and ligatures with two letters, accents are removed,
 * Cyrillic and Greek letters by their usual Latin ones, and letters of other scripts by their code
 * points.
 */
final class Transliteration {
  /**
   * Lower-case letters that are not a Latin letter with an accent, each followed by its letters.
   */
  private static final String LETTERS =
      "ä ae ö oe ü ue ß ss æ ae œ oe ø oe å a ð d þ th ł l đ d ħ h ı i ŋ ng ŧ t ĳ ij ſ s "
          + "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u "
          + "ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj "
          + "њ nj ћ c ђ d џ dz "
          + "α a β b γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y "
          + "φ f χ ch ψ ps ω o";

  private static final Map<Integer, String> TABLE = table();

  private Transliteration() {}

  private static Map<Integer, String> table() {
    Map<Integer, String> table = new HashMap<>();
    String[] words = LETTERS.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i].codePointAt(0), words[i + 1].replace("-", ""));
    }
    return table;
  }

  /** Returns a name with ASCII letters and digits only. */
  static String ascii(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    int[] letters = name.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      int c = letters[i];
      String ascii = c < 0x80 ? Character.toString(c) : ascii(c);
      if (c >= 0x80 && Character.isUpperCase(c)) {
        int neighbour = i + 1 < letters.length ? letters[i + 1] : i > 0 ? letters[i - 1] : 'a';
        boolean all = Character.isUpperCase(neighbour) || neighbour == '_';
        ascii = all ? ascii.toUpperCase(Locale.ROOT) : Words.capitalize(ascii);
      }
      out.append(ascii);
    }
    return out.toString();
  }

  /** Returns a letter in lower case. */
  private static String ascii(int letter) {
    int lower = Character.toLowerCase(letter);
    String known = TABLE.get(lower);
    if (known != null) {
      return known;
    }
    String plain =
        Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .mapToObj(c -> TABLE.getOrDefault(c, Character.toString(c)))
            .reduce("", String::concat);
    boolean isAscii = plain.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    return isAscii && !plain.isEmpty() ? plain : "u" + Integer.toHexString(letter);
  }
}
