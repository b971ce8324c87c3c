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
        "^(abc] ;; 1 ;; a group is not closed ;; add a )",
        "ab) ;; 2 ;; this ) has no matching ( ;; write \\)",
        "a[bc ;; 1 ;; a character class is not closed ;; add a ]",
        "a[b- ;; 1 ;; a character class is not closed ;; add a ]",
        "a[b\\ ;; 3 ;; the pattern ends with a backslash ;; \\\\",
        "*a ;; 0 ;; nothing to repeat before * ;; write \\*",
        "(?:|+) ;; 4 ;; nothing to repeat before + ;; write \\+",
        "{2} ;; 0 ;; nothing to repeat before { ;; write \\{",
        "a** ;; 2 ;; a quantifier follows a quantifier ;; (?:…)",
        "a++ ;; 2 ;; possessive quantifiers ;; remove the second +",
        "a{2}{3} ;; 4 ;; a quantifier follows a quantifier ;; (?:…)",
        "a{3,2} ;; 1 ;; {3,2} is out of order ;; swap",
        "a{,5} ;; 1 ;; has no meaning in ECMA-262 ;; {0,5}",
        "^* ;; 1 ;; a quantifier follows an assertion ;; (?:…)",
        "(?=a)* ;; 5 ;; a quantifier follows an assertion ;; (?:…)",
        "\\b+ ;; 2 ;; a quantifier follows an assertion ;; (?:…)",
        "(?i)abc ;; 0 ;; not part of ECMA-262 ;; such as (?i:…)",
        "(?i-s)abc ;; 0 ;; not part of ECMA-262 ;; such as (?i:…)",
        "(?x:a) ;; 0 ;; not part of ECMA-262 ;; write \\(",
        "(?ii:a) ;; 0 ;; the same flag twice ;; (?i-s:…)",
        "a(?i-i:b)(?si-m:c)(?i-mi:d) ;; 1 ;; the same flag twice ;; (?i-s:…)",
        "(?-:a) ;; 0 ;; has no flags ;; (?i:…)",
        "(?i:\\p{Lu}) ;; 4 ;; a Unicode property is not supported where the flag i is set ;; outside",
        "(?i:[a\\p{Script=Greek}]) ;; 4 ;; a Unicode property is not supported ;; outside",
        "(a)(?i:\\1) ;; 7 ;; a back reference is not supported where the flag i is set ;; outside",
        "(?<n>a)(?i:\\k<n>) ;; 11 ;; a back reference is not supported where ;; outside",
        "(?>a) ;; 0 ;; not part of ECMA-262 ;; (?:…)",
        "(?P<n>a) ;; 0 ;; not part of ECMA-262 ;; (?<name>…)",
        "(?#c)a ;; 0 ;; not part of ECMA-262 ;; $comment",
        "(?<1a>b) ;; 0 ;; no valid name ;; (?<year>…)",
        "(?<a ;; 0 ;; no valid name ;; (?<year>…)",
        "(?<a>x)(?<a>y) ;; 7 ;; the name \"a\" ;; different names",
        "(?:(?<a>x)|y)(?<a>z) ;; 13 ;; the name \"a\" ;; in different alternatives",
        "(?<a>x|(?<a>y)) ;; 7 ;; the name \"a\" ;; in different alternatives",
        "x\\2(a) ;; 1 ;; \\2 refers to a group that does not exist ;; the pattern has 1 groups",
        "\\k<a> ;; 0 ;; does not refer to a named group ;; (?<name>…)",
        "\\A ;; 0 ;; \\A has no meaning ;; ^",
        "a\\Z ;; 1 ;; \\Z has no meaning ;; $",
        "\\a ;; 0 ;; \\a has no meaning ;; \\x07",
        "\\Qa\\E ;; 0 ;; \\Q has no meaning ;; escape each character",
        "\\y ;; 0 ;; \\y has no meaning ;; remove the \\",
        "\\xg1 ;; 0 ;; two hexadecimal digits ;; \\x0a",
        "\\u12 ;; 0 ;; \\u is not followed by a code point ;; \\u20ac",
        "\\u{110000} ;; 0 ;; \\u is not followed by a code point ;; \\u{10ffff}",
        "\\c1 ;; 0 ;; \\c is not followed by a letter ;; \\cA",
        "\\01 ;; 0 ;; no octal escapes ;; \\x",
        "[\\1] ;; 1 ;; \\1 has no meaning ;; \\x",
        "[\\B] ;; 1 ;; in a character class ;; remove",
        "[z-a] ;; 1 ;; is out of order ;; swap",
        "[\\s-a-z] ;; 3 ;; a range cannot begin with a set ;; \\-",
        "[[:alpha:]] ;; 1 ;; [:alpha:] is not part of ECMA-262 ;; a-zA-Z",
        "\\pL ;; 0 ;; not followed by a property in braces ;; \\p{L}",
        "\\p{Foo} ;; 0 ;; property \"Foo\" is not supported ;; \\p{L}",
        "\\p{Greek} ;; 0 ;; property \"Greek\" is not supported ;; \\p{Script=Greek}",
        "\\p{letter} ;; 0 ;; property \"letter\" is not supported ;; \\p{L}",
        "\\p{gc=Foo} ;; 0 ;; no general category \"Foo\" ;; Uppercase_Letter",
        "\\p{sc=Foo} ;; 0 ;; no script \"Foo\" ;; Grek",
        "\\p{scx=Greek} ;; 0 ;; Script_Extensions ;; \\p{Script=Greek}",
        "\\p{Block=Foo} ;; 0 ;; no property \"Block\" ;; General_Category",
        "(a)b(?<=b*)c\\1 ;; 4 ;; a maximum length ;; {0,100}",
        "^(?:(a)|b)*\\1$ ;; 11 ;; cannot be evaluated exactly ;; list the alternatives instead",
        "^(?:(a)?\\1b)+$ ;; 8 ;; cannot be evaluated exactly ;; list the alternatives instead",
        "^(?:(a*))*\\1$ ;; 10 ;; cannot be evaluated exactly ;; list the alternatives instead",
        "^(?:(a?)\\1){2}$ ;; 8 ;; can match nothing ;; list the alternatives instead",
        "(?:(?=(a))a)?b\\1 ;; 14 ;; a lookahead that can be skipped ;; list the alternatives instead",
        "(?<=(a)\\1)b ;; 7 ;; in a lookbehind ;; list the alternatives instead",
      })
  void says(String pattern, int index, String description, String hint) {
    PatternSyntaxError error = error(pattern);
    assertThat(error).as(pattern).isNotNull();
    assertThat(error.description()).contains(description);
    assertThat(error.hint()).contains(hint);
    assertThat(error.index()).isEqualTo(index);
    assertThat(error).hasMessageStartingWith("at index " + index + ": ");
  }

  @Test
  void rejectsTooDeepAndTooLongPatterns() {
    String deep = "(".repeat(100_00) + ")".repeat(100_00);
    assertThat(error(deep).description()).contains("nested deeper than 250");
    assertThat(error("(?:".repeat(250) + "a" + ")".repeat(250))).isNull();
    assertThat(error("(".repeat(250) + "a" + ")*".repeat(250) + "(?=b)")).isNull();
    assertThat(error("a".repeat(70_000)).description()).contains("70000 characters");
    assertThat(error("a".repeat(40_000))).isNull();
    assertThat(error("(a)(?<=(?:ab|c){2,3})\\1x").description())
        .contains("rejects the translated pattern");
    assertThat(error("(?=" + "é".repeat(40_000) + ")x").description()).contains("too large");
  }
}
