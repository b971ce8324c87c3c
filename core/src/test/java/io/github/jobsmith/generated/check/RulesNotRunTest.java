package io.github.jobsmith.generated.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesNotRunTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 40})
  void eachRuleOnceInTheOrderInWhichItWasMet(int count) {
    RulesNotRun rules = new RulesNotRun();
    List<Rule> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Rule rule = rule(i);
      expected.add(rule);
      rules.add(rule);
      rules.add(rule(0));
      rules.add(rule(i));
      rules.add(rule);
      rules.add(expected.get(0));
    }
    assertThat(rules.list()).containsExactlyElementsOf(expected);
  }

  private static Rule rule(int i) {
    return Rule.of("rule-" + i, Severity.WARNING, "title");
  }
}
