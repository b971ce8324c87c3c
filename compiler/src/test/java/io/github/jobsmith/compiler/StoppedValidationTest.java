package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoppedValidationTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private enum Kind {
    INTERPRETED(ValidatorCompiler.standard()),
    COMPILED(ValidatorCompiler.standard().compiled());

    private final ValidatorCompiler compiler;

    Kind(ValidatorCompiler compiler) {
      this.compiler = compiler;
    }

    Validator validator(String schema) {
      try {
        return compiler.compile(schema.replace('\'', '"'));
      } catch (SchemaException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** A schema that visits each of the four values once. */
  private record Loop(String schema, String document) {}

  private static List<Loop> loops() {
    String object = "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}";
    return List.of(
        new Loop("{'items':{'type':'number'}}", "[1,2,3,4]"),
        new Loop("{'prefixItems':[{'type':'number'}]}", "[1,2,3,4]"),
        new Loop("{'contains':{'type':'string'}}", "[1,2,3,\"\"]"),
        new Loop("{'not':{'items':{'type':'number'}}}", "[1,2,3,4,\"\"]"),
        new Loop("{'unevaluatedItems':{'type':'number'},'anyOf':[{'minItems':1}]}", "[1,2,3,4]"),
        new Loop("{'additionalProperties':{'type':'number'}}", object),
        new Loop("{'patternProperties':{'^.$':{'type':'number'}}}", object),
        new Loop("{'propertyNames':{'maxLength':1}}", object),
        new Loop(
            "{'unevaluatedProperties':{'type':'number'},'anyOf':[{'required':['a']}]}", object));
  }

  @ParameterizedTest
  @MethodSource("loops")
  @DisplayName("as many steps as there are items or members are enough; one less is not")
  void boundary(Loop loop) {
    for (Kind kind : Kind.values()) {
      Validator validator = kind.validator(loop.schema());
      JsonDocument document = JsonDocument.parse(loop.document());
      Validator enough = validator.with(ValidationOptions.DEFAULT.withMaxSteps(4));
      assertThat(enough.validate(document).toString()).isEqualTo("valid");
      assertThat(enough.isValid(document)).isTrue();
      Validator few = validator.with(ValidationOptions.DEFAULT.withMaxSteps(3));
      assertThat(few.validate(document).toString())
          .isEqualTo(
              "1:1: error: the root is not completely validated: it takes more than 3 steps"
                  + " [validation-stopped]");
      assertThat(few.isValid(document)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("the cause is in the language of the messages")
  void german(Kind kind) {
    ValidationOptions german =
        ValidationOptions.DEFAULT.withMessages(MessageBundle.forLocale(Locale.GERMAN));
    Validator validator = kind.validator("{'items':{'type':'number'}}").with(german);
    String text = "[1,2,3,4]";
    String begin = "der Wurzelwert wurde nicht vollst\u00e4ndig gepr\u00fcft: ";
    assertThat(message(validator.with(german.withMaxSteps(1)), text))
        .isEqualTo(begin + "mehr als 1 Schritt w\u00e4re n\u00f6tig");
    assertThat(message(validator.with(german.withMaxSteps(3)), text))
        .isEqualTo(begin + "mehr als 3 Schritte w\u00e4ren n\u00f6tig");
    String large = "[" + "1,".repeat(10_000) + "1]";
    Thread.currentThread().interrupt();
    try {
      assertThat(message(validator, large)).isEqualTo(begin + "der Thread wurde unterbrochen");
    } finally {
      Thread.interrupted();
    }
    Instant end = Instant.parse("2027-01-01T00:00:00Z");
    assertThat(message(validator.with(german.withDeadline(end, () -> end)), large))
        .isEqualTo(begin + "die Frist ist abgelaufen");
  }

  private static String message(Validator validator, String text) {
    return validator.validate(text).violations().get(0).message();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("what was found before is reported")
  void foundBefore(Kind kind) {
    Validator validator =
        kind.validator("{'properties':{'a':{'items':{'type':'number'}}}}")
            .with(ValidationOptions.DEFAULT.withMaxSteps(1));
    assertThat(validator.validate("{\"a\":[\"\",1,\"\"]}").toString())
        .isEqualTo(
            "1:1: error: the root is not completely validated: it takes more than 1 step"
                + " [validation-stopped]\n"
                + "1:7: error: a[0] is a string; must be a number [type]");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("an interrupted thread ends long validations only, and remains interrupted")
  void interrupted(Kind kind) {
    Validator validator = kind.validator("{'items':{'type':'number'}}");
    JsonDocument small = array(4_000);
    JsonDocument large = array(10_000);
    Report report;
    boolean smallIsValid;
    boolean largeIsValid;
    boolean remains;
    Thread.currentThread().interrupt();
    try {
      report = validator.validate(large);
      largeIsValid = validator.isValid(large);
      smallIsValid = validator.isValid(small) && validator.validate(small).isValid();
    } finally {
      remains = Thread.interrupted();
    }
    assertThat(report.toString())
        .isEqualTo(
            "error: the root is not completely validated: the thread was interrupted"
                + " [validation-stopped]");
    assertThat(largeIsValid).isFalse();
    assertThat(smallIsValid).isTrue();
    assertThat(remains).isTrue();
    assertThat(validator.isValid(large)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("a task that is cancelled ends soon")
  void cancelled(Kind kind) throws Exception {
    String alternatives =
        IntStream.range(0, 400)
            .mapToObj(i -> "{'required':['m" + i + "'],'properties':{'x':{'maximum':" + i + "}}}")
            .collect(Collectors.joining(","));
    Validator validator = kind.validator("{'items':{'oneOf':[" + alternatives + "]}}");
    JsonDocument document =
        JsonDocument.parse("[" + "{\"x\":-1,\"y\":0},".repeat(300_000) + "{\"m1\":1}]");
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> verdict = executor.submit(() -> validator.with(TWO).isValid(document));
      TimeUnit.MILLISECONDS.sleep(20);
      verdict.cancel(true);
      executor.shutdown();
      assertThat(
              assertTimeoutPreemptively(
                  SOON, () -> executor.awaitTermination(20, TimeUnit.SECONDS)))
          .isTrue();
    } finally {
      executor.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("a deadline that has passed ends a validation after 16 steps, and not a smaller one")
  void deadline(Kind kind) {
    Instant end = Instant.parse("2027-01-01T00:00:00Z");
    Validator validator = kind.validator("{'items':{'type':'number'}}");
    Validator passed = validator.with(ValidationOptions.DEFAULT.withDeadline(end, () -> end));
    assertThat(passed.validate(array(16)).isValid()).isTrue();
    assertThat(passed.isValid(array(16))).isTrue();
    assertThat(passed.validate(array(17)).toString())
        .isEqualTo(
            "error: the root is not completely validated: the deadline has passed"
                + " [validation-stopped]");
    assertThat(passed.isValid(array(17))).isFalse();
    Validator inTime =
        validator.with(ValidationOptions.DEFAULT.withDeadline(end, () -> end.minusNanos(1)));
    assertThat(inTime.validate(array(17)).isValid()).isTrue();
    assertThat(inTime.isValid(array(17))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName(
      "a deadline that passes during a validation ends it; what was found before is reported")
  void deadlineMeanwhile(Kind kind) {
    Instant end = Instant.parse("2027-01-01T00:00:00Z");
    AtomicInteger readings = new AtomicInteger();
    Validator validator =
        kind.validator("{'items':{'type':'number'}}")
            .with(
                ValidationOptions.DEFAULT
                    .withMaxSteps(1_000_000)
                    .withDeadline(end, () -> end.plusSeconds(readings.incrementAndGet() - 10))
                    .withRelaxedLimits(true));
    assertThat(validator.validate("[\"\"" + ",1".repeat(100_000) + ",\"\"]").toString())
        .isEqualTo(
            "1:1: error: the root is not completely validated: the deadline has passed"
                + " [validation-stopped]\n"
                + "1:2: error: item 0 is a string; must be a number [type]");
    assertThat(readings).hasValue(10);
    assertThat(validator.options().deadline()).contains(end);
    assertThat(ValidationOptions.DEFAULT.deadline()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("a timeout begins anew for each validation")
  void timeout(Kind kind) {
    Instant begin = Instant.parse("2027-01-01T00:00:00Z");
    AtomicInteger seconds = new AtomicInteger();
    Validator validator =
        kind.validator("{'items':{'type':'number'}}")
            .with(
                ValidationOptions.DEFAULT.withTimeout(
                    Duration.ofSeconds(9), () -> begin.plusSeconds(seconds.incrementAndGet())));
    JsonDocument inTime = array(16 * 8 + 16);
    JsonDocument late = array(16 * 9 + 1);
    for (int time = 0; time < 3; time++) {
      assertThat(validator.validate(inTime).toString()).isEqualTo("valid");
      assertThat(validator.isValid(inTime)).isTrue();
      Report report = validator.validate(late);
      assertThat(report.toString())
          .isEqualTo(
              "error: the root is not completely validated: the deadline has passed"
                  + " [validation-stopped]");
      assertThat(report.violations().get(0).parameters().toString())
          .isEqualTo("{cause=\"deadline\"}");
      assertThat(validator.isValid(late)).isFalse();
    }
    assertThat(validator.options().timeout()).contains(Duration.ofSeconds(9));
    assertThat(validator.options().deadline()).isEmpty();
    assertThat(ValidationOptions.DEFAULT.timeout()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("patterns that backtrack do not keep a validation from ending")
  void slowPatterns(Kind kind) {
    Validator validator = kind.validator("{'items':{'not':{'pattern':'^(a+)+\\\\1b$'}}}");
    String slow = "\"" + "a".repeat(18) + "\",";
    JsonDocument document = JsonDocument.parse("[" + slow.repeat(20_000) + "1]");
    Validator timed =
        validator.with(
            ValidationOptions.DEFAULT.withTimeout(Duration.ofMillis(50), Clock.systemUTC()));
    long begin = System.nanoTime();
    assertThat(timed.isValid(document)).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "P3651D"})
  @DisplayName("a timeout is above 0 and at most ten years")
  void timeoutRange(Duration length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationOptions.DEFAULT.withTimeout(length, Clock.systemUTC()))
        .withMessage("timeout is " + length + "; must be above 0 and at most 3650 days");
  }

  private static final ValidationOptions TWO = ValidationOptions.DEFAULT.withMaxViolations(2);

  @Test
  @DisplayName("the maximum is at least 1")
  void range() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidationOptions.DEFAULT.withMaxSteps(0))
        .withMessage("maxSteps is 0; must be at least 1");
    assertThat(ValidationOptions.DEFAULT.withMaxSteps(1).withRelaxedLimits(true).maxSteps())
        .isEqualTo(1);
    assertThat(ValidationOptions.DEFAULT.maxSteps()).isEqualTo(Long.MAX_VALUE);
  }

  private static JsonDocument array(int size) {
    return JsonDocument.parse("[" + "0,".repeat(size - 1) + "0]").withoutPlaces();
  }
}
