package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** GitHub Actions reads each line as one annotation. */
class GitHubRendererTest {
  private final Validator validator = Validator.of(new PumpSchema());

  private String render(FileReport... files) throws IOException {
    StringBuilder out = new StringBuilder();
    GitHubRenderer renderer = GitHubRenderer.to(out);
    RunSummary.Counter counter = new RunSummary.Counter();
    renderer.begin();
    for (FileReport file : files) {
      renderer.file(file);
      counter.add(file);
    }
    renderer.end(counter.summary());
    return out.toString();
  }

  private FileReport file(String path, String json) {
    return FileReport.of(path, validator.validate(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("one command per violation, then the counts")
  void whole() throws IOException {
    assertThat(
            render(
                file("a.json", "{\n  \"name\": \"abcd\",\n  \"odd\": [1]\n}"),
                FileReport.unreadable("b.json", "no such file")))
        .isEqualTo(
            """
            ::error file=a.json,line=2,col=11,title=name-length::name has 4 characters; must have at most 3 characters%0AShorten the name.
            ::warning file=a.json,line=3,col=11,title=odd-item::odd[0] is not allowed here%0ALeave it out.
            ::error file=b.json::cannot be read: no such file
            2 files: 1 error, 1 warning in 1 file; 1 unreadable
            """);
  }

  @Test
  @DisplayName("a name cannot end the command, nor begin another")
  void escapes() throws IOException {
    assertThat(render(file("a,b:c%\n::error::x", "{\"name\": \"abcd\"}")))
        .startsWith("::error file=a%2Cb%3Ac%25\\u000a%3A%3Aerror%3A%3Ax,line=1,col=10,title=")
        .hasLineCount(2);
  }
}
