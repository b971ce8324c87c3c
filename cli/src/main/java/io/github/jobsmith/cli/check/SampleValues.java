package io.github.jobsmith.cli.check;

import io.github.jobsmith.compiler.interpreter.InterpretedSchema;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.link.Draft;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Validates the values that a schema contains against the schemas that contain them: all at once,
 * with a schema that refers to each of them, so that the document is compiled only once.
 */
final class SampleValues {
  private static final int MOST_VIOLATIONS = 10_000;
  private static final Map<String, Rule> RULES =
      Map.of(
          "default", SchemaRules.DEFAULT,
          "examples", SchemaRules.EXAMPLES,
          "example", SchemaRules.EXAMPLES,
          "enum", SchemaRules.UNREACHABLE,
          "const", SchemaRules.UNREACHABLE);

  /** A keyword of a schema whose value is validated, or whose items are. */
  private record Sample(String pointer, String keyword, int value, boolean list) {}

  private final JsonDocument document;
  private final SchemaNotes notes;
  private final List<Sample> samples = new ArrayList<>();

  SampleValues(JsonDocument document, SchemaNotes notes) {
    this.document = document;
    this.notes = notes;
  }

  /**
   * Takes the values of a schema.
   *
   * @param pointer of the schema in the document
   */
  void add(LinkedSchema schema, String pointer) {
    boolean ignored =
        schema.get("$ref") != null && schema.resource().draft().compareTo(Draft.DRAFT_2019_09) < 0;
    for (LinkedKeyword keyword : ignored ? List.<LinkedKeyword>of() : schema.keywords()) {
      String name = keyword.name();
      boolean list = name.equals("examples") || name.equals("enum");
      if (!RULES.containsKey(name) || (list && !(keyword.value() instanceof JsonTree.Arr))) {
        continue;
      }
      int value = document.resolve(0, pointer + "/" + name);
      // A schema with nothing but this keyword accepts its values.
      if (value >= 0 && schema.keywords().size() > 1) {
        samples.add(new Sample(pointer, name, value, list));
      }
    }
  }

  /** Reports the values that are not valid. */
  void check(SchemaSource source, SchemaLoader loader, CompilerOptions options) {
    if (samples.isEmpty()) {
      return;
    }
    try {
      SchemaSource wrapper = SchemaSource.bytes("samples", "text:/samples", schema(source.uri()));
      SchemaLoader both = Definitions.loader(loader, source);
      Validator validator =
          Validator.of(
              InterpretedSchema.of(
                  new SchemaCompiler(options, warning -> {})
                      .forValidators()
                      .compile(wrapper, both)));
      validator
          .with(ValidationOptions.DEFAULT.withMaxViolations(MOST_VIOLATIONS))
          .validate(instance())
          .violations()
          .forEach(this::tell);
    } catch (SchemaException e) {
      // A schema in another resource of the document; it can be used, but not referred to like
      // this.
      notes.add(
          SchemaRules.WARNING,
          0,
          "default, examples, enum and const were not checked: " + first(e));
    }
  }

  private static String first(SchemaException fault) {
    return fault.diagnostics().get(0).message();
  }

  private byte[] schema(String uri) {
    JsonWriter json = new JsonWriter().startObject();
    json.name("$schema").string("https://json-schema.org/draft/2020-12/schema");
    json.name("properties").startObject();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      json.name(Integer.toString(i)).startObject().name("properties").startObject();
      json.name(sample.keyword()).startObject();
      if (sample.list()) {
        json.name("items").startObject();
      }
      json.name("$ref").string(Definitions.uri(uri, sample.pointer())).endObject();
      if (sample.list()) {
        json.endObject();
      }
      json.endObject().endObject();
    }
    return json.endObject().endObject().toByteArray();
  }

  private byte[] instance() {
    JsonWriter json = new JsonWriter().startObject();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      json.name(Integer.toString(i)).startObject().name(sample.keyword());
      json.value(document, sample.value()).endObject();
    }
    return json.endObject().toByteArray();
  }

  private void tell(Violation violation) {
    if (violation.severity() != Severity.ERROR) {
      return;
    }
    Map<String, Violation> places = new LinkedHashMap<>();
    violation.places().forEach(place -> places.putIfAbsent(place.pointer(), violation));
    places.keySet().forEach(pointer -> tell(pointer, violation));
  }

  private void tell(String pointer, Violation violation) {
    int slash = pointer.indexOf('/', 1);
    if (slash < 0) {
      return;
    }
    Sample sample = samples.get(Integer.parseInt(pointer.substring(1, slash)));
    int node = document.resolve(0, sample.pointer() + pointer.substring(slash));
    if (node < 0) {
      return;
    }
    Rule rule = RULES.get(sample.keyword());
    String message = violation.message();
    boolean named =
        message.startsWith(sample.keyword()) || message.endsWith(" " + sample.keyword());
    notes.add(
        rule, place(violation, node), named ? message : "in " + sample.keyword() + ": " + message);
  }

  private int place(Violation violation, int node) {
    boolean name = violation.memberPointer().equals(Optional.of(violation.pointer()));
    boolean own = name && document.isMember(node);
    return SchemaNotes.start(document, own ? document.nameOffset(node) : document.offset(node));
  }
}
