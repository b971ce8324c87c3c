package io.github.jobsmith.generated.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final int LAST_NODE = (1 << 28) - 1;

  @Test
  void isEmptyAtFirst() {
    assertThat(new Answers().recall(0, 0)).isNull();
  }

  @Test
  void keepsQuestionsNodesAndAnswersApart() {
    Answers answers = new Answers();
    Map<Long, Boolean> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      int question = random.nextInt(20);
      int node = random.nextBoolean() ? random.nextInt(2_000) : LAST_NODE - random.nextInt(2_000);
      boolean answer = random.nextBoolean();
      answers.remember(question, node, answer);
      expected.put((long) question << 32 | node, answer);
    }
    assertThat(answers.size()).isEqualTo(expected.size());
    expected.forEach(
        (key, answer) ->
            assertThat(answers.recall((int) (key >> 32), key.intValue())).isEqualTo(answer));
    for (int node = 2_000; node < 4_000; node++) {
      assertThat(answers.recall(3, node)).isNull();
      assertThat(answers.recall(20, node - 2_000)).isNull();
    }
  }
}
