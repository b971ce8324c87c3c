package io.github.jobsmith.generator.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the singular of English plurals: {@code UpdateConfig} from {@code UpdateConfigs}. */
final class Singular {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children", "child",
          "criteria", "criterion",
          "indices", "index",
          "matrices", "matrix",
          "people", "person",
          "vertices", "vertex");

  /** Words that only look like plurals. */
  private static final Set<String> NOT_PLURAL =
      Set.of(
          "alias",
          "always",
          "analytics",
          "atlas",
          "basics",
          "canvas",
          "chaos",
          "christmas",
          "cosmos",
          "diabetes",
          "economics",
          "electronics",
          "ethics",
          "graphics",
          "has",
          "headquarters",
          "https",
          "jenkins",
          "kubernetes",
          "lens",
          "linux",
          "logistics",
          "macos",
          "mathematics",
          "means",
          "news",
          "perhaps",
          "physics",
          "politics",
          "series",
          "species",
          "statistics",
          "texas",
          "whereas");

  /** Plurals in -ses whose singular ends in -s rather than -se. */
  private static final Set<String> OF_S =
      Set.of(
          "aliases",
          "atlases",
          "biases",
          "bonuses",
          "buses",
          "campuses",
          "canvases",
          "focuses",
          "gases",
          "lenses",
          "statuses",
          "viruses");

  /** Plurals whose singular is ambiguous. */
  private static final Set<String> UNSURE = Set.of("analyses", "axes", "bases", "crises", "theses");

  /** Plurals in -ies and -ches that only lose their -s. */
  private static final Set<String> OF_E =
      Set.of(
          "aches",
          "avalanches",
          "caches",
          "calories",
          "cookies",
          "dies",
          "headaches",
          "lies",
          "movies",
          "niches",
          "pies",
          "selfies",
          "ties",
          "zombies");

  private Singular() {}

  /**
   * Returns a name with its last word in the singular.
   *
   * @param name in upper camel case
   * @return null if it is not a plural, or the singular is not certain
   */
  static @Nullable String of(String name) {
    int start = name.length();
    while (start > 0 && Character.isLowerCase(name.charAt(start - 1))) {
      start--;
    }
    if (start == 0) {
      return null;
    }
    String last = name.substring(start - 1).toLowerCase(Locale.ROOT);
    String one = ofWord(last);
    return one == null ? null : name.substring(0, start - 1) + Words.capitalize(one);
  }

  private static @Nullable String ofWord(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    } else if (word.length() < 4 && !word.equals("ids") && !word.equals("ips")
        || NOT_PLURAL.contains(word)
        || UNSURE.contains(word)
        || word.matches(".*(ss|us|is|oes|ves|[^s])")) {
      return null;
    } else if (OF_E.contains(word)) {
      return cut(word, 1);
    } else if (word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    boolean longer = word.matches(".*(sses|shes|ches|xes|zzes)") || OF_S.contains(word);
    return cut(word, longer ? 2 : 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
