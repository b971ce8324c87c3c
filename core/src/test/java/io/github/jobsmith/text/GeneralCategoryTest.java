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

  @ParameterizedTest
  @CsvSource({
    "1FAE1,So", "1FAE8,So", "1FAE9,So", "A7C0,Lu", "10EFD,Mn", "2EBF0,Lo", "2EE5D,Lo", "20C0,Sc",
    "11F50,Nd", "0378,Cn", "2EE5E,Cn", "1FAEB,Cn", "FFFF,Cn", "10FFFF,Cn", "41,Lu", "1F600,So"
  })
  void everyJdkHasTheCharactersOfUnicode16(String codePoint, String name) {
    assertThat(GeneralCategory.name(GeneralCategory.of(Integer.parseInt(codePoint, 16))))
        .isEqualTo(name);
  }

  @Test
  void addedCharactersAreThoseOfNewerJdks() {
    int added = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      int ours = AddedCharacters.typeOf(c);
      added += ours != Character.UNASSIGNED ? 1 : 0;
      if (type != Character.UNASSIGNED) {
        assertThat(GeneralCategory.of(c)).isEqualTo(type);
        assertThat(ours).as(Integer.toHexString(c)).isIn((int) Character.UNASSIGNED, type);
      }
    }
    assertThat(added).isEqualTo(838 + 4_489 + 627 + 5_185);
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
