package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each construct matches, in every engine that supports it. */
class PatternMeaningTest {
  /** Pattern, texts that match, texts that do not. */
  private record Case(String pattern, List<String> yes, List<String> no) {
    @Override
    public String toString() {
      return pattern;
    }
  }

  private static final List<Case> CASES = new ArrayList<>();

  private static void test(String pattern, List<String> yes, List<String> no) {
    CASES.add(new Case(pattern, yes, no));
  }

  private static List<String> of(String... texts) {
    return List.of(texts);
  }

  static {
    // Searches and anchors
    test("", of("", "x"), of());
    test("b", of("abc", "b"), of("", "ac"));
    test("^b", of("bc"), of("ab"));
    test("b$", of("ab"), of("ba", "b\n", "b\r\n", "b\u2028"));
    test("^$", of(""), of("\n", "a"));
    test("^ab?$", of("a", "ab"), of("abb", "a\n"));
    test("a|^b$|c", of("xa", "b", "cx"), of("bb", "bx", ""));
    test("(^|/)x", of("x", "a/x"), of("ax"));
    test("a$^b|$^", of(""), of("ab", "a"));
    test("x^", of(), of("x", ""));
    test("^(?:a|b|)$", of("", "a", "b"), of("ab"));
    // Quantifiers
    test("^a*b+c?$", of("b", "aabbc", "bc"), of("", "a", "bcc"));
    test("^a*?b+?c??$", of("b", "aabbc", "bc"), of("", "a", "bcc"));
    test("^a{2}$", of("aa"), of("a", "aaa"));
    test("^a{2,}$", of("aa", "aaaaa"), of("a", ""));
    test("^a{1,3}?$", of("a", "aaa"), of("", "aaaa"));
    test("^(?:ab){0}$", of(""), of("ab"));
    test("^(a+)+$", of("a", "aaaa"), of("", "aab"));
    test("^(?:a{0,2}b){2}$", of("bb", "aabab"), of("aab", "aaabb"));
    test("^(?:){100000000}a{0}$", of(""), of("a"));
    test("^[a]{3,99999999999}$", of("aaa"), of("aa"));
    // Literal braces and brackets
    test("^{}$", of("{}"), of("", "{"));
    test("^\\{.*}$", of("{}", "{a}"), of("{"));
    test("^a{$", of("a{"), of("a"));
    test("^a{x}$", of("a{x}"), of("a"));
    test("^]$", of("]"), of("["));
    test("^x{1$", of("x{1"), of("x"));
    // Dot and line ends
    test(
        "^.$",
        of("a", "é", "😀", "\u0085", "\u000b"),
        of("\n", "\r", "\u2028", "\u2029", "", "ab"));
    test("^.{2}$", of("😀é"), of("😀"));
    test("^[^]$", of("\n", "a", "😀"), of(""));
    test("[]", of(), of("", "a"));
    test("^(?:[]|a)$", of("a"), of("", "b"));
    // Class escapes
    test("^\\d$", of("0", "9"), of("\u07c0", "a", "٣"));
    test("^\\D$", of("a", "\u07c0", "\n"), of("0"));
    test("^\\w$", of("a", "Z", "0", "_"), of("é", "-", "\u017f", "\u212a"));
    test("^\\W$", of("é", "-", "\u017f", "\u212a"), of("a", "_"));
    test(
        "^\\s$",
        of(
            " ", "\t", "\n", "\u000b", "\f", "\r", "\u00a0", "\ufeff", "\u1680", "\u2003", "\u2028",
            "\u2029", "\u202f", "\u205f", "\u3000"),
        of("a", "\u180e", "\u200b", "\u0085"));
    test("^\\S$", of("a", "\u180e", "\u200b", "\u0085"), of(" ", "\u00a0", "\ufeff"));
    test("^[\\s\\S]$", of("\n", "😀"), of(""));
    test("^[^\\s\\S]$", of(), of("a"));
    test("^[\\d\\-x]+$", of("1-x"), of("w", "\\"));
    test("^[\\W]$", of("é", "-"), of("a"));
    test("^[^\\W]$", of("a"), of("é"));
    // Character escapes
    test("^\\t\\n\\v\\f\\r\\0$", of("\t\n\u000b\f\r\0"), of("tnvfr0"));
    test("^\\cC\\cc\\cZ$", of("\u0003\u0003\u001a"), of("CCZ", "\\cC"));
    test("^\\x41\\u0042\\u{43}\\u{00043}$", of("ABCC"), of("x41"));
    test("^\\ud83d\\ude00\\u{1f600}$", of("😀😀"), of("😀", "\ud83d"));
    test("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", of("^$\\.*+?()[]{}|/"), of(""));
    test(
        "^\\-\\_\\\"\\'\\#\\@\\ \\%\\!\\:\\,\\;\\=\\<\\>\\&\\~\\`$",
        of("-_\"'#@ %!:,;=<>&~`"), of(""));
    test("^\\—$", of("—"), of("-"));
    // Character classes
    test("^[abc]$", of("a", "c"), of("d", ""));
    test("^[^abc]$", of("d", "é", "\n"), of("a"));
    test("^[a-cx-z]$", of("b", "y"), of("d", "-"));
    test("^[a-]$", of("a", "-"), of("b"));
    test("^[-a]$", of("a", "-"), of("b"));
    test("^[\\w-.]$", of("a", "-", "."), of("+"));
    test("^[.\\w-]$", of("a", "-", "."), of("+"));
    test("^[+-\\d]$", of("+", "-", "1"), of(",", "d"));
    test("^[\\b]$", of("\b"), of("b"));
    test("^[[&&]$", of("[", "&"), of("]"));
    test("^[[a&&b]$", of("[", "&", "a", "b"), of("c"));
    test("^[\\]\\\\^]$", of("]", "\\", "^"), of("["));
    test("^[()|*+?{}$.]$", of("(", "|", "$", "}"), of("a"));
    test("^[#\\- ]$", of("#", "-", " "), of("\\"));
    test("^[\\u{1f600}-\\u{1f64f}]$", of("😀"), of("🐲", "\ude00", "\ud83d"));
    test("^[😀-😏]$", of("😀", "😏"), of("🐲", "\ud83d"));
    test("^[\\ud83d\\ude00x]$", of("😀", "x"), of("\ud83d"));
    test("^🐲*$", of("", "🐲🐲"), of("🐉", "\ud83d"));
    test("^[^a]$", of("😀"), of("a", "😀😀"));
    test("^[\\ud800-\\udfff]$", of("\ud83d", "\udc00"), of("😀", "a"));
    test("^\\ud83d(?:)\\ude00$", of(), of("😀"));
    test("^[é-ë]+$", of("éêë"), of("è", "e"));
    // Groups
    test("^(?:a|bc)d$", of("ad", "bcd"), of("abcd", "bd"));
    test("^(?<year>\\d{4})-(?<a_$1>x)?$", of("2024-", "2024-x"), of("24-"));
    test("^(?:$){2}(?:(?=a)|^)*(?:^)?$", of(""), of("a"));
    test("^((((a))))*$", of("", "aa"), of("b"));
    // Unicode properties
    test("^\\p{Letter}+$", of("Hello", "π", "é"), of("1", ""));
    test(
        "^\\p{L}\\p{Lu}\\p{gc=Ll}\\p{General_Category=Decimal_Number}$",
        of("aAa0", "éÉé٣"),
        of("aaa0"));
    test("^\\P{L}$", of("1", "-", "€"), of("a", "é"));
    test("^[^\\P{L}x]$", of("a", "é"), of("x", "1"));
    test("^[\\P{L}x]$", of("x", "1", "€"), of("a", "é"));
    test("^[^\\p{C}]+$", of("a😀é "), of("a\n", "\u00ad", "\u200d", "\ufeff", "\ue000", ""));
    test("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", of("", "é東 1_-@"), of("e\u0301", "#", "\t"));
    test("\\p{Letter}cole", of("école", "l'ecole"), of("ÉCOLE", "-cole"));
    test("^\\p{digit}\\p{punct}\\p{cntrl}$", of("٣!\n"), of("3a\n"));
    test("^\\p{LC}\\p{Any}\\p{ASCII}\\P{ASCII}\\p{Assigned}$", of("a\nzé1"), of("1\nzé1"));
    test("^\\p{ASCII_Hex_Digit}\\p{Hex}$", of("fＦ"), of("ＦF"));
    test("^\\p{White_Space}$", of("\u0085", " "), of("\ufeff"));
    test("^\\p{ID_Start}\\p{IDC}*$", of("aé1", "℘"), of("1a", "a-"));
    test("^\\p{Script=Greek}+\\p{sc=Han}$", of("πρ東"), of("ap東", "π"));
    test("^[^\\p{Script=Greek}a-c]$", of("d", "é", "-"), of("π", "b"));
    test("^[\\P{Script=Greek}ρ]$", of("d", "ρ"), of("π"));
    test("^\\P{Script=Greek}$", of("d"), of("π"));
    test("^[\\p{Script=Greek}\\p{Lu}]+$", of("πA"), of("a"));
    test("^\\p{Alphabetic}\\p{Uppercase}\\p{Lower}$", of("aAa"), of("aaa", "1Aa"));
    test("^[\\P{ID_Start}\\dx]$", of("1", "x", "-", "€"), of("a", "é"));
    // Word boundaries
    test("\\bfoo\\b", of("foo", "a foo.", "éfoo"), of("foox", "_foo"));
    test("\\Boo", of("foo"), of("oo", " oo"));
    test("^\\b$", of(), of("", "a"));
    test("^\\B$", of(""), of("a"));
    test("a\\b", of("a", "ba é", "aé"), of("ab"));
    test("^(?:\\b|x)*a\\b.$", of("a-", "aé"), of("ab", "a"));
    // Lookaround about the whole text
    test("^(?!foo|bar)[a-z]+$", of("fo", "baz", "xfoo"), of("foo", "bart", ""));
    test("^(?!foo$)[a-z]+$", of("foox"), of("foo"));
    test("^(?=.*\\d)(?=.*[a-z]).{3,}$", of("a1x"), of("abc", "123", "a1"));
    test("^(?!a)", of("", "b"), of("a"));
    test("^.*(?<!-)$", of("", "a-b"), of("a-"));
    test("^[a-z-]*(?<=a)$", of("ba"), of("b", ""));
    test("(?<!x)$", of("", "ax b"), of("x"));
    test("^(?!-)[a-z-]{1,63}(?<!-)$", of("a-b"), of("-a", "a-", ""));
    // Lookaround inside
    test("a(?=b)", of("ab"), of("a", "ac"));
    test("a(?!b)", of("a", "ac", "aba"), of("ab"));
    test("(?<=a)b", of("ab"), of("cb", "b"));
    test("(?<!a)b", of("b", "cb"), of("ab"));
    test("^a(?=b|$)b?c?$", of("a", "ab", "abc"), of("ac"));
    test("^a(?!b|$)", of("ac", "aa"), of("a", "ab"));
    test("(?<=^|-)x(?=-|$)", of("x", "a-x-b", "-x"), of("ax", "xa", "-xa"));
    test("(?<!^|a)x", of("bx", "xx"), of("x", "ax"));
    test("^(?:a(?=[^a])|b(?=a)|(?<=b)a)*$", of("", "ba"), of("a", "aa", "ab", "bb"));
    test("(?=\\p{Lu}).(?<=[É-Ü])", of("aÉ"), of("A", "é"));
    test("a(?=)b(?<=)", of("ab"), of("a"));
    test("a(?!)|b(?<!)", of(), of("ab", "a"));
    test("^((?!foo).)*$", of("fo", "", "bar"), of("xfoo", "foo"));
    test("^(?:(?=a)|b)*a$", of("a", "bba"), of("b"));
    test("^(?:a(?!$))*$", of(""), of("a", "aa"));
    test("(?!a)b", of("b", "ab"), of("a"));
    test(".(?<![😀-😏])$", of("a", "🐲"), of("😀", "a😁"));
    test("(?<=^[^][^é])b", of("a😁b", "😀ab"), of("😀b", "aéb"));
    test("(?<=\\u{1f601}a?)b", of("😁b", "😁ab"), of("😀b", "b"));
    test("(?=a|)(?:^(?:..)?){2,}x", of("abx", "x"), of("ax", "abcx"));
    test("(?=a|)^(?:a?){3,}b$", of("b", "ab", "aaab", "aaaab"), of("a"));
    test("(?=a|)^(?:(?=a)a?){2,3}b$", of("ab", "aab", "aaab"), of("b", "aaaab"));
    // Lookbehinds of any length
    test("(?<=a+)b", of("ab", "xaab"), of("b", "ac", "a-b", ""));
    test("(?<!a+)b", of("b", "cb", "abcb"), of("ab", "aab", ""));
    test("(?<=^a*)b", of("b", "aab"), of("xb", "axb"));
    test("^.*(?<=x.*)y$", of("xy", "xay", "yxay"), of("y", "ay", "yx"));
    test("a(?<=b*)c", of("ac", "bac"), of("a", "bc"));
    test("(?<=(?<=a+)b+)c", of("abc", "xaabbc"), of("bc", "ac", "abxc"));
    test("(?<=(?<!a+)b+)c", of("bc", "xbbc", "abbc"), of("abc", "c"));
    test("(?<=a{2,})b(?<=[ab]{4,})c", of("aaabc"), of("aabc", "abc"));
    test("^(?:(?<=^|a+)b|a)*$", of("", "a", "b", "ab", "aab"), of("bb", "abb", "c"));
    test("(?<=a+(?=b))[bc]", of("ab"), of("ac", "b"));
    test("(?<=a|bc)d", of("ad", "bcd"), of("cd", "d"));
    test("(?<=\\ba+)b", of("ab", "-aab"), of("xab", "b"));
    test("(?<=😀+)b", of("😀b", "a😀😀b"), of("b", "😁b"));
    // Flags of groups
    test("^(?i:straße)$", of("straße", "STRAßE", "STRAẞE"), of("STRASSE", "strase"));
    test("^a(?i:b)c$", of("abc", "aBc"), of("Abc", "abC"));
    test("^(?i:[a-c]+)d$", of("aBCd"), of("aBCD", "e"));
    test("^(?i:[^a-c])$", of("d", "é", "\n"), of("a", "B", ""));
    test("^(?i:[A-Z])$", of("a", "Z", "\u017f", "\u212a"), of("1", "é"));
    test("^(?i:\\w)$", of("a", "_", "\u017f", "\u212a"), of("é", "-"));
    test("^(?i:\\W)$", of("é", "-"), of("a", "\u017f", "\u212a"));
    test("^(?i:\\d\\s\\D)$", of("1 a"), of("a a", "1 1"));
    test("^(?i:é)\\x41(?i:\\x41\\u{e9})$", of("ÉAaÉ", "éAAé"), of("éaAé"));
    test("^(?i:ς)(?i:µ)(?i:ω)$", of("ΣΜΩ", "σμω", "ςµ\u2126"), of("ABC"));
    test("^(?i:İ)(?i:ı)$", of("İı"), of("iI", "iı", "İi"));
    test("^(?i:a(?-i:b)c)$", of("abc", "AbC"), of("aBc"));
    test("^(?-i:a)(?i:b)?$", of("a", "ab", "aB"), of("A"));
    test("(?i:\\bk)", of("k", "a \u212a"), of("\u017fk", "ak"));
    test("(?i:\\Bk)", of("\u017fk", "aK"), of("k", "a k"));
    test("^(?s:.)$", of("a", "\n", "\u2028"), of("", "ab"));
    test("^(?s:a.(?-s:.))$", of("a\nb"), of("a\n\n"));
    test("(?m:^a$)", of("a", "b\na", "a\nb", "x\r\na\u2028"), of("ba", "ab", "b\nab"));
    test("(?m:^)(?i:X)y", of("xy", "a\nXy"), of("axy", "xY"));
    test("^(?im-s:a.^B)$", of(), of("a\nb"));
    test("^(?ims:a.^B)$", of("A\nb"), of("a-b"));
    test("^(?i:[a-z&&b])+$", of("A&B"), of("1"));
    // Back references
    test("^(a|b)\\1$", of("aa", "bb"), of("ab", "a"));
    test("^(?<q>['\"]).*\\k<q>$", of("'a'", "\"\""), of("'a\""));
    test("^(?:(?<y>\\d{4})-..|..-(?<y>\\d{4}))$", of("2024-01", "01-2024"), of("2024", "01-20"));
    test("^(?:(?<q>')|(?<q>\"))a\\k<q>$", of("'a'", "\"a\""), of("'a\"", "'a"));
    test("^(?:(a)|b)\\1c$", of("aac", "bc"), of("ac", "bac"));
    test("^(a)?\\1b$", of("aab", "b"), of("ab"));
    test("(b)*\\1(a)", of("bcab", "a"), of("bc"));
    test("^\\1(a)$", of("a"), of("aa"));
    test("^(a\\1)$", of("a"), of("aa"));
    test("^(?:(a)|(b)\\1)+$", of("a", "b", "ab", "aba"), of("", "ba c"));
    test("^(?:x(a|b))+\\1$", of("xaa", "xaxbb"), of("xaxba"));
    test("^(?!(a)x)a\\1b$", of("ab"), of("aab", "axb"));
    test("^(?=(a+))\\1b$", of("aab"), of("aa"));
    test("^(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\\10\\1$", of("abcdefghijja"), of("abcdefghijaa"));
    test("^(a)\\1\\x30$", of("aa0"), of("a0"));
  }

  static Stream<Case> cases() {
    return CASES.stream();
  }

  @ParameterizedTest(name = "/{0}/")
  @MethodSource("cases")
  void means(Case test) throws PatternSyntaxError {
    for (String text : test.yes()) {
      assertThat(Engines.ask(test.pattern(), text))
          .as("on \"%s\"", text)
          .doesNotContainValue(false);
    }
    for (String text : test.no()) {
      assertThat(Engines.ask(test.pattern(), text)).as("on \"%s\"", text).doesNotContainValue(true);
    }
  }
}
