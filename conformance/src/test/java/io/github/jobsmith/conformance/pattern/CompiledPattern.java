package io.github.jobsmith.conformance.pattern;

import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.regex.PatternCompiler;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.generator.regex.PatternPlan.Always;
import io.github.jobsmith.generator.regex.PatternPlan.Automaton;
import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import io.github.jobsmith.generator.regex.PatternSyntaxError;
import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A pattern as in generated code: the generator's plan, executed by the runtime. */
record CompiledPattern(PatternPlan plan, TextPattern runtime) {
  static CompiledPattern of(String pattern) throws PatternSyntaxError {
    PatternPlan plan = PatternCompiler.compile(pattern);
    return new CompiledPattern(plan, runtime(plan));
  }

  private static TextPattern runtime(PatternPlan plan) {
    if (plan instanceof CharacterClass single) {
      return TextPattern.characterClass(single.set(), single.min(), single.max());
    }
    if (plan instanceof Automaton automaton) {
      return TextPattern.automaton(automaton.program().toArray(String[]::new));
    }
    if (plan instanceof Jdk jdk) {
      return TextPattern.jdk(jdk.regex());
    }
    if (plan instanceof Always) {
      return TextPattern.characterClass("[^]", 0, -1);
    }
    throw new IllegalArgumentException("unknown plan: " + plan);
  }

  /** Returns the results for one text, by the form in which it was passed. */
  Map<String, Boolean> ask(String text) {
    Map<String, Boolean> answers = new LinkedHashMap<>();
    answers.put("text", runtime.matches(text));
    byte[] utf8 = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
    answers.put("bytes", runtime.matches(utf8, 1, utf8.length - 1));
    String quoted = '"' + escapeWhereNeeded(text) + '"';
    JsonDocument plain = JsonDocument.parse("{" + quoted + ":" + quoted + "}");
    answers.put("string", runtime.matches(plain, 1));
    answers.put("name", runtime.matchesName(plain, 1));
    JsonDocument escaped =
        JsonDocument.parse("{\"" + escapeAll(text) + "\":\"" + escapeAll(text) + "\"}");
    answers.put("escaped string", runtime.matches(escaped, 1));
    answers.put("escaped name", runtime.matchesName(escaped, 1));
    return answers;
  }

  private static String escapeWhereNeeded(String text) {
    return text.chars()
        .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? escape(c) : Character.toString((char) c))
        .collect(Collectors.joining());
  }

  private static String escapeAll(String text) {
    return text.chars().mapToObj(CompiledPattern::escape).collect(Collectors.joining());
  }

  private static String escape(int c) {
    return String.format("\\u%04x", c);
  }
}
