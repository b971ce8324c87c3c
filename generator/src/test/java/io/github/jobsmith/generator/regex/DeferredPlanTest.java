package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jobsmith.generated.pattern.TextPattern;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeferredPlanTest {
  private static PatternPlan deferred(String pattern) throws PatternSyntaxError {
    return PatternCompiler.defer(pattern, PatternBudget.ofSchema());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "^a|b$",
        "^[a-z]+-[0-9]{2,4}$",
        "(a|b7)[a-d]{5}x",
        "^(?:[A-Za-z]|\\p{Lu})[^/]*$",
        "^(?!x)[a-z]*z",
        "^(?=.*[0-9]).{3,9}$",
        "^\\S(.*\\S)?$",
        "a\\bb|",
        "^[^@]+@[^@]+\\.[a-z]{2,}$"
      })
  @DisplayName("it becomes the plan that it would have been, with the meaning of its translation")
  void resolved(String pattern) throws PatternSyntaxError {
    PatternPlan plan = deferred(pattern);
    assertThat(plan).isInstanceOf(DeferredPlan.class);
    assertThat(plan.resolved()).isEqualTo(PatternCompiler.compile(pattern)).isNotEqualTo(plan);
    assertThat(plan.resolved()).isSameAs(plan.resolved());
    if (plan instanceof DeferredPlan later
        && plan.resolved() instanceof PatternPlan.Automaton automaton) {
      TextPattern now = TextPattern.jdk(later.translation().regex());
      TextPattern then = TextPattern.automaton(automaton.program().toArray(String[]::new));
      for (String text :
          new String[] {"", "a", "b", "ab-12", "a1b", "z", "xz", "\u00c4", "a@b.co", " a", "\n"}) {
        assertThat(now.matches(text)).as(text).isEqualTo(then.matches(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[a-z]{1,9}$", "^[^]*$", "^(a)\\1$"})
  @DisplayName("what is quick to compile, or is no automaton, is not deferred")
  void notDeferred(String pattern) throws PatternSyntaxError {
    assertThat(deferred(pattern)).isEqualTo(PatternCompiler.compile(pattern));
  }

  @Test
  @DisplayName("errors are not deferred")
  void errors() {
    assertThatExceptionOfType(PatternSyntaxError.class).isThrownBy(() -> deferred("a("));
  }

  @Test
  @DisplayName("when the budget is spent, it stays a translation")
  void budget() throws PatternSyntaxError {
    PatternBudget budget = PatternBudget.ofSchema();
    PatternPlan plan = PatternCompiler.defer("^a|b$", budget);
    budget.work(Long.MAX_VALUE / 2);
    assertThat(plan.resolved()).isInstanceOf(PatternPlan.Jdk.class);
  }

  /** Patterns that {@link SimpleForm} has, or nearly has, in large, deep or unusual forms. */
  static List<String> extremes() {
    return List.of(
        "",
        "|",
        "(?:)*",
        "(?:){7}",
        "(?:a*){3,}",
        "(?:a|){2147483647}b",
        "a{0,2147483647}b",
        "a{2147483647,}b",
        "(?:(?:(?:ab){9}){99}){999}",
        "(".repeat(160) + "a" + ")".repeat(160),
        "(?:".repeat(99) + "a" + ")*".repeat(99),
        "[^\\w\\s-]|[\\]^&&[]b",
        "\\ud800\\udc00|\\ud800x|[\\udc00-\\udfff]z",
        "a|".repeat(249) + "a",
        "[a-cx-z]".repeat(62),
        "^$^$|$a^",
        "\\0\\x00\\u{10ffff}a?\\/\\-".replace("\\-", "-"));
  }

  @ParameterizedTest
  @MethodSource("extremes")
  @DisplayName("a simple pattern has a short translation, which java.util.regex accepts")
  void simple(String pattern) throws PatternSyntaxError {
    Regex regex = EcmaParser.parse(pattern);
    if (SimpleForm.has(pattern, regex)) {
      String translation =
          new DeferredPlan(regex, null, PatternBudget.ofSchema()).translation().regex();
      assertThat(translation).hasSizeLessThan(10_000).isEqualTo(JdkTranslator.translate(regex));
      assertThat(TextPattern.jdk(translation)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "^[a-z]+-x$,true",
    "(?:a|b){3},true",
    "(?=a)b*c,false",
    "(?:a*){2}b,false",
    "a\\bb,false"
  })
  @DisplayName("what is translated only when it is needed")
  void simpleForm(String pattern, boolean simple) throws PatternSyntaxError {
    assertThat(SimpleForm.has(pattern, EcmaParser.parse(pattern))).isEqualTo(simple);
    assertThat(SimpleForm.has(pattern + "a".repeat(1_000), EcmaParser.parse(pattern))).isFalse();
  }
}
