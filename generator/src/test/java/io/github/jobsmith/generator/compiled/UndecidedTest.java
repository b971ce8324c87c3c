package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * A check that needs too many steps or too much stack results in a violation, never in an
 * exception.
 */
class UndecidedTest {
  private static final String HOSTILE = "a".repeat(60);

  private static Validator validator(String schema) {
    return Compiled.validator(schema.replace('\'', '"'));
  }

  @Test
  void unterminatedPatternIsReportedAtItsValue() {
    Validator validator =
        validator("{'properties':{'list':{'items':{'pattern':'^(a+)+\\\\1b$'}}}}");
    String text = "{\"list\":[\"aab\",\"" + HOSTILE + "\"]}";
    assertThat(validator.validate(text).violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule().id()).isEqualTo("pattern-budget");
              assertThat(violation.pointer()).isEqualTo("/list/1");
              assertThat(violation.message())
                  .startsWith("list[1] cannot be decided: the pattern was stopped after reading");
            });
    assertThat(validator.isValid(JsonDocument.parse(text))).isFalse();
  }

  @Test
  void orAtTheMemberWhoseNameItIs() {
    Validator validator = validator("{'patternProperties':{'^(a+)+\\\\1b$':{'type':'string'}}}");
    assertThat(validator.validate("{\"b\":1,\"" + HOSTILE + "\":1}").violations())
        .filteredOn(violation -> violation.rule().id().equals("pattern-budget"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/" + HOSTILE);
              assertThat(violation.message()).startsWith("member \"" + HOSTILE + "\" cannot be");
            });
  }

  @Test
  void valueDeeperThanTheStackIsAViolation() throws InterruptedException {
    JsonLimits limits = JsonLimits.DEFAULT.withMaxDepth(1_000_000);
    Validator validator =
        validator("{'type':['array','null'],'items':{'$ref':'#'}}")
            .with(ValidationOptions.DEFAULT.withLimits(limits));
    String deep = "[".repeat(300_000) + "]".repeat(300_000);
    Thread thread =
        new Thread(
            null,
            () -> {
              assertThat(validator.validate(deep).violations())
                  .singleElement()
                  .satisfies(
                      violation -> {
                        assertThat(violation.rule().id()).isEqualTo("too-deep");
                        assertThat(violation.pointer()).isEmpty();
                        assertThat(violation.message())
                            .isEqualTo(
                                "the root is nested too deeply for the stack of this thread");
                      });
              assertThat(validator.isValid(JsonDocument.parse(deep, limits))).isFalse();
              assertThat(validator.validate("[[null]]").isValid()).isTrue();
            },
            "small stack",
            1 << 18);
    Throwable[] failed = new Throwable[1];
    thread.setUncaughtExceptionHandler((any, fault) -> failed[0] = fault);
    thread.start();
    thread.join();
    assertThat(failed[0]).isNull();
  }
}
