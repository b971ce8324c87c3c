package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * HotSpot does not compile methods of more than 8,000 bytes; initializers run once and may be
 * larger.
 */
class MethodSizeTest {
  private static final int LIMIT = 8_000;

  private static void check(String type, byte[] classFile) throws IOException {
    Map<String, Integer> sizes = MethodSizes.of(classFile);
    assertThat(sizes.isEmpty()).as(type).isEqualTo(type.contains("package-info"));
    sizes.remove("<clinit>");
    assertThat(sizes.values()).as(type + " " + sizes).allMatch(size -> size < LIMIT);
  }

  @Test
  void createJobHasNoLargeMethod() throws SchemaException, IOException {
    Compiled compiled = Compiled.createJob();
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      check(type.getKey(), type.getValue());
    }
  }

  @Test
  void anObjectOfHundredsOfMembersIsCheckedInPieces() throws SchemaException, IOException {
    String properties =
        IntStream.range(0, 400)
            .mapToObj(i -> "\"m" + i + "\":{\"type\":\"integer\",\"minimum\":" + i + "}")
            .collect(Collectors.joining(","));
    String required =
        IntStream.range(0, 200)
            .mapToObj(i -> "\"m" + 2 * i + "\"")
            .collect(Collectors.joining(","));
    Compiled compiled = new Compiled(SchemaLoader.standard());
    compiled.add(
        "wide",
        "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{"
            + properties
            + "},\"required\":["
            + required
            + "]}");
    Validator validator = compiled.validators().get("wide");
    for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
      check(type.getKey(), type.getValue());
    }
    String members =
        IntStream.range(0, 400)
            .mapToObj(i -> "\"m" + i + "\":" + i)
            .collect(Collectors.joining(","));
    assertThat(validator.validate("{" + members + "}").violations()).isEmpty();
    assertThat(validator.validate("{" + members + ",\"n\":1}").violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/n"));
    assertThat(
            validator
                .validate("{" + members.replace("\"m398\":398", "\"m398\":397") + "}")
                .violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.pointer()).isEqualTo("/m398"));
    assertThat(validator.validate("{\"m1\":1}").violations())
        .hasSize(200)
        .allSatisfy(violation -> assertThat(violation.rule().id()).isEqualTo("required"));
  }

  @Test
  void hundredsOfBranchesCompile() {
    String numbers =
        IntStream.range(0, 600)
            .mapToObj(i -> "{\"const\":" + 2 * i + ".5}")
            .collect(Collectors.joining(","));
    String limits =
        IntStream.range(0, 120)
            .mapToObj(i -> "{\"maximum\":" + (9_000 - i) + "}")
            .collect(Collectors.joining(","));
    Validator validator =
        Compiled.validator(
            "{\"anyOf\":["
                + numbers
                + "],\"allOf\":[{\"not\":{\"anyOf\":["
                + numbers.substring(0, 2_000).replaceAll(",[^,]*$", "")
                + "]}},"
                + limits
                + "]}");
    assertThat(validator.validate("1198.5").isValid()).isTrue();
    assertThat(validator.validate("1199.5").isValid()).isFalse();
    assertThat(validator.validate("0.5").isValid()).isFalse();
    assertThat(validator.isValid(JsonDocument.parse("1198.5"))).isTrue();
  }
}
