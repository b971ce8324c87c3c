package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures of time, memory and size are in {@code benchmarks/RESULTS.md}, which a script writes, and
 * documents, Javadoc and messages have no others. What looks like one and is not, such as a limit,
 * is in {@code figures.txt}, with the words around it.
 */
class DocumentedFiguresTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final String RESULTS = "benchmarks/RESULTS.md";

  /** Has the texts of help. */
  private static final String RESOURCES_OF_COMMAND = "cli/src/main/resources";

  private static final Path ALLOWED =
      Path.of("src/test/resources/io/github/jobsmith/conformance/figures.txt");

  private static final String NUMBER = "\\b\\d(?:[\\d.,]*\\d)?";
  private static final String TIME_OR_RATIO =
      String.join(
          "|",
          NUMBER + "[\\h-]?(?:ns|µs|us|ms|s|seconds?|minutes?)\\b",
          NUMBER + "\\h?(?:%|percent\\b)",
          NUMBER + "\\h?×",
          NUMBER + "(?: million)? lines\\b",
          "\\b(?:[\\d.]+|two|three|four|five|ten|several|many|dozens of|hundreds of) times"
              + " (?:as|the|faster|slower|longer|shorter|smaller|larger|less|more)\\b",
          "\\b(?:twice|half|an? (?:third|quarter|fifth|eighth|tenth)) (?:as (?:fast|long|many"
              + "|much|large|small|short)|(?:of )?(?:the|its) (?:\\w+ )?(?:time|memory|size"
              + "|lines|space))\\b",
          "\\ban? (?:half|third|quarter|fifth|tenth) (?:faster|slower|longer|shorter|smaller"
              + "|less|more)\\b",
          "\\b(?:halves|doubles) the\\b",
          "\\b(?:tenths|hundredths|some|hundreds|thousands|millions) of (?:an? )?"
              + "(?:second|seconds|milliseconds|microseconds)\\b",
          "\\bper second\\b",
          "\\bin (?:ns|µs|ms)\\b");

  private static final String SIZE = NUMBER + "[\\h-]?[kKMGT]i?B\\b";
  private static final Pattern FIGURE = Pattern.compile(TIME_OR_RATIO + "|" + SIZE);

  /** In code, sizes are those of arrays, files and limits, unless it says what they are of. */
  private static final Pattern FIGURE_IN_CODE =
      Pattern.compile(
          TIME_OR_RATIO + "|" + SIZE + "(?= (?:of )?(?:the )?(?:heap|memory|less|more)\\b)");

  /** A column of a table with figures that have no unit of their own. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "\\|[^|\\n]*\\b(?:ns|µs|ms|[kKMG]i?B|seconds|lines|ratio|size|CPU|times as \\w+)\\b[^|\\n]*"
              + "\\|(?=[^\\n]*\\n\\|[-:| ]+\\n)");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```");

  /** The end of a line and what Javadoc and comments have before the next words. */
  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\h*(?:\\*|//)?\\h*");

  private record Allowed(String path, String text) {}

  private static final List<Allowed> EXCEPTIONS = new ArrayList<>();
  private static final Map<String, String> DOCUMENTS = new TreeMap<>();
  private static String results;

  @BeforeAll
  static void read() throws IOException {
    for (String line : Files.readAllLines(ALLOWED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        // The text can be a part of a table.
        Matcher cells = Pattern.compile("(\\S+) \\| (.+) \\| [^|]+").matcher(line);
        assertThat(cells.matches()).as("document | words | what it is: " + line).isTrue();
        EXCEPTIONS.add(new Allowed(cells.group(1), cells.group(2)));
      }
    }
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes unused) {
            String name = directory.getFileName().toString();
            boolean others =
                !directory.equals(ROOT)
                    && (name.startsWith(".") || name.matches("target|node_modules|resources"))
                    && !directory.endsWith(RESOURCES_OF_COMMAND);
            return others ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes unused) {
            String path = ROOT.relativize(file).toString().replace('\\', '/');
            if (path.matches(
                ".*\\.md|(.*/)?pom\\.xml|.*/src/main/.*\\.java|.*/cli/help/.*\\.txt")) {
              DOCUMENTS.put(path, text(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    results = DOCUMENTS.remove(RESULTS);
    // The durations of the parts, and the sizes of what they validate.
    assertThat(DOCUMENTS.remove("benchmarks/README.md")).isNotNull();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("no document has a figure that RESULTS.md does not have")
  void noOtherFigures() {
    List<String> found = new ArrayList<>();
    DOCUMENTS.forEach(
        (path, text) -> {
          for (String figure : figures(path, text)) {
            found.add(path + ": " + figure);
          }
        });
    assertThat(found)
        .as(
            "figures belong into %s; a limit or an option, into figures.txt of the tests of"
                + " conformance",
            RESULTS)
        .isEmpty();
  }

  @Test
  @DisplayName("every exception is still in its document, and is needed")
  void exceptions() {
    for (Allowed exception : EXCEPTIONS) {
      String text = DOCUMENTS.getOrDefault(exception.path(), "");
      assertThat(words(text)).as(exception.path()).contains(exception.text());
      assertThat(pattern(exception.path()).matcher(exception.text()).find())
          .as("has a figure: " + exception.text())
          .isTrue();
    }
  }

  @Test
  @DisplayName("the documents are found")
  void documents() {
    assertThat(DOCUMENTS)
        .containsKeys(
            "README.md",
            "CHANGELOG.md",
            "docs/any-schema.md",
            "docs/decisions/0017-archives-of-classes.md",
            "examples/spark/README.md",
            "pom.xml",
            "cli/src/main/resources/io/github/jobsmith/cli/help/validate.txt",
            "core/src/main/java/io/github/jobsmith/validation/Validator.java");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "validates 7 million values in 431 ms",
        "needs 37 MiB of heap",
        "  * takes 0.3\n  * seconds",
        "is 31.7 times as fast as networknt",
        "a verdict takes twice as long",
        "is a third faster",
        "19.5× networknt",
        "is 43 % shorter",
        "generates 54,321 lines",
        "which takes tenths of a second",
        "123,456 rows per second",
        "| schema | CPU time in ms |\n|---|---|\n| a | 12 |\n",
        "| what | lines |\n|---|---|\n| a | 12 |\n"
      })
  void found(String text) {
    assertThat(figures("docs/other.md", text)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "validates on 2 processors, up to 5 million values",
        "at most 512 levels",
        "draft 2020-12 and 7",
        "is faster than compiling each",
        "```console\n$ sleep 3 s\n```",
        "| what | maximum |\n|---|---|\n| levels | 512 |\n"
      })
  void notFound(String text) {
    assertThat(figures("docs/other.md", text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // An exception is one for its words in its document only.
    "docs/fix.md, 'has at most 256 KiB. A link', false",
    "docs/fix.md, 'needs at most 256 KiB of memory', true",
    "docs/yaml.md, 'has at most 256 KiB. A link', true",
    // Sizes in code are limits, unless they are of memory.
    "core/src/main/java/Other.java, an array of 4 MiB, false",
    "core/src/main/java/Other.java, needs 37 MiB of heap, true",
    "core/src/main/java/Other.java, saves 37 MB of the memory, true",
    "core/src/main/java/Other.java, takes 12 ms, true"
  })
  @DisplayName("whether words are a figure can depend on the document")
  void documentCounts(String path, String text, boolean figure) {
    assertThat(!figures(path, text).isEmpty()).isEqualTo(figure);
  }

  @Test
  @DisplayName("a figure of RESULTS.md may stand elsewhere")
  void figuresOfTheResults() {
    Matcher matcher = Pattern.compile("\\| (\\d+ ms) \\|").matcher(results);
    assertThat(matcher.find()).isTrue();
    assertThat(figures("docs/other.md", "takes " + matcher.group(1))).isEmpty();
  }

  private static List<String> figures(String path, String text) {
    List<String> found = new ArrayList<>();
    String shown = path.endsWith(".md") ? BLOCK.matcher(text).replaceAll("") : text;
    Matcher column = COLUMN.matcher(shown);
    while (column.find()) {
      found.add("column " + column.group());
    }
    String words = words(shown);
    for (Allowed exception : EXCEPTIONS) {
      if (exception.path().equals(path)) {
        words = words.replace(exception.text(), "");
      }
    }
    Matcher figure = pattern(path).matcher(words);
    while (figure.find()) {
      if (!isResult(figure.group())) {
        int from = Math.max(0, figure.start() - 40);
        int to = Math.min(words.length(), figure.end() + 40);
        found.add(figure.group() + " in: …" + words.substring(from, to) + "…");
      }
    }
    return found;
  }

  private static Pattern pattern(String path) {
    return path.matches(".*\\.(?:java|txt)") ? FIGURE_IN_CODE : FIGURE;
  }

  private static boolean isResult(String figure) {
    return Character.isDigit(figure.charAt(0))
        && Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?!\\w)")
            .matcher(results)
            .find();
  }

  private static String words(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }
}
