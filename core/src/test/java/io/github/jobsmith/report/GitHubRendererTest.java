package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** GitHub Actions reads each line as one annotation. */
class GitHubRendererTest {
  private String render(FileReport... files) throws IOException {
    StringBuilder out = new StringBuilder();
    Rendering.render(GitHubRenderer.to(out), files);
    return out.toString();
  }

  @Test
  @DisplayName("one command per violation, then the counts")
  void whole() throws IOException {
    assertThat(
            render(
                Rendering.file("a.json", "{\n  \"name\": \"abcd\",\n  \"odd\": [1]\n}"),
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
    assertThat(render(Rendering.file("a,b:c%\n::error::x", "{\"name\": \"abcd\"}")))
        .startsWith("::error file=a%2Cb%3Ac%25\\u000a%3A%3Aerror%3A%3Ax,line=1,col=10,title=")
        .hasLineCount(2);
  }

  @Test
  @DisplayName("a text that is no file is named in the message, with the place in it")
  void option() throws IOException {
    assertThat(render(Rendering.file("--a,b", "{\"name\": \"abcd\"}").withoutFile()))
        .startsWith("::error title=name-length::--a,b:1:10: name has 4 characters;");
  }
}
