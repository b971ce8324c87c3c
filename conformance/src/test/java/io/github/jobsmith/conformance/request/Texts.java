package io.github.jobsmith.conformance.request;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Strings of the kinds that a request contains. Lengths are in code points. */
final class Texts {
  /** Characters outside of {@code \p{C}}: letters of many scripts, marks, signs, spaces, emoji. */
  private static final List<String> PRINTABLE =
      List.of(
          "a", "Z", "0", " ", "~", "\"", "\\", "é", "ß", "Ж", "中", "ﬁ", "e\u0301", "\u00a0",
          "\u2028", "€", "😀", "𝒜", "🚀", "𠮷", "/", "$", "{", "}", "<", "'");

  /** Letters, numbers, separators and the other characters allowed in tags. */
  private static final List<String> TAG =
      List.of(
          "a", "Q", "7", "_", ".", ":", "/", "=", "+", "-", "@", " ", "ü", "Ж", "中", "٣", "𝒜", "Ⅻ",
          "\u00a0");

  private Texts() {}

  static Arbitrary<String> names(int min, int max) {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .numeric()
        .withChars('-', '_')
        .ofMinLength(min)
        .ofMaxLength(max);
  }

  static Arbitrary<String> printable(int min, int max) {
    return codePoints(PRINTABLE, min, max);
  }

  static Arbitrary<String> tag(int min, int max) {
    return codePoints(TAG, min, max)
        .filter(text -> !text.toLowerCase(java.util.Locale.ROOT).startsWith("aws:"));
  }

  /** Usually short, sometimes of maximum length. */
  private static Arbitrary<String> codePoints(List<String> pool, int min, int max) {
    Arbitrary<String> characters = Arbitraries.of(pool);
    Arbitrary<String> any =
        characters
            .list()
            .ofMinSize(min)
            .ofMaxSize(Math.max(min, Math.min(max, 40) / 2))
            .map(parts -> String.join("", parts));
    Arbitrary<String> longest =
        Arbitraries.of(
                pool.stream()
                    .filter(text -> text.codePointCount(0, text.length()) == 1)
                    .collect(Collectors.toList()))
            .map(text -> text.repeat(max));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, any), net.jqwik.api.Tuple.of(1, longest));
  }

  /** Version names of software packages. */
  static Arbitrary<String> versions() {
    return Arbitraries.strings()
        .numeric()
        .withChars('.', '-', '_', 'v', 'B')
        .ofMinLength(1)
        .ofMaxLength(64);
  }

  static Arbitrary<String> buckets() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .ofMinLength(3)
        .ofMaxLength(30)
        .flatMap(start -> Arbitraries.of("", "-1", ".eu-2", "-firmware").map(end -> start + end));
  }

  /** Object keys that need no encoding. */
  static Arbitrary<String> keys() {
    return Arbitraries.of("k", "firmware/app.bin", "a/b/c.json", "x_1-2.3", "dir/", "a%20b.bin");
  }
}
