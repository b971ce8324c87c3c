package io.github.jobsmith.jobs.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tables of docs/errors.md are made from the facts")
class DocumentedErrorsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");
  private static final int MOST_RULES = 12;

  @Test
  @DisplayName("errors")
  void errors() throws IOException {
    StringBuilder table =
        new StringBuilder("| exception | status | when | does a retry help? | rules | source |\n");
    table.append("|---|---|---|---|---|---|\n");
    for (ServiceError error : ServiceErrors.all()) {
      table.append("| `").append(error.name()).append('`');
      table.append(error.operations().equals(List.of("CreateJobTemplate")) ? " (templates)" : "");
      table.append(" | ").append(error.status() == 0 ? "" : error.status());
      table.append(" | ").append(error.meaning()).append(": ");
      table.append(String.join("; ", error.causes()));
      table.append(" | ").append(error.retryHelps() ? "yes. " : "no. ").append(error.advice());
      table.append(" | ").append(rules(error.preventedBy(), "only AWS can know it"));
      table.append(" | ").append(String.join("; ", error.sources())).append(" |\n");
    }
    check("errors", table.toString());
  }

  @Test
  @DisplayName("published messages")
  void messages() throws IOException {
    StringBuilder table = new StringBuilder("| message | exception | rules |\n|---|---|---|\n");
    for (PublishedMessage message : PublishedMessages.all()) {
      table.append("| ").append(message.text()).append(" | `").append(message.error());
      table.append("` | ").append(rules(message.rules(), "only AWS can know it")).append(" |\n");
    }
    check("messages", table.toString());
  }

  private static String rules(List<String> ids, String none) {
    if (ids.size() > MOST_RULES) {
      return "all rules of severity error";
    }
    return ids.isEmpty() ? none : ids.stream().collect(Collectors.joining("`, `", "`", "`"));
  }

  private static void check(String name, String table) throws IOException {
    String text = Files.readString(DOCUMENT);
    String begin = "<!-- begin " + name + " -->\n";
    assertThat(text).contains(begin);
    int start = text.indexOf(begin) + begin.length();
    int end = text.indexOf("<!-- end " + name + " -->");
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(DOCUMENT, text.substring(0, start) + table + text.substring(end));
    } else {
      assertThat(text.substring(start, end))
          .as("if the new table is right: mvn -pl jobs -am test -Djobsmith.update=true")
          .isEqualTo(table);
    }
  }
}
