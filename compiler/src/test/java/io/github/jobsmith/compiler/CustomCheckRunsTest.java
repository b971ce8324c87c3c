package io.github.jobsmith.compiler;

import static io.github.jobsmith.compiler.CustomChecks.both;
import static io.github.jobsmith.compiler.CustomChecks.compiler;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When and how often checks of the application are called. */
class CustomCheckRunsTest {
  @Test
  void tieredAndOutput() throws SchemaException {
    Validator tiered = compiler().tiered(Runnable::run, 0, made -> {}).compile("{\"weekday\": 1}");
    for (int i = 0; i < 3; i++) {
      assertThat(tiered.validate("\"Sun\"").isValid()).isFalse();
    }
    String schema = "{\"weekday\": 1, \"format\": \"sku\"}";
    String output =
        compiler().compileForOutput(schema).evaluate("\"Sun\"", OutputFormat.BASIC).toString();
    assertThat(output).contains("\"/weekday\"").contains("on a weekend").contains("\"/format\"");
  }

  @Test
  void manyValuesAreCheckedByManyThreads() {
    Map<Boolean, Long> counts =
        Stream.of(both(compiler(), "{\"items\": {\"format\": \"sku\"}}").get(0))
            .flatMap(
                validator ->
                    Stream.iterate(0, i -> i + 1)
                        .limit(200)
                        .parallel()
                        .map(i -> validator.validate("[\"ABC-1234\"]").isValid()))
            .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    assertThat(counts).containsOnly(Map.entry(true, 200L));
  }

  @Test
  void callsAreSteps() throws SchemaException {
    String schema =
        """
        {"allOf": [
          {"format": "sku"}, {"format": "sku"}, {"weekday": 1}, {"format": "sku", "weekday": 2}
        ]}
        """;
    for (ValidatorCompiler compiler : List.of(compiler(), compiler().compiled())) {
      Validator validator = compiler.compile(schema);
      assertThat(limited(validator, 4).validate("\"ABC-1234\"").violations())
          .extracting(violation -> violation.rule().id())
          .containsExactly("validation-stopped");
      assertThat(limited(validator, 5).validate("\"ABC-1234\"").violations()).isEmpty();
      assertThat(limited(validator, 4).isValid("\"ABC-1234\"".getBytes(StandardCharsets.UTF_8)))
          .isFalse();
      // The clock is read before each call, which can take long.
      AtomicInteger asked = new AtomicInteger();
      InstantSource clock = () -> Instant.ofEpochSecond(asked.getAndIncrement());
      ValidationOptions deadline =
          ValidationOptions.DEFAULT.withDeadline(Instant.ofEpochSecond(2), clock);
      assertThat(validator.with(deadline).validate("\"ABC-1234\"").violations())
          .extracting(violation -> violation.rule().id())
          .containsExactly("validation-stopped");
    }
  }

  private static Validator limited(Validator validator, long steps) {
    return validator.with(ValidationOptions.DEFAULT.withMaxSteps(steps));
  }
}
