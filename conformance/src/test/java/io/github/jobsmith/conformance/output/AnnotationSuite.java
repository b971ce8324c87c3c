package io.github.jobsmith.conformance.output;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.OutputUnit;
import io.github.jobsmith.conformance.suite.Dialect;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.UriFragment;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The official annotation tests of one dialect. */
final class AnnotationSuite {
  private static final String ROOT = "https://example.com/schema.json";

  private final Dialect dialect;
  private final List<String> faults = new ArrayList<>();
  private int assertions;

  AnnotationSuite(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Runs the test cases of a file that the dialect is compatible with. */
  void run(String file, JsonNode suite) throws SchemaException {
    for (JsonNode group : suite.path("suite")) {
      if (isCompatible(group.path("compatibility").asString("3"), release(dialect))) {
        check(file + ": " + group.path("description").asString(), group);
      }
    }
  }

  List<String> faults() {
    return faults;
  }

  int assertions() {
    return assertions;
  }

  private static int release(Dialect dialect) {
    return Integer.parseInt(dialect.directory().replace("draft", "").replaceAll("-.*", ""));
  }

  /** Reads {@code 7}, {@code <=2019}, {@code =2020}, or several of them with commas. */
  static boolean isCompatible(String compatibility, int release) {
    for (String part : compatibility.split(",")) {
      boolean fits =
          part.startsWith("<=")
              ? release <= Integer.parseInt(part.substring(2))
              : part.startsWith("=")
                  ? release == Integer.parseInt(part.substring(1))
                  : release >= Integer.parseInt(part);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void check(String name, JsonNode group) throws SchemaException {
    SchemaLoader.Builder loader = SchemaLoader.builder();
    group
        .path("externalSchemas")
        .propertyStream()
        .forEach(
            each ->
                loader.add(
                    each.getKey(),
                    SchemaSource.text(each.getKey(), each.getKey(), each.getValue().toString())));
    JsonNode schema = group.path("schema");
    OutputEvaluator evaluator =
        ValidatorCompiler.standard()
            .with(CompilerOptions.DEFAULT.withDefaultDialect(dialect.uri()))
            .with(loader.build())
            .compileForOutput(SchemaSource.text("schema.json", ROOT, schema.toString()));
    Map<String, String> resources = new HashMap<>();
    resources(schema, URI.create(ROOT), "", resources);
    for (JsonNode test : group.path("tests")) {
      for (OutputFormat format : List.of(OutputFormat.BASIC, OutputFormat.VERBOSE)) {
        List<OutputUnit> units =
            evaluator.evaluate(test.path("instance").toString(), format).annotations();
        for (JsonNode assertion : test.path("assertions")) {
          assertions++;
          Map<String, JsonValue> expected = expected(assertion.path("expected"));
          Map<String, JsonValue> found = found(assertion, units, resources);
          if (!found.equals(expected)) {
            faults.add(name + ": " + assertion + " but was " + found);
          }
        }
      }
    }
  }

  /** Finds where the resources of a schema are in its document. */
  private static void resources(
      JsonNode schema, URI base, String pointer, Map<String, String> resources) {
    URI own = base;
    if (schema.path("$id").isString()) {
      own = base.resolve(schema.path("$id").asString());
    }
    if (pointer.isEmpty() || !own.equals(base)) {
      resources.put(own.toString(), pointer);
    }
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      resources(member.getValue(), own, JsonPointer.append(pointer, member.getKey()), resources);
    }
  }

  private static Map<String, JsonValue> expected(JsonNode expected) {
    Map<String, JsonValue> values = new TreeMap<>();
    expected
        .propertyStream()
        .forEach(each -> values.put(each.getKey(), JsonValue.parse(each.getValue().toString())));
    return values;
  }

  private static Map<String, JsonValue> found(
      JsonNode assertion, List<OutputUnit> units, Map<String, String> resources) {
    String suffix = "/" + assertion.path("keyword").asString();
    Map<String, JsonValue> values = new TreeMap<>();
    for (OutputUnit unit : units) {
      String location = unit.absoluteKeywordLocation();
      if (unit.instanceLocation().equals(assertion.path("location").asString())
          && location.endsWith(suffix)) {
        String schema = location.substring(0, location.length() - suffix.length());
        int hash = schema.indexOf('#');
        String resource = UriFragment.encode(resources.get(schema.substring(0, hash)));
        values.put("#" + resource + schema.substring(hash + 1), unit.annotation().orElseThrow());
      }
    }
    return values;
  }
}
