package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.regex.PatternPlan.Always;
import io.github.jobsmith.generator.regex.PatternPlan.Automaton;
import io.github.jobsmith.generator.regex.PatternPlan.CharacterClass;
import io.github.jobsmith.generator.regex.PatternPlan.Jdk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of each kind of pattern. */
class PatternPlanTest {
  private static PatternPlan plan(String pattern) throws PatternSyntaxError {
    return PatternCompiler.compile(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".*",
        "^",
        "$",
        "^.*",
        "^[^]*$",
        "^[\\s\\S]*$",
        "a*",
        "(?:|x)",
        "a?|b",
        "\\b|\\B"
      })
  void matchesEverything(String pattern) throws PatternSyntaxError {
    assertThat(plan(pattern)).isEqualTo(new Always());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "^[a-zA-Z0-9_-]+$ [\\-0-9A-Z_a-z] 1 -1",
        "^[a-zA-Z0-9_-]{1,64}$ [\\-0-9A-Z_a-z] 1 64",
        "^\\w*$ [0-9A-Z_a-z] 0 -1",
        "^[^\\p{C}]+$ [^\\p{C}] 1 -1",
        "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$ [+\\--:=@_\\p{L}\\p{N}\\p{Z}] 0 -1",
        "(^(?:(a|[b-d])*?)$) [a-d] 0 -1",
        "^.{2}$ [^\\n\\r] 2 2",
        "^[^a]$ [^a] 1 1",
        "^[\\u{80}-\\u{ff}x]$ [x\\u{80}-\\u{ff}] 1 1",
        "^[\\p{Lu}\\p{Ll}]$ [\\p{Lu}\\p{Ll}] 1 1",
        "^[]*$ [] 0 -1",
      })
  void isASingleClass(String pattern, String set, int min, int max) throws PatternSyntaxError {
    String expected = set.replace("\\n\\r", "\\u{a}\\u{d}\\u{2028}\\u{2029}");
    assertThat(plan(pattern)).isEqualTo(new CharacterClass(expected, min, max));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^arn:aws(?:-[a-z]+)*:iot:[a-z]{2,8}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:(?:thing|thinggroup)/[a-zA-Z0-9:_-]{1,128}$",
        "^arn:aws(?:-[a-z]+)*:iot:[a-z]{2,8}(?:-[a-z]+)+-[0-9]{1,2}::jobtemplate/[!-9;-~]{1,64}:[0-9]+\\.[0-9]+$",
        "^arn:aws(?:-[a-z]+)*:iot:[a-z]{2,8}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:jobtemplate/[a-zA-Z0-9_-]{1,64}$",
        "^arn:aws(?:-[a-z]+)*:iot:[a-z]{2,8}(?:-[a-z]+)+-[0-9]{1,2}:[0-9]{12}:package/[a-zA-Z0-9._-]{1,128}/version/(?:[a-zA-Z0-9._-]{1,64}|\\$default|\\$null)$",
        "^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/(?:[!-.0-~]+/)*[a-zA-Z0-9_+=,.@-]{1,64}$",
        "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
        "^https://s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$",
        "^https://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\\.s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?/.+$",
        "^cron\\( *[0-9*,/-]+ +[0-9*,/-]+ +[0-9*,/?LW-]+ +[0-9A-Z*,/-]+ +[0-9A-Z*,?L#-]+ +[0-9*,/-]+ *\\)$",
        "^arn:[!-~]+$",
        "^[aA][wW][sS]:",
        "\\$\\{",
        "/version/$",
        "^(?!foo|bar)[a-z]+$",
        "\\bword\\b",
        "^P(?=[-0-9T])(?:-?[0-9]+Y)?(?:T(?=[-0-9])(?:-?[0-9]+H)?)?$",
        "^[a-z](?:[a-z-](?!9))*(?<!-|^)$",
        "^\\p{Lu}\\p{Ll}*$",
        "(a+)+$",
        "^(?:(?:a|a)*)*b$",
      })
  void isAnAutomatonOfModestSize(String pattern) throws PatternSyntaxError {
    assertThat(plan(pattern)).isInstanceOf(Automaton.class);
    Automaton automaton = (Automaton) plan(pattern);
    assertThat(automaton.program()).hasSize(1);
    assertThat(automaton.program().get(0)).matches("[A-Za-z0-9+/~]+");
    assertThat(automaton.program().get(0).length()).isBetween(10, 8_000);
  }

  /** The output must be the same on every JDK, whatever its version of Unicode. */
  @Test
  void whatIsWrittenDoesNotChange() throws PatternSyntaxError {
    assertThat(plan("^(?!-)[a-c]{2,4}$"))
        .isEqualTo(new Automaton(List.of("HCChDADBcABABCABABECBBABEBBCA")));
    assertThat(plan("^\\p{Lu}+é*$"))
        .isEqualTo(
            new Automaton(
                List.of("FEChCAaBlBAFAABABBdApDABCBDdCB~RH241BBggC~PHBABABEBABEBBBABCBEBCBBCACC")));
    assertThat(plan("^\\p{Script=Greek}(?<=[^α])\\p{L}$"))
        .isEqualTo(new Jdk("^[\\p{script=Greek}](?<=[^\\x{3b1}])[\\p{L}]\\z"));
  }

  @Test
  void anAutomatonIsMinimal() throws PatternSyntaxError {
    assertThat(plan("^(?:a|b)*abb$")).isEqualTo(plan("^(?:[ab]*)(?:abb|abb)$"));
    assertThat(plan("^(?:a|aa|aaa)x|^aax$")).isEqualTo(plan("^a{1,3}?x"));
    int states =
        PatternCompiler.automaton(EcmaParser.parse("^(?:a|b)*abb$"), PatternBudget.ofSchema())
            .get()
            .dfa()
            .states();
    // The four of the textbook, and the two final states.
    assertThat(states).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?<=a+)b", "(?<!ab)b", "(?<=(?<!x*y)a{3})[bc]+$", "(?i:straße)|(?m:^a)"})
  void isAnAutomaton(String pattern) throws PatternSyntaxError {
    assertThat(plan(pattern)).isInstanceOf(Automaton.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a(?=bc)",
        "(?<!ab)b(?=bc)",
        "^((?!foo).)*$",
        "^(a)\\1$",
        "^\\p{Script=Greek}+$",
        "^\\p{Alphabetic}$",
        "[ab]*a[ab]{20}$",
        "^(?:[a-z]{1,500}x){1,500}$",
        "a{30000}"
      })
  void isLeftToTheJdk(String pattern) throws PatternSyntaxError {
    assertThat(plan(pattern)).isInstanceOf(Jdk.class);
    assertThat(((Jdk) plan(pattern)).regex()).matches("[ -~]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:(?:(?:(?:a{1000}){1000}){1000}){1000}){1000}",
        "(?:(?:(?:){1000000000}){1000000000}){1000000000}",
        "(?:(?:a?){2000000000}){2000000000}",
        "[ab]*a[ab]{200}c[ab]{200}",
        "(?:.{0,500}x){0,30}",
        "(?=.*a.{9})(?=.*b.{9})(?=.*c.{9})^",
        "^(?=.*a.{9})(?=.*b.{9})(?=.*c.{9})",
        "^(?:a?){150}a{150}$",
        "(?<=a.{30})(?<=b.{30})(?<!c.{30}d)x",
        "(?:(?<=a+)(?<=b*)){1000}x",
        "(?:(?<=(?<=(?<=(?<=a+)b+)c+)d+)){100}e",
        "((((((((((a*)*)*)*)*)*)*)*)*)*)*b",
      })
  void compilesInBoundedTime(String pattern) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(plan(pattern)).isNotNull());
  }
}
