package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --lang} and {@code --messages}. */
class MessagesTest {
  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    write("s.json", "{\"required\": [\"a\", \"b\"], \"properties\": {\"a\": {\"minimum\": 5}}}");
    write("bad.json", "{\"a\": 1}");
    write("own.properties", "missing = {member} manque\nfound = {nothing}\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text);
  }

  private String messages(String... options) {
    String[] args = new String[options.length + 6];
    args[0] = "validate";
    args[1] = "--schema";
    args[2] = dir.resolve("s.json").toString();
    args[3] = dir.resolve("bad.json").toString();
    args[4] = "--format";
    args[5] = "short";
    System.arraycopy(options, 0, args, 6, options.length);
    Shell.Result result = new Shell().run(args);
    assertThat(result.err()).isEmpty();
    return result.out().replace(dir + "/", "").replace(dir + "\\", "");
  }

  @Test
  @DisplayName("templates of a file come first, then those of the language, then English")
  void own() {
    String own = dir.resolve("own.properties").toString();
    assertThat(messages("--messages", own))
        .contains("error required: b manque")
        .contains("error minimum: a is 1; must be at least 5");
    assertThat(messages("--messages", own, "--lang", "de"))
        .contains("error required: b manque")
        .contains("error minimum: a ist 1; muss mindestens 5 sein");
    assertThat(messages("--lang", "de")).contains("error required: b fehlt");
    assertThat(messages("--lang", "en")).isEqualTo(messages());
  }

  @Test
  @DisplayName("the labels and counts of text are in the language; those of files, too")
  void labels() throws IOException {
    write("job.json", "{\"targets\": [], \"document\": \"{}\"}");
    String job = dir.resolve("job.json").toString();
    String file = dir.resolve("out.txt").toString();
    Shell.Result result =
        new Shell()
            .schemas(new BuiltInSchemas())
            .run("validate", "--lang", "de", "--format", "text", "--format", "text=" + file, job);
    assertThat(result.out())
        .contains("job.json:1:1: error: jobId fehlt", " = Grund: ", " = Hinweis: ", "\n1 Datei: ")
        .doesNotContain("why:")
        .doesNotContain("hint:");
    assertThat(dir.resolve("out.txt")).hasContent(result.out());
  }

  @Test
  @DisplayName("a file that cannot be used is wrong usage, and is never overwritten")
  void broken() throws IOException {
    write("broken.properties", "it = \\u12");
    String file = dir.resolve("broken.properties").toString();
    Shell.Result result = new Shell().run("validate", "--messages", file, "x.json");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("jobsmith: --messages: " + file + " cannot be read: ");
    String own = dir.resolve("own.properties").toString();
    assertThat(new Shell().run("validate", "--messages", own, "--format", "json=" + own, "x").err())
        .contains("the file of messages");
  }

  @Test
  @DisplayName("jobsmith aws has both options")
  void aws() {
    String own = dir.resolve("own.properties").toString();
    Shell.Result result =
        new Shell()
            .schemas(new BuiltInSchemas())
            .run("aws", "iot", "create-job", "--lang", "de", "--messages", own, "--job-id", "");
    assertThat(result.out()).contains("targets manque").contains("ist leer");
  }
}
