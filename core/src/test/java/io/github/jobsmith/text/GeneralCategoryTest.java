package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralCategoryTest {
  @ParameterizedTest
  @CsvSource({"Lu,A", "Uppercase_Letter,A", "digit,7", "Sc,$", "Pd,-", "cntrl,'\n'", "Pf,»"})
  void categoryOfACharacter(String name, String character) {
    assertThat(GeneralCategory.mask(name)).isEqualTo(1 << Character.getType(character.charAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"L,Lu Ll Lt Lm Lo", "Letter,L", "LC,Lu Ll Lt", "Cased_Letter,LC", "C,Cn Cc Cf Co Cs"})
  void groupsOfCategories(String group, String names) {
    assertThat(GeneralCategory.mask(group)).isNotZero().isEqualTo(GeneralCategory.maskOf(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--",
        "l",
        "lu",
        "LU",
        "Lx",
        "L ",
        " Lu",
        "letter",
        "Letter=L",
        "=",
        "Control=Cc\ncntrl",
        "\n",
        "Lu Ll",
        "Symbol\n"
      })
  void unknownNames(String name) {
    assertThat(GeneralCategory.mask(name)).isZero();
  }

  @Test
  void everyTypeHasAName() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .map(Character::getType)
        .distinct()
        .forEach(
            type ->
                assertThat(GeneralCategory.mask(GeneralCategory.name(type))).isEqualTo(1 << type));
  }
}
