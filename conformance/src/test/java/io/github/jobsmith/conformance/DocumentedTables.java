package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables of {@code docs/conformance.md} and of other documents, each between two comments:
 * compared with the actual ones, or rewritten with {@code -Djobsmith.update=true}.
 */
public final class DocumentedTables {
  private DocumentedTables() {}

  /** Compares a table with the document, or writes it. */
  public static void check(String name, String table) throws IOException {
    check("conformance.md", name, table);
  }

  /** Compares a table with a document in {@code docs}, or writes it. */
  public static void check(String file, String name, String table) throws IOException {
    Path document = Path.of("..", "docs", file);
    String text = Files.readString(document);
    String begin = "<!-- begin " + name + " -->\n";
    int start = text.indexOf(begin) + begin.length();
    int end = text.indexOf("<!-- end " + name + " -->");
    assertThat(text).contains(begin);
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(document, text.substring(0, start) + table + text.substring(end));
    } else {
      assertThat(text.substring(start, end))
          .as("if the new table is right: mvn -pl conformance -am test -Djobsmith.update=true")
          .isEqualTo(table);
    }
  }
}
