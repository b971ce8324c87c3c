package io.github.jobsmith.conformance.othertool;

import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.awscli.AwsCliPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * AWS's clients, each with a server of this machine. boto3 and the AWS CLI of Debian are older than
 * some members of the requests, so they get the current shapes of the service model.
 */
final class AwsClients {
  /** The clients by their names in {@code noticedBy}, with their names in documents. */
  static final Map<String, String> NAMES = names();

  private static final List<String> BOTO3 =
      List.of(
          "python3-boto3",
          "python3-botocore",
          "python3-s3transfer",
          "python3-jmespath",
          "python3-dateutil",
          "python3-urllib3",
          "python3-six",
          "python3-requests",
          "python3-chardet",
          "python3-certifi",
          "python3-idna",
          "python3-charset-normalizer");
  private static final Path MODELS = Path.of("target", "tools", "models").toAbsolutePath();
  private static final String IOT = "iot/2015-05-28/service-2.json";

  private AwsClients() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("aws-cli", "AWS CLI 2");
    names.put("boto3", "boto3");
    names.put("aws-sdk-js", "SDK for JavaScript v3");
    names.put("aws-sdk-java", "SDK for Java v2");
    return names;
  }

  /**
   * Returns what each client does with each request: an object with the path and the body that it
   * sends, or a string that says why it sends nothing.
   *
   * @param cases objects with {@code operation} and {@code request}
   * @param directory for temporary files
   */
  static Map<String, List<JsonNode>> outcomes(ArrayNode cases, Path directory)
      throws IOException, InterruptedException {
    Path file = Files.writeString(directory.resolve("requests.json"), Json.compact(cases));
    Path cli = AwsCliPackage.root();
    Path models = models(serviceModel(cli));
    Map<String, List<JsonNode>> outcomes = new LinkedHashMap<>();
    outcomes.put("aws-cli", list(Tools.run(cli, "aws_cli.py", file, models)));
    outcomes.put("boto3", list(Tools.run(Tools.debian(BOTO3), "boto3_client.py", file, models)));
    Path npm = Tools.npm(List.of("@aws-sdk/client-iot@3.1169.0"));
    outcomes.put("aws-sdk-js", list(Tools.run(npm, "aws-sdk-js.mjs", file)));
    try (JavaSdk java = new JavaSdk()) {
      outcomes.put("aws-sdk-java", java.outcomes(cases));
    }
    return outcomes;
  }

  private static List<JsonNode> list(String json) {
    return List.copyOf(Json.parse(json).valueStream().toList());
  }

  /** Returns the service model of the AWS CLI, as text. */
  static Path serviceModel(Path cli) {
    return cli.resolve("usr/lib/python3/dist-packages/awscli/botocore/data/" + IOT);
  }

  /** Returns a directory with a service model that has the current shapes. */
  private static Path models(Path old) throws IOException {
    ObjectNode model = Json.object(Files.readString(old));
    ObjectNode shapes = (ObjectNode) model.get("shapes");
    Json.parse(Shared.read(Shared.require("createjob/service-model.json")))
        .get("shapes")
        .properties()
        .forEach(shape -> shapes.set(shape.getKey(), shape.getValue()));
    ObjectNode template = (ObjectNode) shapes.get("CreateJobTemplateRequest").get("members");
    for (String member : List.of("maintenanceWindows", "destinationPackageVersions")) {
      String shape = member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
      template.putObject(member).put("shape", shape);
    }
    Path file = MODELS.resolve(IOT);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Json.compact(model));
    return MODELS;
  }
}
