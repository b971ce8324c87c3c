package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import io.github.jobsmith.generator.emit.RuntimeTypes;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The generator knows the runtime by name only. */
class RuntimeTypesTest {
  @TestFactory
  Stream<DynamicTest> everyTypeExists() {
    return RuntimeTypes.all().stream()
        .map(ClassName::reflectionName)
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException()));
  }
}
