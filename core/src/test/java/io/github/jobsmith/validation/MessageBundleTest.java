package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.MessageTemplate;
import io.github.jobsmith.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageBundleTest {
  private static final Rule RULE =
      Rule.of("pump-speed", Severity.ERROR, "the speed is low")
          .allowed("slow")
          .reason("Pumps break.")
          .hint("Reduce it.");

  /** The root has at most the value 5. */
  private static final CompiledSchema SCHEMA =
      new CompiledSchema() {
        @Override
        public String id() {
          return "test:speed";
        }

        @Override
        public boolean check(JsonDocument document, int node, Findings findings) {
          return !document.isNumber(node)
              || document.compare(node, 5) <= 0
              || findings.fail(
                  node, Constraint.of(RULE, "/maximum", "maximum", Expectation.range(null, "5")));
        }

        @Override
        public RuleCatalog rules() {
          return RuleCatalog.of(RULE);
        }

        @Override
        public List<String> sensitivePointers() {
          return List.of();
        }
      };

  private static Violation violation(MessageBundle bundle) {
    Validator validator = Validator.of(SCHEMA).with(ValidationOptions.DEFAULT.withMessages(bundle));
    return validator.validate("7").violations().get(0);
  }

  private static Map<String, String> german() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = MessageBundle.class.getResourceAsStream("messages_de.properties")) {
      properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    Map<String, String> templates = new HashMap<>();
    properties.forEach((key, value) -> templates.put((String) key, (String) value));
    return templates;
  }

  @Test
  @DisplayName("German has a template for each key, with the same parameters, and no other key")
  void german_isComplete() throws IOException {
    Map<String, String> german = german();
    MessageBundle.englishTemplates()
        .forEach(
            (key, english) -> {
              assertThat(german).containsKey(key);
              assertThat(MessageTemplate.of(german.get(key)).parameters())
                  .as(key)
                  .isEqualTo(MessageTemplate.of(english).parameters());
            });
    assertThat(german.keySet())
        .allMatch(
            key -> key.startsWith("rule.") || MessageBundle.englishTemplates().containsKey(key));
    assertThat(MessageBundle.forLocale(Locale.GERMANY).untranslated()).isEmpty();
  }

  @Test
  @DisplayName("an English template names each parameter once, so values can be given in order")
  void english() {
    MessageBundle.englishTemplates()
        .forEach(
            (key, english) ->
                assertThat(english.chars().filter(c -> c == '{').count())
                    .as(key)
                    .isEqualTo(MessageTemplate.of(english).parameters().size()));
    assertThat(new TreeSet<>(MessageBundle.englishTemplates().values())).isNotEmpty();
    assertThat(MessageBundle.ENGLISH.untranslated()).isEmpty();
  }

  @Test
  @DisplayName("a locale without a bundle, such as French, has English")
  void locales() {
    assertThat(MessageBundle.forLocale(Locale.FRENCH)).isSameAs(MessageBundle.ENGLISH);
    assertThat(MessageBundle.forLocale(Locale.ROOT)).isSameAs(MessageBundle.ENGLISH);
    assertThat(MessageBundle.forLocale(new Locale("de", "AT")).untranslated()).isEmpty();
  }

  @Test
  @DisplayName("a key without template, or with an unknown parameter, has the English text")
  void fallback() {
    MessageBundle bundle =
        MessageBundle.of(
            Map.of("found", "{subject} vaut {value}", "must-be", "{message} {wath}", "no", "x"));
    assertThat(violation(bundle).message()).isEqualTo("the root vaut 7; must be slow");
    assertThat(bundle.untranslated()).contains("must-be", "root").doesNotContain("found", "no");
    assertThat(violation(MessageBundle.of(Map.of())).message())
        .isEqualTo(violation(MessageBundle.ENGLISH).message());
  }

  @Test
  @DisplayName("a resource bundle; values are not read as templates")
  void resourceBundle() {
    MessageBundle bundle =
        MessageBundle.of(
            new ListResourceBundle() {
              @Override
              protected Object[][] getContents() {
                return new Object[][] {
                  {"root", "{la racine}"}, {"found", "{value} := {subject} {}"}, {"other", 5}
                };
              }
            });
    assertThat(violation(bundle).message()).isEqualTo("7 := {la racine} {}; must be slow");
  }

  @Test
  @DisplayName("the words of a rule are replaced by its id")
  void rules() {
    MessageBundle bundle =
        MessageBundle.of(
            Map.of(
                "rule.pump-speed.message", "{subject}: {actual} > {limit} {what}",
                "rule.pump-speed.reason", "Les pompes cassent.",
                "rule.pump-speed.hint", "R\u00e9duire."));
    Violation violation = violation(bundle);
    assertThat(violation.message()).isEqualTo("the root: 7 > 5 {what}");
    assertThat(violation.reason()).isEqualTo("Les pompes cassent.");
    assertThat(violation.hint()).isEqualTo("R\u00e9duire.");
    assertThat(violation.rule()).isEqualTo(RULE);
  }

  @Test
  @DisplayName("null is refused, and a bundle with a broken template is no exception later")
  void hostile() {
    Map<String, String> map = new HashMap<>();
    map.put("root", null);
    assertThatThrownBy(() -> MessageBundle.of(map)).isInstanceOf(NullPointerException.class);
    for (String broken : new String[] {"{", "}", "{}", "{{value}}", "{value", "", "%s \\u"}) {
      assertThat(violation(MessageBundle.of(Map.of("found", broken))).message()).isNotNull();
    }
  }

  @Test
  @DisplayName("a bundle has the texts of another one where it has no usable template")
  void orElse() {
    MessageBundle german = MessageBundle.forLocale(Locale.GERMAN);
    MessageBundle own =
        MessageBundle.of(
            Map.of("must-be", "{message} ; {what} !", "found", "{unknown}", "no", "x"));
    assertThat(own.orElse(german).untranslated()).isEmpty();
    assertThat(own.orElse(german).wording().say(MessageKey.MUST_BE, "a", "b")).isEqualTo("a ; b !");
    assertThat(own.orElse(german).wording().say(MessageKey.FOUND, "a", "b")).isEqualTo("a ist b");
    assertThat(own.orElse(MessageBundle.ENGLISH).untranslated()).isEqualTo(own.untranslated());
    assertThat(MessageBundle.ENGLISH.orElse(german).untranslated()).isEmpty();
    assertThat(own.orElse(german).wording().ofRule("duplicate-member", "hint")).isNotNull();
  }

  @Test
  @DisplayName("a properties file is UTF-8; one that is not, or has a broken escape, is refused")
  void file(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("own.properties");
    Files.writeString(file, "missing = {member} manque \u00e0 l'objet\nit = l\\u2019objet\n");
    Wording wording = MessageBundle.read(file).wording();
    assertThat(wording.say(MessageKey.MISSING, "id")).isEqualTo("id manque \u00e0 l'objet");
    assertThat(wording.say(MessageKey.IT)).isEqualTo("l\u2019objet");
    Files.write(file, new byte[] {'i', 't', '=', (byte) 0xE4});
    assertThatIOException().isThrownBy(() -> MessageBundle.read(file));
    Files.writeString(file, "it = \\u12");
    assertThatIOException()
        .isThrownBy(() -> MessageBundle.read(file))
        .withMessageContaining("\\uxxxx");
    assertThatIOException().isThrownBy(() -> MessageBundle.read(dir.resolve("none")));
  }
}
