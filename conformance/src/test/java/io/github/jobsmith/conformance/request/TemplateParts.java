package io.github.jobsmith.conformance.request;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.node.ObjectNode;

/** Jobs from templates: custom ones, and managed ones with their parameters. */
final class TemplateParts {
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "AWS-Reboot", List.of(),
          "AWS-Download-File", List.of("downloadUrl", "filePath"),
          "AWS-Install-Application", List.of("packages"),
          "AWS-Remove-Application", List.of("packages"),
          "AWS-Start-Application", List.of("services"),
          "AWS-Stop-Application", List.of("services"),
          "AWS-Restart-Application", List.of("services"),
          "AWS-Run-Command", List.of("command"));

  private TemplateParts() {}

  static Arbitrary<Part> custom(Origin origin) {
    return Texts.names(1, 64)
        .map(name -> request -> request.put("jobTemplateArn", origin.arn("jobtemplate/" + name)));
  }

  /** A known managed template of version 1.0 with its required parameters. */
  static Arbitrary<Part> managed(Origin origin) {
    return Combinators.combine(
            Arbitraries.of(REQUIRED.keySet()),
            Texts.printable(1, 200).map(TemplateParts::withoutSpaceBehindComma),
            Arbitraries.of(true, false))
        .as((name, value, user) -> managed(origin, name, value, user));
  }

  private static Part managed(Origin origin, String name, String value, boolean user) {
    return request -> {
      request.put("jobTemplateArn", origin.managedTemplate(name + ":1.0"));
      List<String> required = REQUIRED.get(name);
      if (!required.isEmpty() || user) {
        ObjectNode parameters = request.putObject("documentParameters");
        required.forEach(parameter -> parameters.put(parameter, value));
        if (user) {
          parameters.put("runAsUser", "u".repeat(256));
        }
      }
    };
  }

  /** A later version with unknown parameters. */
  static Arbitrary<Part> laterVersion(Origin origin) {
    return Combinators.combine(
            Arbitraries.of(REQUIRED.keySet()),
            Arbitraries.of("2.0", "10.0", "20.17"),
            Texts.names(1, 128),
            Texts.printable(1, 30_720))
        .as(
            (name, version, parameter, value) ->
                request -> {
                  request.put("jobTemplateArn", origin.managedTemplate(name + ":" + version));
                  request.putObject("documentParameters").put(parameter, value);
                });
  }

  private static String withoutSpaceBehindComma(String text) {
    return text.replace(',', ';');
  }
}
