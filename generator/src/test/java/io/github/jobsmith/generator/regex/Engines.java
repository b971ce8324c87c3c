package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.AutomatonCompiler.Result;
import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import io.github.jobsmith.generator.regex.Regex.Chars;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every way in which the pattern compiler can match a pattern, for tests that compare them. */
final class Engines {
  private Engines() {}

  /** Returns the result by engine: of the plan, of the automaton and of the translation. */
  static Map<String, Boolean> ask(String pattern, String text) throws PatternSyntaxError {
    Map<String, Boolean> answers = new LinkedHashMap<>();
    PatternPlan plan = PatternCompiler.compile(pattern);
    if (plan instanceof PatternPlan.Always) {
      answers.put("always", true);
    } else if (plan instanceof CharacterClass single) {
      answers.put("class", matches(single, text));
    } else if (plan instanceof Jdk jdk) {
      answers.put("jdk", find(jdk.regex(), text));
    }
    Regex regex = EcmaParser.parse(pattern);
    Optional<Result> automaton = PatternCompiler.automaton(regex, PatternBudget.ofSchema());
    automaton.ifPresent(found -> answers.put("automaton", matches(found, text)));
    try {
      answers.put("translation", find(JdkTranslator.translate(regex), text));
    } catch (PatternSyntaxError e) {
      // An unbounded lookbehind needs an automaton.
      if (automaton.isEmpty() || !pattern.contains("(?<")) {
        throw e;
      }
    }
    return answers;
  }

  private static boolean matches(Result automaton, String text) {
    Dfa dfa = automaton.dfa();
    int state = dfa.start();
    for (int c : text.codePoints().toArray()) {
      state = dfa.target(state, automaton.alphabet().classOf(c));
    }
    return dfa.accepts()[state];
  }

  /** Matches as the runtime does, where lookbehinds step by code points. */
  private static boolean find(String regex, String text) {
    String suffix = "(?![^\\x{0}-\\x{10ffff}\ud800\udc00])";
    return Pattern.compile("(?:" + regex + ")" + suffix).matcher(text).find();
  }

  /** A class in canonical notation is also a pattern, so that the parser can read it. */
  static boolean matches(CharacterClass single, String text) throws PatternSyntaxError {
    CodePointSet set = ((Chars) EcmaParser.parse(single.set())).set().known();
    int count = text.codePointCount(0, text.length());
    return text.codePoints().allMatch(c -> (set.categoriesAt(c) >>> Character.getType(c) & 1) != 0)
        && count >= single.min()
        && (single.max() < 0 || count <= single.max());
  }
}
