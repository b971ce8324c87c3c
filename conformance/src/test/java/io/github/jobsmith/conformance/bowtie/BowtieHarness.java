package io.github.jobsmith.conformance.bowtie;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets <a href="https://bowtie.report">Bowtie</a> run Jobsmith: reads the commands of its protocol,
 * version 1, one JSON object per line, from standard input, and writes one answer per line to
 * standard output. Uses only the public API, so that this file can be handed over as it is.
 */
public final class BowtieHarness {
  private static final String SOURCE = "https://github.com/jobsmith/jobsmith";
  private static final List<String> DIALECTS =
      List.of(
          "https://json-schema.org/draft/2020-12/schema",
          "https://json-schema.org/draft/2019-09/schema",
          "http://json-schema.org/draft-07/schema#",
          "http://json-schema.org/draft-06/schema#",
          "http://json-schema.org/draft-04/schema#");

  private final PrintStream out;
  private @Nullable CompilerOptions options;
  private boolean started;

  private BowtieHarness(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs until the command {@code stop} or the end of the input.
   *
   * @param args none
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] args) throws IOException {
    BowtieHarness harness =
        new BowtieHarness(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = in.readLine();
    while (line != null && harness.handle(JsonValue.parse(line))) {
      line = in.readLine();
    }
  }

  /** Answers a command; returns whether another one may follow. */
  private boolean handle(JsonValue command) {
    String name = text(command, "cmd");
    if (!started && !name.equals("start")) {
      throw new IllegalStateException(name + " before start");
    }
    switch (name) {
      case "start" -> start(command);
      case "dialect" -> dialect(text(command, "dialect"));
      case "run" -> run(member(command, "seq"), member(command, "case"));
      case "stop" -> {
        return false;
      }
      default -> throw new IllegalArgumentException("unknown command " + name);
    }
    return true;
  }

  private void start(JsonValue command) {
    long version = member(command, "version").asLong();
    if (version != 1) {
      throw new IllegalArgumentException("unknown version " + version + " of the protocol");
    }
    started = true;
    JsonWriter answer = new JsonWriter().startObject().name("version").number(1);
    answer.name("implementation").startObject();
    answer.name("language").string("java");
    answer.name("name").string("jobsmith");
    String release = ValidatorCompiler.class.getPackage().getImplementationVersion();
    if (release != null) {
      answer.name("version").string(release);
    }
    answer.name("dialects").startArray();
    DIALECTS.forEach(answer::string);
    answer.endArray();
    answer.name("homepage").string(SOURCE);
    answer.name("documentation").string(SOURCE + "/tree/main/docs");
    answer.name("issues").string(SOURCE + "/issues");
    answer.name("source").string(SOURCE);
    answer.name("os").string(System.getProperty("os.name"));
    answer.name("os_version").string(System.getProperty("os.version"));
    answer.name("language_version").string(Runtime.version().toString());
    write(answer.endObject().endObject());
  }

  private void dialect(String uri) {
    boolean known = DIALECTS.contains(uri);
    options = known ? CompilerOptions.DEFAULT.withDefaultDialect(uri) : null;
    write(new JsonWriter().startObject().name("ok").bool(known).endObject());
  }

  private void run(JsonValue seq, JsonValue test) {
    JsonWriter answer = new JsonWriter().startObject().name("seq").value(seq);
    try {
      Validator validator = validator(test);
      answer.name("results").startArray();
      for (JsonValue each : member(test, "tests").items()) {
        result(validator, member(each, "instance"), answer);
      }
      answer.endArray();
    } catch (SchemaException e) {
      fault(answer, e);
    }
    write(answer.endObject());
  }

  private Validator validator(JsonValue test) throws SchemaException {
    SchemaLoader.Builder registry = SchemaLoader.builder();
    JsonValue documents = test.get("registry");
    if (documents != null && !documents.isNull()) {
      for (Map.Entry<String, JsonValue> entry : documents.members().entrySet()) {
        registry.add(entry.getKey(), source(entry.getKey(), entry.getKey(), entry.getValue()));
      }
    }
    return ValidatorCompiler.standard()
        .with(options == null ? CompilerOptions.DEFAULT : options)
        .with(registry.build())
        .compile(source("schema", "urn:bowtie:schema", member(test, "schema")));
  }

  private static void result(Validator validator, JsonValue instance, JsonWriter answer) {
    answer.startObject();
    try {
      boolean valid = validator.isValid(JsonDocument.parse(instance.toString()));
      answer.name("valid").bool(valid);
    } catch (JsonSyntaxException e) {
      fault(answer, e);
    }
    answer.endObject();
  }

  private static void fault(JsonWriter answer, Exception fault) {
    answer.name("errored").bool(true);
    answer.name("context").startObject();
    answer.name("message").string(String.valueOf(fault.getMessage())).endObject();
  }

  private static SchemaSource source(String name, String uri, JsonValue value) {
    return SchemaSource.text(name, uri, value.toString());
  }

  private static JsonValue member(JsonValue object, String name) {
    JsonValue value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no member " + name);
    }
    return value;
  }

  private static String text(JsonValue object, String name) {
    return member(object, name).asString();
  }

  private void write(JsonWriter answer) {
    out.println(new String(answer.toByteArray(), StandardCharsets.UTF_8));
  }
}
