package io.github.jobsmith.generator.ir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagsTest {
  @Test
  void everyAssertionHasATag() {
    assertThat(records(Assertion.class).map(AssertionTag::of))
        .containsExactlyInAnyOrder(AssertionTag.values());
  }

  @Test
  void everyShapeHasATag() {
    assertThat(records(Shape.class).map(ShapeTag::of)).containsExactlyInAnyOrder(ShapeTag.values());
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(TagsTest::records);
  }
}
