package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  private static final Pattern PLACE = Pattern.compile("(?m)^(.*):1:9: error: name");

  @TempDir Path dir;

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{\"name\":\"long\"}");
    }
  }

  private Shell.Result validate(String... operands) {
    String[] args = new String[operands.length + 1];
    args[0] = "validate";
    for (int i = 0; i < operands.length; i++) {
      args[i + 1] = operands[i].replace("DIR", dir.toString());
    }
    Shell.Result result = new Shell().run(args);
    return new Shell.Result(
        result.status(),
        result.out().replace(dir.toString(), "DIR"),
        result.err().replace(dir.toString(), "DIR"));
  }

  /** Each file of the tests has one violation, so the violations show which files were checked. */
  private List<String> checked(String... operands) {
    return PLACE.matcher(validate(operands).out()).results().map(match -> match.group(1)).toList();
  }

  @Test
  @DisplayName(
      "a directory: every JSON and YAML file below it, sorted, without hidden and generated ones")
  void directory() throws IOException {
    files(
        "b.json",
        "a.JSON",
        "sub/c.json",
        "sub/deep/d.json",
        "zz.json",
        "note.txt",
        ".hidden.json",
        ".git/e.json",
        "target/f.json",
        "sub/node_modules/g.json",
        "targets/h.json");
    assertThat(checked("DIR"))
        .containsExactly(
            "DIR/a.JSON",
            "DIR/b.json",
            "DIR/sub/c.json",
            "DIR/sub/deep/d.json",
            "DIR/targets/h.json",
            "DIR/zz.json");
    assertThat(checked("DIR/")).startsWith("DIR/a.JSON").hasSize(6);
  }

  @Test
  @DisplayName("operands are always checked: a hidden directory, a file with another suffix")
  void named() throws IOException {
    files("target/f.json", ".git/e.json", "note.txt");
    assertThat(checked("DIR/target", "DIR/.git", "DIR/note.txt"))
        .containsExactly("DIR/target/f.json", "DIR/.git/e.json", "DIR/note.txt");
  }

  @Test
  @DisplayName("a file given twice, in any spelling, is checked once")
  void once() throws IOException {
    files("a.json", "sub/b.json");
    assertThat(checked("DIR/a.json", "DIR/sub/../a.json", "DIR", "DIR/*.json", "DIR/sub"))
        .containsExactly("DIR/a.json", "DIR/sub/b.json");
  }

  @Test
  @DisplayName("links: to a file, one file; to a directory, not followed; loops end")
  void links() throws IOException {
    files("real/a.json", "elsewhere/b.json", "elsewhere/c.json");
    Path tree = Files.createDirectories(dir.resolve("tree"));
    try {
      Files.createSymbolicLink(tree.resolve("loop"), tree);
      Files.createSymbolicLink(tree.resolve("a.json"), dir.resolve("real/a.json"));
      Files.createSymbolicLink(tree.resolve("again.json"), dir.resolve("real/a.json"));
      Files.createSymbolicLink(tree.resolve("elsewhere"), dir.resolve("elsewhere"));
      Files.createSymbolicLink(dir.resolve("named"), dir.resolve("elsewhere"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links");
    }
    assertThat(checked("DIR/tree")).containsExactly("DIR/tree/a.json");
    assertThat(checked("DIR/tree/**/*.json")).containsExactly("DIR/tree/a.json");
    assertThat(checked("DIR/named")).containsExactly("DIR/named/b.json", "DIR/named/c.json");
    Files.createSymbolicLink(tree.resolve("self.json"), tree.resolve("self.json"));
    Files.createSymbolicLink(tree.resolve("nowhere.json"), dir.resolve("gone.json"));
    Shell.Result result = validate("DIR/tree");
    assertThat(result.err())
        .contains(
            "DIR/tree/nowhere.json: error: a link to \"DIR/gone.json\", which does not exist\n")
        .contains("DIR/tree/self.json: error: a link that leads back to itself\n");
    assertThat(result.out()).contains("3 files: 1 error in 1 file; 2 unreadable");
    assertThat(result.status()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DIR/*.json|DIR/a.json,DIR/b.json",
        "DIR/**/*.json|DIR/a.json,DIR/b.json,DIR/sub/c.json,DIR/sub/deep/d.json",
        "DIR/**/**/d.json|DIR/sub/deep/d.json",
        "DIR/**|DIR/a.json,DIR/b.json,DIR/sub/c.json,DIR/sub/deep/d.json",
        "DIR/s*|DIR/sub/c.json,DIR/sub/deep/d.json",
        "DIR/sub/*/?.json|DIR/sub/deep/d.json",
        "DIR/{b,x,a}.json|DIR/a.json,DIR/b.json",
        "DIR/[!a].json|DIR/b.json",
        "DIR/.h*.json|DIR/.h.json",
        "DIR/target/*.json|DIR/target/t.json",
        "DIR/sub/../*.json|DIR/sub/../a.json,DIR/sub/../b.json",
      })
  void pattern(String pattern, String expected) throws IOException {
    files(
        "a.json",
        "b.json",
        "sub/c.json",
        "sub/deep/d.json",
        "target/t.json",
        ".h.json",
        ".g/i.json");
    assertThat(checked(pattern)).containsExactly(expected.split(","));
  }

  @Test
  @DisplayName("a file whose name looks like a pattern takes precedence over the pattern")
  void literal() throws IOException {
    files("[ab].json", "a.json", "b{.json");
    assertThat(checked("DIR/[ab].json")).containsExactly("DIR/[ab].json");
    assertThat(checked("DIR/b{.json")).containsExactly("DIR/b{.json");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DIR/missing.json|no such file or directory",
        "DIR/empty|no *.json, *.yaml or *.yml file in this directory",
        "DIR/*.yaml|no file matches this pattern",
        "DIR/absent/**/*.json|no file matches this pattern",
        "DIR/[a.json|no such file or directory",
      })
  void unreadable(String operand, String error) throws IOException {
    files("a.json", "empty/note.txt");
    Shell.Result result = validate(operand, "DIR/a.json");
    assertThat(result.err()).isEqualTo(operand + ": error: " + error + "\n");
    assertThat(result.out()).contains("DIR/a.json:1:9: error").contains("; 1 unreadable");
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("files and directories without permission are reported; the others are checked")
  void permissions() throws IOException {
    files("a.json", "closed.json", "locked/b.json");
    boolean closed =
        dir.resolve("closed.json").toFile().setReadable(false)
            && dir.resolve("locked").toFile().setReadable(false)
            && !Files.isReadable(dir.resolve("closed.json"));
    try {
      assumeTrue(closed, "this user can read everything");
      Shell.Result result = validate("DIR");
      assertThat(result.err())
          .contains("DIR/closed.json: error: permission denied\n")
          .contains("DIR/locked: error: permission denied\n");
      assertThat(result.out()).contains("DIR/a.json:1:9: error");
      assertThat(result.status()).isEqualTo(3);
    } finally {
      assertThat(dir.resolve("locked").toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  @DisplayName(
      "a file removed between being found and being read is reported; the others are checked")
  void vanishes() throws IOException {
    files("a.json", "b.json", "c.json");
    Shell.Result result =
        new Shell()
            .whenChecking(() -> dir.resolve("b.json").toFile().delete())
            .run("validate", dir.toString());
    assertThat(result.err()).isEqualTo(dir + "/b.json: error: no such file or directory\n");
    assertThat(result.out()).contains("3 files: 2 errors in 2 files; 1 unreadable");
    assertThat(result.status()).isEqualTo(3);
  }

  @Test
  @DisplayName("standard input is named <stdin> and read once")
  void stdin() {
    Shell.Result result = new Shell().stdin("{\"name\":\"long\"}").run("validate", "-", "-");
    assertThat(result.out()).startsWith("<stdin>:1:9: error: name").endsWith("1 file: 1 error\n");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  @DisplayName("standard input has the given name, which selects the syntax")
  void stdinName() {
    Shell.Result yaml =
        new Shell().stdin("name: long\n").run("validate", "--stdin-filename", "a/b.YML", "-");
    assertThat(yaml.out()).startsWith("a/b.YML:1:7: error: name");
    Shell.Result json =
        new Shell()
            .stdin("{\"name\":\"long\"}")
            .run("validate", "--stdin-filename=a.json", "--format=github", "-");
    assertThat(json.out()).startsWith("::error file=a.json,line=1,col=9,");
    Shell.Result unnamed = new Shell().stdin("name: a\n").run("validate", "-");
    assertThat(unnamed.err()).contains("for YAML").contains("--stdin-filename job.yaml\n");
    assertThat(new Shell().stdin("{,}").run("validate", "-").err()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*.tpl.json|a.json,sub/b.json,sub/old/c.json",
        "old|a.json,a.tpl.json,sub/b.json",
        "old/|a.json,a.tpl.json,sub/b.json",
        "DIR/sub|a.json,a.tpl.json",
        "DIR/**/b.json|a.json,a.tpl.json,sub/old/c.json",
        "DIR/*/?.json|a.json,a.tpl.json,sub/old/c.json",
        "sub/b.json|a.json,a.tpl.json,sub/b.json,sub/old/c.json",
      })
  void excluded(String pattern, String left) throws IOException {
    files("a.json", "a.tpl.json", "sub/b.json", "sub/old/c.json");
    List<String> expected = Arrays.stream(left.split(",")).map("DIR/"::concat).toList();
    String exclude = "--exclude=" + pattern.replace("DIR", dir.toString());
    assertThat(checked(exclude, "DIR")).containsExactlyElementsOf(expected);
    assertThat(checked(exclude, "DIR/**/*.json")).containsExactlyElementsOf(expected);
  }

  @Test
  @DisplayName("--exclude applies to operands, and excluding all files is not an error")
  void excludesAll() throws IOException {
    files("a.json", "b.json");
    assertThat(checked("--exclude", "a.*", "DIR/a.json", "DIR/b.json"))
        .containsExactly("DIR/b.json");
    Shell.Result none = validate("--exclude", "*.json", "DIR", "DIR/a.json", "DIR/*.json");
    assertThat(none.out()).isEqualTo("0 files: nothing to check\n");
    assertThat(none.status()).isZero();
  }

  @Test
  @DisplayName("a name is not searched above the working directory")
  void excludesBelow() {
    String above = Path.of("").toAbsolutePath().getParent().getFileName().toString();
    assertThat(new Shell().run("validate", "--exclude", above, "examples/jobs").out())
        .doesNotContain("nothing to check");
    assertThat(new Shell().run("validate", "--exclude", "examples/jobs", "examples/jobs").out())
        .isEqualTo("0 files: nothing to check\n");
  }

  @Test
  @DisplayName("after -- everything is an operand")
  void dashes() {
    Shell.Result result = new Shell().run("validate", "--", "--format");
    assertThat(result.err()).isEqualTo("--format: error: no such file or directory\n");
  }

  @Test
  @DisplayName("a hostile file name is escaped on both streams")
  void hostileName() throws IOException {
    String name = "a\u001b]0;x\u0007\n.json";
    files(name);
    Shell.Result result = validate("DIR", "DIR/\u001b[2J");
    assertThat(result.out()).contains("DIR/a\\u001b]0;x\\u0007\\u000a.json:1:9: error");
    assertThat(result.err()).isEqualTo("DIR/\\u001b[2J: error: no such file or directory\n");
  }
}
