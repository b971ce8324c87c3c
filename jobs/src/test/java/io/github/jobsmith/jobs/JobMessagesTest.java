package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobMessagesTest {
  private final Validator validator = JobSchemas.validator(JobSchemas.CREATE_JOB);

  @Test
  @DisplayName("the German texts are those that rules have in English, and no others")
  void complete() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Rule rule : validator.rules().rules()) {
      if (!StandardRules.isReader(rule.id()) && rule != StandardRules.DUPLICATE_MEMBER) {
        add(expected, rule, "allowed", rule.allowed());
        add(expected, rule, "problem", rule.problem());
        add(expected, rule, "reason", rule.reason());
        add(expected, rule, "hint", rule.hint());
        add(expected, rule, "hint-if-empty", rule.hintIfEmpty());
      }
    }
    Properties german = new Properties();
    try (InputStream in = JobMessages.class.getResourceAsStream("messages_de.properties")) {
      german.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(new TreeSet<>(german.stringPropertyNames())).containsAll(expected);
    assertThat(german.stringPropertyNames()).doesNotContain("").allMatch(this::isOfRule);
  }

  private static void add(Set<String> keys, Rule rule, String text, @Nullable String english) {
    if (english != null && !english.isEmpty()) {
      keys.add("rule." + rule.id() + "." + text);
    }
  }

  private boolean isOfRule(String key) {
    String id = key.substring("rule.".length(), key.lastIndexOf('.'));
    return validator.rules().find(id).isPresent()
        || JobSchemas.validator(JobSchemas.CREATE_JOB_TEMPLATE).rules().find(id).isPresent();
  }

  @Test
  void german() {
    Validator german =
        validator.with(
            ValidationOptions.DEFAULT.withMessages(JobMessages.forLocale(Locale.GERMANY)));
    String job =
        """
        {"jobId": "a.b", "targets": ["pump-1"], "description": "a\\tb", "timeoutConfig": {},
         "presignedUrlConfig": {"roleArn": ""}}
        """;
    assertThat(german.validate(job).violations())
        .extracting(violation -> violation.message() + " / " + violation.hint())
        .contains(
            "document, documentSource und jobTemplateArn fehlen alle / document, documentSource oder"
                + " jobTemplateArn ergänzen. destinationPackageVersions allein genügt nicht: Das"
                + " Rezept in einer Paketversion wird nicht von selbst verwendet.",
            "jobId ist \"a.b\"; muss nur aus ASCII-Buchstaben, Ziffern, - und _ gebildet sein / Jeden"
                + " Punkt, Leerraum, Doppelpunkt oder Schrägstrich durch - oder _ ersetzen (aus"
                + " firmware-v1.0.0 wird firmware-v1-0-0).");
    assertThat(german.validate(job).violations())
        .extracting(Violation::hint)
        .contains("Die ARN der Rolle schreiben, oder presignedUrlConfig löschen.");
    assertThat(german.validate("{\"jobId\": 1}").violations().get(0).severity())
        .isEqualTo(validator.validate("{\"jobId\": 1}").violations().get(0).severity());
  }

  @Test
  void otherLanguagesAreEnglish() {
    assertThat(JobMessages.forLocale(Locale.FRENCH)).isSameAs(MessageBundle.ENGLISH);
    assertThat(JobMessages.forLocale(Locale.ENGLISH)).isSameAs(MessageBundle.ENGLISH);
  }
}
