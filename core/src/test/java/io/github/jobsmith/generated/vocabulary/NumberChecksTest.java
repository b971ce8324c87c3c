package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Number keywords")
class NumberChecksTest {
  private static final MaxDecimals ONE_DECIMAL = MaxDecimals.of(1, Checked.error("decimals"));
  private static final Sum SUM = Sum.of("/n", "10", Checked.error("sum"));
  private static final NumberOrder ORDER =
      NumberOrder.of("/rate/base", "/max", Checked.error("order"));
  private static final NotAboveCount COUNT =
      NotAboveCount.of("/list/*/min", "/targets", Checked.error("count"));

  @ParameterizedTest(name = "x-integer-form accepts {0}")
  @ValueSource(strings = {"0", "60", "-1", "9007199254740993", "1.5", "0.1e0", "\"6.0\"", "null"})
  void integerForm(String json) {
    assertThat(Checked.found(IntegerForm.of(Checked.error("x")), json)).isEmpty();
  }

  @ParameterizedTest(name = "x-integer-form: {0} must be {1}")
  @CsvSource({
    "60.0,60",
    "6e1,60",
    "1E2,100",
    "0.0,0",
    "-1.0,-1",
    "600e-1,60",
    "1e30,written with digits only",
    "1e999999,written with digits only"
  })
  void otherIntegerForm(String json, String wanted) {
    assertThat(Checked.message(IntegerForm.of(Checked.error("x")), json))
        .isEqualTo("the root is written " + json + "; must be " + wanted);
  }

  @ParameterizedTest(name = "x-max-decimals 1 accepts {0}")
  @ValueSource(
      strings = {
        "1",
        "1.5",
        "1.50",
        "5.0",
        "-2.3",
        "1e3",
        "15e-1",
        "1e999999999",
        "\"1.55\"",
        "[1.55]"
      })
  void decimalsInside(String json) {
    assertThat(Checked.found(ONE_DECIMAL, json)).isEmpty();
  }

  @ParameterizedTest(name = "x-max-decimals 1 refuses {0}")
  @ValueSource(strings = {"1.55", "-0.01", "1e-2", "1e-999999999", "1.1000000000000000000001"})
  void decimalsOutside(String json) {
    assertThat(Checked.found(ONE_DECIMAL, json)).containsExactly(" decimals");
  }

  @Test
  @DisplayName("x-max-decimals reports the number of digits")
  void decimalsMessage() {
    assertThat(Checked.message(ONE_DECIMAL, "1.55"))
        .endsWith("has 2 digits after the point; must have at most 1");
  }

  @ParameterizedTest(name = "x-sum 10 accepts {0}")
  @ValueSource(
      strings = {
        "[]",
        "[{\"n\":10}]",
        "[{\"n\":4},{\"n\":6}]",
        "[{\"n\":4.5},{\"n\":5.5}]",
        "[{\"n\":11},{\"n\":-1}]",
        "[{\"n\":9},{\"n\":\"9\"},{},7]",
        "[{\"n\":-1e999999999},{\"n\":9223372036854775807},{\"n\":9223372036854775807}]",
        "{\"n\":11}"
      })
  void sumInside(String json) {
    assertThat(Checked.found(SUM, json)).isEmpty();
  }

  @ParameterizedTest(name = "x-sum 10 refuses {0}")
  @ValueSource(
      strings = {
        "[{\"n\":5},{\"n\":6}]",
        "[{\"n\":10},{\"n\":0.001}]",
        "[{\"n\":10},{\"n\":1e-999999999}]",
        "[{\"n\":1e999999999},{\"n\":-5}]",
        "[{\"n\":9223372036854775807},{\"n\":9223372036854775807}]",
        "[{\"n\":99999999999999999999999999}]"
      })
  void sumOutside(String json) {
    assertThat(Checked.found(SUM, json)).containsExactly(" sum");
  }

