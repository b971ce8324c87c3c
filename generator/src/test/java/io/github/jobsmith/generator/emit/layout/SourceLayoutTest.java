package io.github.jobsmith.generator.emit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses google-java-format as the oracle: it does not change this layout. */
class SourceLayoutTest {
  private static final Path CASES =
      Path.of("src/test/resources/io/github/jobsmith/generator/emit/cases");

  @TestFactory
  Stream<DynamicTest> goldenFilesAreLeftAlone() throws IOException {
    try (Stream<Path> found = Files.walk(CASES)) {
      List<Path> files = found.filter(each -> each.toString().endsWith(".java")).sorted().toList();
      assertThat(files).hasSizeGreaterThan(100);
      return files.stream()
          .map(
              each ->
                  DynamicTest.dynamicTest(
                      CASES.relativize(each).toString(),
                      () -> {
                        String text = Files.readString(each);
                        assertThat(text).isEqualTo(formatted(text));
                      }));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int aNameThatIsLong = anotherNameThatIsLong.call(firstArgumentOfTheCall, second).last(third);",
        "int aNameThatIsLong = condition && anotherCondition ? someValueOfTheFirst : someValueOfOther - 1;",
        "boolean found = anotherNameThatIsLong.call(1) && (one || two && three < 4) && !(four == 5L << six);",
        "String text = \"a %s of %s; also ( and { and \\\"\" + anotherNameThatIsLong + \"b\" + 'c' + '\\'' + dddd;",
        "call(\"a format with %s and %s that takes some place in its line\", one, two, three, four, fivefive);",
        "call(one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen);",
        "long bits = 1L << 1 | 1L << 2 | 1L << 3 | 1L << 4 | 1L << 5 | 1L << 6 | 1L << 7 | 1L << 8 | 1L << 9;",
        "Map<String, List<Integer>> map = values(node, (json, item) -> other(json, item, (json2) -> json2.read()));",
        "int[] items = new int[] {1000000000, 1000000001, 1000000002, 1000000003, 1000000004, 1000000005, 106};",
        "aNameThatIsLong.another = new AnotherNameThatIsLong<>(firstArgumentOfTheCall).with(second).with(third);",
        "values[anIndexThatIsLong + 1] &= (int) anotherNameThatIsLong.callThatTakesPlace(one) >= 0 == isItTrue;",
        "AnotherNameThatIsLong.SOME_CONSTANT_OF_IT.call(firstArgument).callThatTakesPlace(secondArgument).last();",
        "return out.name(\"aMemberThatHasALongName\").value(anotherNameThatIsLong).toBuilder().stream().build();",
        "if (aNameThatIsLong instanceof AnotherNameThatIsLong that && that.anotherNameThatIsLong() == other) {",
        "for (Map.Entry<String, AnotherNameThatIsLong> entry : aNameThatIsLong.anotherNameThatIsLong().entrySet()) {",
        "for (int aNameThatIsLong = 0, end = another.next(node); aNameThatIsLong < end; aNameThatIsLong++) {",
        "throw new IllegalArgumentException(\"AnotherNameThatIsLong lacks \" + String.join(\", \", missing), e);"
      })
  void statements(String statement) throws FormatterException {
    String body = statement.endsWith("{") ? statement + "\n      a = b;\n    }" : statement;
    check("class A {\n  void a() {\n    " + body + "\n  }\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (one) {\n    } else if (two) {\n      a();\n    }",
        "if (one) {\n      a();\n    } else if (two) {\n    } else if (three) {\n      b();\n    }",
        "if (one) {\n      a();\n    } else if (two) {\n    } else {\n      b();\n    }",
        "try {\n    } finally {\n      a();\n    }",
        "if (one) {\n    }"
      })
  void emptyBlocksKeepWhatFollows(String statement) throws FormatterException {
    check("class A {\n  void a() {\n    " + statement + "\n  }\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private static final AnotherNameThatIsLong<With, Arguments> A_NAME_THAT_IS_LONG_AND_TAKES_PLACE_IN_ITS_LINE = a;",
        "public static @Nullable AnotherNameThatIsLong aMethod(String aNameThatIsLong, @Nullable int two) {\n  }",
        "A(ANameThatIsLong aNameThatIsLong, int anotherNameThatIsLong, int yetAnotherName, int fourthName) {\n  }",
        "static Parsed<AnotherNameThatIsLong> parse(Path aNameThatIsLong) throws IOException, OtherException {\n  }",
        "record B(String aNameThatIsLong, int anotherNameThatIsLong) implements JsonWritable, Second, Third {\n  }",
        "sealed interface B extends JsonWritable permits AnotherNameThatIsLong, YetAnotherNameThatIsLong, Third {\n  }",
        "enum B implements JsonWritable {\n    ONE(\"a text that is long and takes much place in the line\", 1, 1111111, \"another\"),\n    TWO;\n  }",
      })
  void declarations(String declaration) throws FormatterException {
    check("class A {\n  " + declaration + "\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/**\n   * One line.\n   */",
        "/**\n   * Words that go on and on until the line is full and one that is longer must be begun, twice, "
            + "or so it seems to one who counts.\n   *\n   * <p>Another paragraph.\n   *\n   * @param one A text that "
            + "goes on and on until the line is full and one that is longer must be begun\n   * @return two\n   */",
        "/**\n   * <code>A&#91;text that is longer than what fits into one line of code, which has 100, so it is</code>.\n   */",
        "/**\n   * Example:\n   *\n   * <pre>{@code\n   * int a =   b;\n   *\n   *   c;\n   * }</pre>\n   */"
      })
  void comments(String comment) throws FormatterException {
    check("class A {\n  " + comment + "\n  int a;\n}\n");
  }

  /** A one-line body, a switch expression, and line breaks by an emitter. */
  @Test
  void blocks() throws FormatterException {
    check(
        "class A {\n  void a() {\n  }\n\n  void b() {\n    boolean c =\n        switch (d) {\n"
            + "          case 1, 2 -> true;\n          default -> {\n          }\n        };\n"
            + "    switch (e) {\n      case 1 -> f = aNameThatIsLong.call(firstArgumentOfTheCall, second)"
            + ".andAnother(third, fourth);\n      default -> throw new IllegalStateException(f);\n    }\n"
            + "    if (a) {\n      b();\n    } else if (c\n && d) {\n      e();\n    } else {\n      f();\n    }\n  }\n}\n");
  }

  /** Unsupported code is preserved. */
  @Test
  void whatIsNotKnown() {
    String text = "class A {\n  Runnable a = () -> {\n    b();\n  };\n}\n";
    assertThat(SourceLayout.of(text)).isEqualTo(text);
  }

  private static void check(String text) throws FormatterException {
    assertThat(SourceLayout.of(text)).isEqualTo(formatted(text));
  }

  private static String formatted(String text) throws FormatterException {
    return new Formatter().formatSource(text);
  }
}
