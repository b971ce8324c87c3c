package io.github.jobsmith.jobs.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceErrorsTest {
  private static final RuleCatalog RULES = JobFiles.of(CreateJobRequestValidator.create()).rules();

  @Test
  @DisplayName("the six errors of CreateJob are those of the reference page, in its order")
  void six() {
    List<ServiceError> listed =
        ServiceErrors.all().stream()
            .filter(error -> error.operations().contains("CreateJob"))
            .toList();
    assertThat(listed)
        .extracting(error -> error.name() + " " + error.status())
        .containsExactly(
            "InvalidRequestException 400",
            "ResourceNotFoundException 404",
            "ResourceAlreadyExistsException 409",
            "LimitExceededException 410",
            "ThrottlingException 400",
            "ServiceUnavailableException 503");
    assertThat(ServiceErrors.all()).filteredOn(ServiceError::retryHelps).hasSize(4);
  }

  static List<ServiceError> errors() {
    return ServiceErrors.all();
  }

  @ParameterizedTest
  @MethodSource("errors")
  @DisplayName("each error has causes, advice, sources, and rules that exist")
  void complete(ServiceError error) {
    assertThat(error.causes()).isNotEmpty().allMatch(cause -> cause.matches("\\S.*[^.]"));
    assertThat(error.advice()).matches("\\S.*\\.");
    assertThat(error.sources()).isNotEmpty();
    assertThat(RULES.ids()).containsAll(error.preventedBy());
    assertThat(error.operations().isEmpty()).isEqualTo(error.status() == 0);
    assertThat(ServiceErrors.find(error.name())).containsSame(error);
  }

  static List<PublishedMessage> messages() {
    return PublishedMessages.all();
  }

  @ParameterizedTest
  @MethodSource("messages")
  @DisplayName("each published message belongs to an error, names rules that exist, and is found")
  void published(PublishedMessage message) {
    assertThat(ServiceErrors.find(message.error())).isPresent();
    assertThat(RULES.ids()).containsAll(message.rules());
    String text = "(" + message.error() + "): " + message.text().replace("…", "a.b ${c}");
    ErrorExplanation explained = ErrorExplanation.of(text);
    assertThat(explained.messages()).contains(message);
    assertThat(explained.error()).map(ServiceError::name).contains(message.error());
    assertThat(explained.rules()).extracting(rule -> rule.id()).containsAll(message.rules());
    assertThat(message.isIn("another message")).isFalse();
  }
}