  @ParameterizedTest(name = "x-sum {0} on a sum of {1}: valid is {2}")
  @CsvSource({
    "9223372036854775807,9223372036854775807,true",
    "9223372036854775806,9223372036854775807,false",
    "9223372036854775808,9223372036854775808,true",
    "9223372036854775808,9223372036854775809,false",
    "-9223372036854775809,-9223372036854775808,false",
    "-9223372036854775808,-9223372036854775808,true",
    "1e50,1e50,true"
  })
  void sumFarOut(String maximum, String number, boolean valid) {
    Sum sum = Sum.of("", maximum, Checked.error("sum"));
    assertThat(Checked.found(sum, "[" + number + "]").isEmpty()).isEqualTo(valid);
  }

  @Test
  @DisplayName("x-sum reports the sum")
  void sumMessage() {
    assertThat(Checked.message(SUM, "[{\"n\":5},{\"n\":6}]"))
        .endsWith("has n adding up to 11; must be at most 10");
    assertThat(Checked.message(SUM, "[{\"n\":5.5},{\"n\":6}]")).contains("adding up to 11.5;");
  }

  @ParameterizedTest(name = "x-number-order accepts base {0}, max {1}")
  @CsvSource({
    "10,10",
    "10,11",
    "1.5,1.5",
    "10,1e1",
    "1e999999999,1e999999999",
    "1e3,1001",
    "\"x\",1"
  })
  void orderInside(String base, String max) {
    assertThat(Checked.found(ORDER, pair(base, max))).isEmpty();
  }

  @ParameterizedTest(name = "x-number-order refuses base {0}, max {1}")
  @CsvSource({"10,9", "10,9.99", "1.5,1.4", "1e999999999,5", "1e99999999999,1e3", "1e3,999"})
  void orderOutside(String base, String max) {
    assertThat(Checked.found(ORDER, pair(base, max))).containsExactly("/max order");
  }

  @Test
  @DisplayName("x-number-order ignores absent numbers, and names both numbers")
  void orderRest() {
    assertThat(Checked.found(ORDER, "{\"max\":1}")).isEmpty();
    assertThat(Checked.found(ORDER, "{\"rate\":{\"base\":1}}")).isEmpty();
    assertThat(Checked.found(ORDER, "[]")).isEmpty();
    assertThat(Checked.message(ORDER, pair("10", "5")))
        .isEqualTo("max is 5; must be at least base, which is 10");
  }

  private static String pair(String base, String max) {
    return "{\"rate\":{\"base\":" + base + "},\"max\":" + max + "}";
  }

  @Test
  @DisplayName("x-not-above-count reports each number above the number of items")
  void count() {
    String json =
        "{\"targets\":[1,2],\"list\":[{\"min\":2},{\"min\":3},{},{\"min\":\"9\"},{\"min\":2.5}]}";
    assertThat(Checked.found(COUNT, json))
        .containsExactly("/list/1/min count"); // that 2.5 is no count is for type to say
    assertThat(Checked.message(COUNT, json))
        .endsWith("is 3; must be at most the number of targets, which is 2");
  }

  @Test
  @DisplayName("x-not-above-count ignores a missing array or list")
  void countAbsent() {
    assertThat(Checked.found(COUNT, "{\"list\":[{\"min\":3}]}")).isEmpty();
    assertThat(Checked.found(COUNT, "{\"targets\":1,\"list\":[{\"min\":3}]}")).isEmpty();
    assertThat(Checked.found(COUNT, "{\"targets\":[],\"list\":5}")).isEmpty();
  }

  @Test
  @DisplayName("Invalid bounds and pointers are rejected when the check is created")
  void nonsense() {
    assertThatIllegalArgumentException().isThrownBy(() -> MaxDecimals.of(-1, Checked.error("x")));
    assertThatIllegalArgumentException().isThrownBy(() -> Sum.of("/n", "ten", Checked.error("x")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sum.of("n", "1", Checked.error("x")))
        .withMessageContaining("not a JSON Pointer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberOrder.of("/*/a", "/b", Checked.error("x")))
        .withMessageContaining("without *");
  }
}
