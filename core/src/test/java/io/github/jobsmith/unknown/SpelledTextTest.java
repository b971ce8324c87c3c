package io.github.jobsmith.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sentence of a rule with the names of a file")
class SpelledTextTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "jobId", "job_id",
          "document", "doc",
          "documentSource", "document_source",
          "roleArn", "role_arn",
          "targets", "things",
          "namespaceId", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jobId is missing                                     | job_id is missing
          Set jobId, or delete roleArn.                        | Set job_id, or delete role_arn.
          presignedUrlConfig.roleArn is missing                | presignedUrlConfig.role_arn is missing
          document, documentSource and x are all missing       | doc, document_source and x are all missing
          Delete document and documentSource.                  | Delete doc and document_source.
          Delete document or documentSource.                   | Delete doc or document_source.
          Add targets: a list of ARNs                          | Add things: a list of ARNs
          document has no placeholder                          | doc has no placeholder
          Put the document and the targets into S3, documents  | Put the document and the targets into S3, documents
          Use job-document.json, /targets: or my-jobId         | Use job-document.json, /targets: or my-jobId
          is "jobId"; must be roleArn                          | is "jobId"; must be role_arn
          Omit namespaceId.                                    | Omit namespaceId.
          ${roleArn} jobIds JOBID                              | ${roleArn} jobIds JOBID
          document                                             | doc
          """)
  void spelled(String sentence, String spelled) {
    assertThat(SpelledText.of(sentence, name -> NAMES.getOrDefault(name, name))).isEqualTo(spelled);
  }
}
