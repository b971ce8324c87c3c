package io.github.jobsmith.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Messages in several languages")
class LanguageProperties {
  private static final MessageBundle TEMPLATES = MessageBundle.of(MessageBundle.englishTemplates());
  private static final MessageBundle GERMAN = MessageBundle.forLocale(Locale.GERMAN);

  /** Each template is its key with all parameters, so that English words are noticed. */
  private static final MessageBundle KEYS = keys();

  private static MessageBundle keys() {
    Map<String, String> templates = new TreeMap<>();
    MessageBundle.englishTemplates()
        .forEach(
            (key, english) ->
                templates.put(key, "#" + english.replaceAll("[^{]*([{][a-zA-Z]+[}])?[^{]*", "$1")));
    return MessageBundle.of(templates);
  }

  private static List<String> facts(Validator validator, JsonDocument document) {
    return validator.validate(document).violations().stream()
        .map(
            each ->
                each.rule().id()
                    + each.pointer()
                    + each.span()
                    + each.parameters()
                    + each.keyword())
        .sorted()
        .toList();
  }

  @Property(tries = 300, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
  @Label("templates give the built-in English; another language has the same violations")
  void languages(@ForAll long seed) throws SchemaException {
    Random random = new Random(seed);
    String schema = Json.compact(new RandomSchemas(random).schema(3));
    Validator english =
        ValidatorCompiler.standard().compile(SchemaSource.text("schema.json", schema));
    Validator templates = with(english, TEMPLATES);
    Validator german = with(english, GERMAN);
    Validator keys = with(english, KEYS);
    RandomInstances instances = new RandomInstances(random);
    for (int i = 0; i < 20; i++) {
      JsonDocument document =
          JsonDocument.parse(i < 4 ? instances.scalar() : instances.structure(3));
      assertThat(templates.validate(document)).hasToString(english.validate(document).toString());
      assertThat(facts(german, document)).isEqualTo(facts(english, document));
      for (Violation each : keys.validate(document).violations()) {
        assertThat(each.message()).doesNotContainPattern("[Mm]ust|[Nn]earest|alternative|missing");
      }
    }
  }

  private static Validator with(Validator validator, MessageBundle bundle) {
    return validator.with(ValidationOptions.DEFAULT.withMessages(bundle));
  }
}
