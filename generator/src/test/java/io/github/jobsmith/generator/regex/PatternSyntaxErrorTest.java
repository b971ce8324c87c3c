package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSyntaxErrorTest {
  private static PatternSyntaxError error(String pattern) {
    return catchThrowableOfType(PatternSyntaxError.class, () -> PatternCompiler.compile(pattern));
  }

  @ParameterizedTest(name = "/{0}/")
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " ;; ",
      value = {
        "^(abc] ;; 1 ;; a group is never closed ;; add a )",
        "ab) ;; 2 ;; a ) closes nothing ;; write \\)",
        "a[bc ;; 1 ;; a character class is never closed ;; add a ]",
        "a[b- ;; 1 ;; a character class is never closed ;; add a ]",
        "a[b\\ ;; 3 ;; the pattern ends in a backslash ;; \\\\",
        "*a ;; 0 ;; nothing stands before * ;; write \\*",
        "(?:|+) ;; 4 ;; nothing stands before + ;; write \\+",
        "{2} ;; 0 ;; nothing stands before { ;; write \\{",
        "a** ;; 2 ;; a quantifier follows a quantifier ;; (?:…)",
        "a++ ;; 2 ;; possessive quantifiers ;; drop the second +",
        "a{2}{3} ;; 4 ;; a quantifier follows a quantifier ;; (?:…)",
        "a{3,2} ;; 1 ;; {3,2} runs backwards ;; swap",
        "a{,5} ;; 1 ;; means nothing in ECMA-262 ;; {0,5}",
        "^* ;; 1 ;; a quantifier follows an assertion ;; (?:…)",
        "(?=a)* ;; 5 ;; a quantifier follows an assertion ;; (?:…)",
        "\\b+ ;; 2 ;; a quantifier follows an assertion ;; (?:…)",
        "(?i)abc ;; 0 ;; not part of ECMA-262 ;; [aA]",
        "(?>a) ;; 0 ;; not part of ECMA-262 ;; (?:…)",
        "(?P<n>a) ;; 0 ;; not part of ECMA-262 ;; (?<name>…)",
        "(?#c)a ;; 0 ;; not part of ECMA-262 ;; $comment",
        "(?<1a>b) ;; 0 ;; no proper name ;; (?<year>…)",
        "(?<a ;; 0 ;; no proper name ;; (?<year>…)",
        "(?<a>x)(?<a>y) ;; 7 ;; the name \"a\" ;; its own name",
        "(?:(?<a>x)|y)(?<a>z) ;; 13 ;; the name \"a\" ;; of different alternatives",
        "(?<a>x|(?<a>y)) ;; 7 ;; the name \"a\" ;; of different alternatives",
        "x\\2(a) ;; 1 ;; \\2 refers to a group that is not there ;; the pattern has 1 groups",
        "\\k<a> ;; 0 ;; no named group ;; (?<name>…)",
        "\\A ;; 0 ;; \\A means nothing ;; ^",
        "a\\Z ;; 1 ;; \\Z means nothing ;; $",
        "\\a ;; 0 ;; \\a means nothing ;; \\x07",
        "\\Qa\\E ;; 0 ;; \\Q means nothing ;; escape each character",
        "\\y ;; 0 ;; \\y means nothing ;; drop the \\",
        "\\xg1 ;; 0 ;; two hexadecimal digits ;; \\x0a",
        "\\u12 ;; 0 ;; \\u names no code point ;; \\u20ac",
        "\\u{110000} ;; 0 ;; \\u names no code point ;; \\u{10ffff}",
        "\\c1 ;; 0 ;; \\c names no letter ;; \\cA",
        "\\01 ;; 0 ;; no octal escapes ;; \\x",
        "[\\1] ;; 1 ;; \\1 means nothing ;; \\x",
        "[\\B] ;; 1 ;; in a character class ;; drop",
        "[z-a] ;; 1 ;; runs backwards ;; swap",
        "[\\s-a-z] ;; 3 ;; a range cannot begin with a set ;; \\-",
        "[[:alpha:]] ;; 1 ;; [:alpha:] is not part of ECMA-262 ;; a-zA-Z",
        "\\pL ;; 0 ;; no property in braces ;; \\p{L}",
        "\\p{Foo} ;; 0 ;; property \"Foo\" is not known ;; \\p{L}",
        "\\p{Greek} ;; 0 ;; property \"Greek\" is not known ;; \\p{Script=Greek}",
        "\\p{letter} ;; 0 ;; property \"letter\" is not known ;; \\p{L}",
        "\\p{gc=Foo} ;; 0 ;; no general category \"Foo\" ;; Uppercase_Letter",
        "\\p{sc=Foo} ;; 0 ;; no script \"Foo\" ;; Grek",
        "\\p{scx=Greek} ;; 0 ;; Script_Extensions ;; \\p{Script=Greek}",
        "\\p{Block=Foo} ;; 0 ;; no property \"Block\" ;; General_Category",
        "a(?<=b*)c ;; 1 ;; a greatest length ;; {0,100}",
        "^(?:(a)|b)*\\1$ ;; 11 ;; cannot be honoured exactly ;; write the alternatives out",
        "^(?:(a)?\\1b)+$ ;; 8 ;; cannot be honoured exactly ;; write the alternatives out",
        "^(?:(a*))*\\1$ ;; 10 ;; cannot be honoured exactly ;; write the alternatives out",
        "^(?:(a?)\\1){2}$ ;; 8 ;; may match nothing ;; write the alternatives out",
        "(?:(?=(a))a)?b\\1 ;; 14 ;; a lookahead that may be skipped ;; write the alternatives out",
        "(?<=(a)\\1)b ;; 7 ;; in a lookbehind ;; write the alternatives out",
      })
  void says(String pattern, int index, String description, String wayOut) {
    PatternSyntaxError error = error(pattern);
    assertThat(error).as(pattern).isNotNull();
    assertThat(error.description()).contains(description);
    assertThat(error.wayOut()).contains(wayOut);
    assertThat(error.index()).isEqualTo(index);
    assertThat(error).hasMessageStartingWith("at index " + index + ": ");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    String deep = "(".repeat(100_00) + ")".repeat(100_00);
    assertThat(error(deep).description()).contains("nested deeper than 250");
    assertThat(error("(?:".repeat(250) + "a" + ")".repeat(250))).isNull();
    assertThat(error("(".repeat(250) + "a" + ")*".repeat(250) + "(?=b)")).isNull();
    assertThat(error("a".repeat(70_000)).description()).contains("70000 characters");
    assertThat(error("a".repeat(40_000))).isNull();
    assertThat(error("(?<=(?:ab|c){2,3})x").description()).contains("refuse its translation");
    assertThat(error("(?=" + "é".repeat(40_000) + ")x").description()).contains("too large");
  }
}
