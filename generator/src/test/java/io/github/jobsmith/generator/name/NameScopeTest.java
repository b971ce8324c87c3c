package io.github.jobsmith.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are unique, legal, and as requested where that is possible. */
class NameScopeTest {
  @Test
  void theFirstGetsThePlainName() {
    NameScope scope = new NameScope();
    assertThat(scope.take("tag", "")).isEqualTo("tag");
    assertThat(scope.take("tag", "")).isEqualTo("tag2");
    assertThat(scope.take("tag", "")).isEqualTo("tag3");
  }

  @Test
  void namesThatDifferInCaseOnlyWouldShareAFile() {
    NameScope scope = new NameScope();
    assertThat(scope.take("Tag", "")).isEqualTo("Tag");
    assertThat(scope.take("TAG", "")).isEqualTo("TAG_2");
  }

  @Test
  void aNumberBehindADigitIsSetApart() {
    NameScope scope = new NameScope();
    assertThat(scope.take("page1", "")).isEqualTo("page1");
    assertThat(scope.take("page1", "")).isEqualTo("page1_2");
    assertThat(scope.take("page12", "")).isEqualTo("page12");
  }

  @Test
  void keywordsAndMethodsOfEveryObjectAreAvoided() {
    NameScope scope = new NameScope();
    for (String word :
        new String[] {"class", "default", "null", "true", "_", "yield", "hashCode"}) {
      String name = scope.take(word, "");
      assertThat(SourceVersion.isName(name)).as(name).isTrue();
      assertThat(name).isNotEqualTo(word);
    }
  }

  @Test
  void contextualKeywordsAreNames() {
    NameScope scope = new NameScope();
    for (String word : new String[] {"record", "var", "sealed", "permits", "when", "module"}) {
      assertThat(scope.take(word, "")).isEqualTo(word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "größe, groesse",
    "Größe, Groesse",
    "GRÖSSE, GROESSE",
    "Übersicht, Uebersicht",
    "élève, eleve",
    "straße, strasse",
    "smørrebrød, smoerrebroed",
    "Łódź, Lodz",
    "имя, imya",
    "Щука, Shchuka",
    "λόγος, logos",
    "名前, u540du524d",
    "ﬁn, fin"
  })
  void lettersAreTransliterated(String name, String ascii) {
    assertThat(new NameScope(true).take(name, "")).isEqualTo(ascii);
    assertThat(new NameScope(false).take(name, "")).isEqualTo(name);
  }

  @Test
  void namesThatAreEqualInAsciiGetANumber() {
    NameScope scope = new NameScope(true);
    assertThat(scope.take("größe", "")).isEqualTo("groesse");
    assertThat(scope.isFree("Groesse")).isFalse();
    assertThat(scope.take("groesse", "")).isEqualTo("groesse2");
  }

  @Test
  void everyNameIsLegalAndUnused() {
    NameScope scope = NameScope.without("value");
    Set<String> seen = new HashSet<>(Set.of("value"));
    for (String wish : new String[] {"", "", "1st", "1st", "x".repeat(500), "x".repeat(501)}) {
      String name = scope.take(wish, "value");
      assertThat(SourceVersion.isName(name)).as(name).isTrue();
      assertThat(name).hasSizeLessThan(100);
      assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
    }
  }

  @Test
  void endOfALongNameIsKept() {
    NameScope scope = new NameScope();
    assertThat(scope.take("X".repeat(60_000) + "Validator", "")).hasSize(80).endsWith("XValidator");
    String smileys = "\ud83d\ude00".repeat(100);
    for (String wish : new String[] {smileys, "x" + smileys, smileys + "x"}) {
      assertThat(scope.take(wish, "").codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @Test
  void manyWishesForOneNameTakeLittleTime() {
    NameScope scope = new NameScope();
    String last = "";
    for (int i = 0; i < 100_000; i++) {
      last = scope.take("name", "");
    }
    assertThat(last).isEqualTo("name100000");
    assertThat(scope.take("NAME", "")).isEqualTo("NAME_2");
  }
}
