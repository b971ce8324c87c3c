package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.AutomatonCompiler.Result;
import io.github.jobsmith.generator.regex.PatternPlan.Always;
import io.github.jobsmith.generator.regex.PatternPlan.Automaton;
import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import java.util.Optional;

/** Compiles ECMA-262 patterns to plans. */
public final class PatternCompiler {
  private PatternCompiler() {}

  /**
   * Finds the cheapest plan with exactly the meaning of a pattern.
   *
   * <p>Equal patterns give equal plans, on every JDK. The time is bounded, for patterns that are
   * made to be expensive too.
   *
   * @param ecmaPattern a pattern as the schema has it: ECMA-262 with the {@code u} flag, a search
   * @throws PatternSyntaxError if it is no such pattern, or one that cannot be honoured exactly
   */
  public static PatternPlan compile(String ecmaPattern) throws PatternSyntaxError {
    Regex regex = EcmaParser.parse(ecmaPattern);
    Optional<CharacterClass> single = SingleClass.of(regex);
    if (single.isPresent()) {
      return isAlways(single.get()) ? new Always() : single.get();
    }
    Optional<Result> automaton = automaton(regex);
    if (automaton.isPresent()) {
      Dfa dfa = automaton.get().dfa();
      return dfa.start() == Dfa.ACCEPT
          ? new Always()
          : new Automaton(AutomatonWriter.write(dfa, automaton.get().alphabet()));
    }
    return new Jdk(JdkTranslator.translate(regex));
  }

  private static boolean isAlways(CharacterClass single) {
    return single.set().equals("[^]") && single.min() == 0 && single.max() < 0;
  }

  static Optional<Result> automaton(Regex regex) {
    Optional<RegularForm> form = RegularForm.of(regex);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(AutomatonCompiler.compile(form.get()));
    } catch (AutomatonTooLarge e) {
      return Optional.empty();
    }
  }
}
