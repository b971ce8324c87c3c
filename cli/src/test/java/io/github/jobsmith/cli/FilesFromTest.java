package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --files-from}: the files that a change touches. */
class FilesFromTest {
  private static final String BAD = "{\"name\":\"abcd\"}";

  @TempDir Path dir;

  private String file(String name) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, BAD).toString();
  }

  private static Shell.Result listed(String list, String... more) {
    List<String> args = new ArrayList<>(List.of("validate", "--files-from", "-"));
    args.addAll(List.of(more));
    return new Shell().stdin(list).run(args.toArray(String[]::new));
  }

  @Test
  @DisplayName("lines or NUL; each file once, together with arguments; other files are ignored")
  void names() throws IOException {
    String a = file("a b.json");
    String b = file("--x.yaml");
    String other = file("README.md");
    for (String list :
        List.of(a + "\n" + b + "\n" + other + "\n" + a, a + "\r\n" + b + "\r\n\r\n")) {
      Shell.Result result = listed(list);
      assertThat(result.out()).contains("a b.json:1:9", "--x.yaml:1:9").endsWith("in 2 files\n");
      assertThat(result.status()).isEqualTo(1);
    }
    String odd = file("new\nline.json");
    assertThat(listed(a + "\0" + odd + "\0").out()).contains("new\\u000aline.json:1:9");
    assertThat(listed(a, b).out()).endsWith("2 errors in 2 files\n");
    String list = Files.writeString(dir.resolve("list"), a).toString();
    assertThat(new Shell().run("validate", "--files-from", list).out()).endsWith("1 error\n");
  }

  @Test
  @DisplayName("a name is never a pattern, and a directory is searched")
  void literal() throws IOException {
    file("sub/a.json");
    assertThat(listed(dir + "/sub/*.json").out()).isEqualTo("0 files: nothing to check\n");
    assertThat(listed(dir + "/sub").out()).endsWith("1 file: 1 error\n");
    assertThat(listed(dir + "/sub", "--exclude=a.json").out()).startsWith("0 files");
  }

  @Test
  @DisplayName("nothing to check is a success with one line")
  void nothing() {
    for (String list : List.of("", "\n\n", "\0", "pom.xml\nREADME.md\n")) {
      Shell.Result result = listed(list);
      assertThat(result.out()).isEqualTo("0 files: nothing to check\n");
      assertThat(result.err()).isEmpty();
      assertThat(result.status()).isZero();
    }
  }

  @Test
  @DisplayName("deleted files are named in one line; a name quoted by git is not taken as deleted")
  void gone() throws IOException {
    Shell.Result result = listed(file("a.json") + "\ngone.json\ngone\u001b.yaml\ngone.md\n");
    assertThat(result.err())
        .isEqualTo(
            "jobsmith: 2 files of --files-from no longer exist: gone.json, gone\\u001b.yaml\n");
    assertThat(result.status()).isEqualTo(1);
    Shell.Result quoted = listed("\"caf\\303\\251.json\"\n");
    assertThat(quoted.err()).contains("is quoted in the list; let git diff write names with -z");
    assertThat(quoted.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("a list that cannot be read is wrong usage")
  void unreadable() {
    assertThat(new Shell().run("validate", "--files-from", dir + "/none").status()).isEqualTo(2);
    assertThat(new Shell().run("validate", "--files-from", dir.toString()).status()).isEqualTo(2);
    assertThat(listed("", "-").err()).contains("--files-from - and the argument - both read");
  }
}
