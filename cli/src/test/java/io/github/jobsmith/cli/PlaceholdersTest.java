package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("--placeholders")
class PlaceholdersTest {
  private static final String JOB =
      """
      {"jobId": "fw-{{ version }}", "targets": ["__TARGET__", "x"], "document": "{}",
       "timeoutConfig": {"inProgressTimeoutInMinutes": "{{ minutes }}"}}
      """;

  @TempDir private Path directory;

  private static Shell.Result run(String... args) {
    return new Shell().schemas(new BuiltInSchemas()).run(args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  @DisplayName("leaves out what is not known, checks the rest, and counts")
  void counts() throws IOException {
    String job = file("a.json", JOB);

    Shell.Result none = run("validate", job);
    assertThat(none.out()).contains("jobId contains {{ version }}, which was not replaced");
    assertThat(none.out()).doesNotContain("not known");

    Shell.Result one = run("validate", "--placeholders", "\\{\\{.*?}}", job);
    assertThat(one.out())
        .contains("a.json:1:43: error: targets[0] ", "a.json:1:57: error: targets[1] ")
        .endsWith("1 file: 2 errors\n2 values were not checked because they are not known\n");
    assertThat(one.status()).isEqualTo(1);

    Shell.Result both =
        run("validate", "--placeholders", "\\{\\{.*?}}", "--placeholders=^__[A-Z]+__$", job);
    assertThat(both.out())
        .contains("error: targets[1] is \"x\"")
        .endsWith("3 values were not checked because they are not known\n");

    String json = run("validate", "--format", "json", "--placeholders", "\\{\\{", job).out();
    assertThat(json).contains("\"notRun\": [],\n      \"unknownValues\": 2\n    }");
    assertThat(json).contains("\"notRun\": [],\n    \"unknownValues\": 2\n  }");
  }

  @Test
  @DisplayName("applies to any schema")
  void anySchema() throws IOException {
    String schema =
        file(
            "s.json",
            """
            {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}, "s": {"enum": ["a"]}},
             "if": {"properties": {"s": {"const": "a"}}}, "then": {"required": ["t"]}}
            """);
    String good = file("good.json", "{\"n\": \"{{ n }}\", \"s\": \"{{ s }}\"}");
    String bad = file("bad.json", "{\"n\": \"{{ n }}\", \"s\": \"b\"}");

    assertThat(run("validate", "--schema", schema, "--placeholders", "\\{\\{", good).out())
        .isEqualTo("1 file: clean\n2 values were not checked because they are not known\n");
    assertThat(run("validate", "--schema", schema, "--placeholders", "\\{\\{", bad).out())
        .contains("error: s is \"b\"")
        .contains("1 value was not checked because it is not known");
  }

  @Test
  @DisplayName("leaves out what a condition decides that reads an unknown value, and nothing else")
  void conditions() throws IOException {
    String schema =
        """
        {"$defs": {"T": {"required": ["t"]}}, "properties": {"s": {"const": "a"}},
         "if": {"properties": {"s": {"const": "a"}}}, "then": {"$ref": "#/$defs/T"}}
        """;
    String json = file("s.json", schema);
    String yaml = file("s.yaml", schema);
    String unknown = file("unknown.json", "{\"s\": \"{{ s }}\"}");
    String known = file("known.json", "{\"s\": \"a\", \"x\": \"{{ x }}\"}");

    for (String each : new String[] {json, yaml}) {
      assertThat(run("validate", "--schema", each, "--placeholders", "\\{\\{", unknown).out())
          .startsWith("1 file: clean\n");
      assertThat(run("validate", "--schema", each, "--placeholders", "\\{\\{", known).out())
          .contains("error: t is missing");
    }
  }

  @Test
  @DisplayName("a regular expression that cannot be read is a usage error")
  void malformed() throws IOException {
    Shell.Result result = run("validate", "--placeholders", "(", file("a.json", JOB));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--placeholders");
  }
}
