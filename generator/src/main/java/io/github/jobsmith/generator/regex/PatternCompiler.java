package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.AutomatonCompiler.Result;
import io.github.jobsmith.generator.regex.PatternPlan.Always;
import io.github.jobsmith.generator.regex.PatternPlan.Automaton;
import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import java.util.List;
import java.util.Optional;

/** Compiles ECMA-262 patterns to plans. */
public final class PatternCompiler {
  private PatternCompiler() {}

  /**
   * Finds the cheapest plan with exactly the meaning of a pattern.
   *
   * <p>Equal patterns give equal plans, on every JDK. The time is limited, also for hostile
   * patterns.
   *
   * @param ecmaPattern a pattern as in a schema: ECMA-262 with the {@code u} flag, a search
   * @throws PatternSyntaxError if the pattern is invalid or cannot be translated exactly
   */
  public static PatternPlan compile(String ecmaPattern) throws PatternSyntaxError {
    return compile(ecmaPattern, PatternBudget.ofSchema());
  }

  /**
   * Finds the cheapest plan for one of many patterns. Once their budget is spent, {@link
   * java.util.regex} is used instead of automata.
   *
   * @param budget the remaining budget; the work is deducted from it
   * @throws PatternSyntaxError if the pattern is invalid or cannot be translated exactly
   */
  public static PatternPlan compile(String ecmaPattern, PatternBudget budget)
      throws PatternSyntaxError {
    Regex regex = EcmaParser.parse(ecmaPattern);
    Optional<PatternPlan> single = single(regex);
    return single.isPresent() ? single.get() : compile(regex, budget);
  }

  /**
   * Finds a plan as {@link #compile(String, PatternBudget)} does, but defers the construction of an
   * automaton where {@link java.util.regex} can be used until then.
   *
   * @param budget the remaining budget; later work is deducted from it, too
   * @throws PatternSyntaxError if the pattern is invalid or cannot be translated exactly
   */
  public static PatternPlan defer(String ecmaPattern, PatternBudget budget)
      throws PatternSyntaxError {
    Regex regex = EcmaParser.parse(ecmaPattern);
    Optional<PatternPlan> single = single(regex);
    if (single.isPresent()) {
      return single.get();
    }
    if (SimpleForm.has(ecmaPattern, regex)) {
      return new DeferredPlan(regex, null, budget);
    }
    if (ecmaPattern.length() <= DeferredPlan.MAX_TRANSLATION && RegularForm.of(regex).isPresent()) {
      try {
        String translation = JdkTranslator.translate(regex);
        if (translation.length() <= DeferredPlan.MAX_TRANSLATION) {
          return new DeferredPlan(regex, new Jdk(translation), budget);
        }
      } catch (PatternSyntaxError e) {
        // Only an automaton can match it.
        return compile(regex, budget);
      }
    }
    return compile(regex, budget);
  }

  private static Optional<PatternPlan> single(Regex regex) {
    return SingleClass.of(regex)
        .<PatternPlan>map(single -> isAlways(single) ? new Always() : single);
  }

  private static PatternPlan compile(Regex regex, PatternBudget budget) throws PatternSyntaxError {
    Optional<PatternPlan> automaton = automatonPlan(regex, budget);
    if (automaton.isPresent()) {
      return automaton.get();
    }
    budget.refuseMore();
    String translation = JdkTranslator.translate(regex);
    budget.translate(translation);
    return new Jdk(translation);
  }

  /** Returns the plan with an automaton; empty if there is none, or the budget is spent. */
  static Optional<PatternPlan> automatonPlan(Regex regex, PatternBudget budget) {
    Optional<Result> automaton = budget.isSpent() ? Optional.empty() : automaton(regex, budget);
    if (automaton.isEmpty()) {
      return Optional.empty();
    }
    Dfa dfa = automaton.get().dfa();
    if (dfa.start() == Dfa.ACCEPT) {
      return Optional.of(new Always());
    }
    List<String> program = AutomatonWriter.write(dfa, automaton.get().alphabet());
    return budget.write(program.stream().mapToLong(String::length).sum())
        ? Optional.of(new Automaton(program))
        : Optional.empty();
  }

  private static boolean isAlways(CharacterClass single) {
    return single.set().equals("[^]") && single.min() == 0 && single.max() < 0;
  }

  static Optional<Result> automaton(Regex regex, PatternBudget budget) {
    Optional<RegularForm> form = RegularForm.of(regex);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(AutomatonCompiler.compile(form.get(), budget));
    } catch (AutomatonTooLarge e) {
      return Optional.empty();
    }
  }
}
