package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of names in other files")
class EmbeddedNamesTest {
  private static final Path TABLE = Path.of("src/main/resources/io/github/jobsmith/jobs/names.tsv");
  private static final Path DOCUMENT = Path.of("../docs/other-files.md");
  private static final String BEGIN = "<!-- names: written by EmbeddedNamesTest -->\n";
  private static final String END = "<!-- /names -->";

  @Test
  @DisplayName("has each member of the schema, and the page where its name in CloudFormation is")
  void complete() throws IOException {
    Set<String> names = new TreeSet<>();
    try (InputStream in =
        getClass()
            .getClassLoader()
            .getResourceAsStream("io/github/jobsmith/schema/create-job.schema.json")) {
      collect(
          JsonValue.of(JsonDocument.parse(Objects.requireNonNull(in).readAllBytes()), 0), names);
    }
    assertThat(rows().stream().map(row -> row.split("\t")[1])).containsAll(names);
    assertThat(rows())
        .allMatch(row -> row.matches("\\w+(\t[-\\w ]+){4}\t(number|text|other)\taws-[a-z-]+"));
    assertThat(rows().stream().filter(row -> row.startsWith("CreateJobRequest"))).hasSize(17);
  }

  @Test
  @DisplayName("is in the documentation; -Djobsmith.update=true writes it there")
  void documented() throws IOException {
    StringBuilder table =
        new StringBuilder(
            """

            | in | API | Step Functions, Scheduler | CloudFormation | Terraform | page |
            |---|---|---|---|---|---|
            """);
    for (String row : rows()) {
      String[] cells = row.split("\t");
      table.append("| ").append(cells[0]);
      for (int i = 1; i <= 4; i++) {
        String names = cells[i].equals("-") ? "none" : '`' + cells[i].replace(" ", "`, `") + '`';
        table.append(" | ").append(names);
      }
      table.append(" | ").append(cells[6]).append(" |\n");
    }
    String text = Files.readString(DOCUMENT);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    String real = text.substring(0, begin) + table + '\n' + text.substring(text.indexOf(END));
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(DOCUMENT, real);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(real);
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static void collect(JsonValue schema, Set<String> names) {
    Map<String, JsonValue> members = schema.kind() == JsonKind.OBJECT ? schema.members() : Map.of();
    JsonValue properties = members.get("properties");
    if (properties != null) {
      names.addAll(properties.members().keySet());
    }
    JsonValue definitions = members.get("$defs");
    if (definitions != null) {
      definitions.members().values().forEach(each -> collect(each, names));
    }
  }
}
