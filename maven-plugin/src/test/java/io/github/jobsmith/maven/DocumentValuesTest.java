package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.jobs.JobFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentValuesTest {
  private static final String PRESIGNS =
      "{\"a\": \"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/bucket/k}\"}";
  private static final String PACKAGE = "{\"a\": \"${aws:iot:package:p:version:v:attributes:k}\"}";

  private final JobFiles plain = JobFiles.of(CreateJobRequestValidator.create());

  private List<String> violations(
      String text, @Nullable String role, @Nullable List<String> packageVersions)
      throws BadConfiguration {
    JobFiles files = DocumentValues.files(plain, true, role, packageVersions, null);
    return files
        .validate("a.json", text.getBytes(StandardCharsets.UTF_8))
        .report()
        .violations()
        .stream()
        .map(each -> each.rule().id())
        .toList();
  }

  @Test
  @DisplayName("the role and the package versions decide about placeholders")
  void facts() throws BadConfiguration {
    assertThat(violations(PRESIGNS, null, null)).isEmpty();
    assertThat(violations(PRESIGNS, " none ", null)).containsExactly("placeholder-role");
    assertThat(violations(PRESIGNS, "arn:aws:iam::123456789012:role/r", null)).isEmpty();
    assertThat(violations(PACKAGE, null, List.of())).isEmpty();
    assertThat(violations(PACKAGE, null, List.of("none"))).containsExactly("package-listed");
    assertThat(
            violations(
                PACKAGE,
                null,
                List.of(" arn:aws:iot:eu-west-1:123456789012:package/p/version/v\n")))
        .isEmpty();
  }

  @Test
  @DisplayName("wrong values are rejected")
  void wrong() {
    assertThatThrownBy(() -> DocumentValues.files(plain, false, "admin", null, null))
        .hasMessage("role is \"admin\"; must be an ARN or none");
    assertThatThrownBy(
            () -> DocumentValues.files(plain, false, null, List.of("arn:a", "none"), null))
        .hasMessage("packageVersions is \"none\"; must be an ARN");
    assertThatThrownBy(() -> DocumentValues.files(plain, false, null, null, "none"))
        .hasMessage("target is \"none\"; must be an ARN");
    assertThatThrownBy(() -> DocumentValues.files(null, true, null, null, null))
        .hasMessageContaining("require the schema create-job");
  }

  @Test
  @DisplayName("another schema without these parameters is not affected")
  void otherSchema() throws BadConfiguration {
    assertThat(DocumentValues.files(null, false, null, List.of(), null)).isNull();
  }
}
