package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** documentParameters. */
final class ParameterMutants {
  private static final String MAP = "/documentParameters";

  private ParameterMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(names(), values(), templates(), advice()).flatMap(m -> m);
  }

  private static Stream<Mutants> names() {
    String most = "k".repeat(128);
    return Stream.of(
        later("parameter-name-length", MAP + "/")
            .inside("1 character", draft -> draft.text(MAP + "/k", "v"))
            .inside("128 characters", draft -> draft.text(MAP + "/" + most, "v"))
            .outside("empty", draft -> draft.text(MAP + "/", "v")),
        later("parameter-name-length", MAP + "/k" + most)
            .outside("129 characters", draft -> draft.text(MAP + "/k" + most, "v")),
        later("parameter-name-characters", MAP + "/a.b")
            .inside("azAZ09_-", draft -> draft.text(MAP + "/azAZ09_-", "v"))
            .outside("a dot", draft -> draft.text(MAP + "/a.b", "v")),
        later("parameter-name-characters", MAP + "/ä")
            .outside("a letter beyond ASCII", draft -> draft.text(MAP + "/ä", "v")),
        later("parameter-name-characters", MAP + "/k\n")
            .outside("a line feed at the end", draft -> draft.text(MAP + "/k\n", "v")));
  }

  private static Stream<Mutants> values() {
    return Stream.of(
        later("parameter-value-length", MAP + "/p")
            .inside("v", " ")
            .outside("")
            .lengthAtMost(30_720, "v"::repeat)
            .lengthAtMost(30_720, "😀"::repeat),
        later("parameter-value-characters", MAP + "/p")
            .inside("Größe", "e\u0301", "😀", "\u00a0")
            .outside("a\nb", "a\n", "\t", "\u0000", "\u200d", "\ufeff", "\ue000", "\u0378"));
  }

  private static Stream<Mutants> templates() {
    return Stream.of(
        Mutants.of("parameters-managed-template", MAP)
            .inside("managed", draft -> draft.managed("AWS-Reboot:2.0", "{\"p\":\"v\"}"))
            .inside("empty, custom", draft -> draft.customTemplate().json(MAP, "{}"))
            .inside("empty, document", draft -> draft.document("{}").json(MAP, "{}"))
            .outside("custom", draft -> draft.customTemplate().json(MAP, "{\"p\":\"v\"}"))
            .outside("document", draft -> draft.document("{}").json(MAP, "{\"p\":\"v\"}")),
        Mutants.of("template-parameters-required", MAP)
            .inside(
                "command", draft -> draft.managed("AWS-Run-Command:1.0", "{\"command\":\"ls\"}"))
            .inside("nothing for 2.0", draft -> draft.managed("AWS-Run-Command:2.0", "{}"))
            .inside("nothing for AWS-Reboot", draft -> draft.managed("AWS-Reboot:1.0", "{}"))
            .outside("no command", draft -> draft.managed("AWS-Run-Command:1.0", "{}"))
            .outside(
                "no filePath",
                draft -> draft.managed("AWS-Download-File:1.0", "{\"downloadUrl\":\"u\"}"))
            .outside("no packages", draft -> draft.managed("AWS-Install-Application:1.0", "{}"))
            .outside("no packages", draft -> draft.managed("AWS-Remove-Application:1.0", "{}"))
            .outside("no services", draft -> draft.managed("AWS-Start-Application:1.0", "{}"))
            .outside("no services", draft -> draft.managed("AWS-Stop-Application:1.0", "{}"))
            .outside("no services", draft -> draft.managed("AWS-Restart-Application:1.0", "{}")),
        noParameters("AWS-Run-Command:1.0"),
        noParameters("AWS-Download-File:1.0"),
        noParameters("AWS-Install-Application:1.0"),
        noParameters("AWS-Stop-Application:1.0"));
  }

  private static Mutants noParameters(String template) {
    return Mutants.of("template-parameters-required", "")
        .outside(
            template + " without parameters",
            draft -> draft.managed(template, "{}").drop("documentParameters"));
  }

  private static Stream<Mutants> advice() {
    String run = "{\"command\":\"ls\"}";
    return Stream.of(
        advice("template-parameters-unknown", "AWS-Run-Command:1.0", run, "x", "1"),
        advice("template-parameters-unknown", "AWS-Run-Command:1.0", run, "pathToHandler", "1"),
        advice("template-parameters-unknown", "AWS-Reboot:1.0", "{}", "command", "ls"),
        advice(
            "template-parameters-unknown",
            "AWS-Download-File:1.0",
            "{\"downloadUrl\":\"u\",\"filePath\":\"f\"}",
            "x",
            "1"),
        advice(
            "template-parameters-unknown",
            "AWS-Install-Application:1.0",
            "{\"packages\":\"p\"}",
            "services",
            "1"),
        advice(
            "template-parameters-unknown",
            "AWS-Start-Application:1.0",
            "{\"services\":\"p\"}",
            "packages",
            "1"),
        length("AWS-Run-Command:1.0", run, "runAsUser", 256),
        length("AWS-Reboot:1.0", "{}", "runAsUser", 256),
        length("AWS-Reboot:1.0", "{}", "pathToHandler", 4096),
        length(
            "AWS-Download-File:1.0",
            "{\"downloadUrl\":\"u\",\"filePath\":\"f\"}",
            "runAsUser",
            256),
        length(
            "AWS-Download-File:1.0",
            "{\"downloadUrl\":\"u\",\"filePath\":\"f\"}",
            "pathToHandler",
            4096),
        length("AWS-Remove-Application:1.0", "{\"packages\":\"p\"}", "runAsUser", 256),
        length("AWS-Install-Application:1.0", "{\"packages\":\"p\"}", "pathToHandler", 4096),
        length("AWS-Restart-Application:1.0", "{\"services\":\"p\"}", "runAsUser", 256),
        length("AWS-Stop-Application:1.0", "{\"services\":\"p\"}", "pathToHandler", 4096),
        Mutants.of("run-command-comma", MAP + "/command")
            .with(draft -> draft.managed("AWS-Run-Command:1.0", run))
            .inside("a,b", "a\\, b", ",")
            .outside("a, b", "a,\u0020"));
  }

  private static Mutants advice(
      String rule, String template, String parameters, String name, String value) {
    return Mutants.of(rule, MAP + "/" + name)
        .with(draft -> draft.managed(template, parameters))
        .inside("the known ones of " + template, draft -> {})
        .outside(name + " for " + template, draft -> draft.text(MAP + "/" + name, value));
  }

  private static Mutants length(String template, String parameters, String name, int max) {
    return Mutants.of("template-parameter-length", MAP + "/" + name)
        .with(draft -> draft.managed(template, parameters))
        .lengthAtMost(max, "u"::repeat);
  }

  /** A template with unknown parameters. */
  private static Mutants later(String rule, String at) {
    return Mutants.of(rule, at).with(draft -> draft.managed("AWS-Reboot:2.0", "{\"p\":\"v\"}"));
  }
}
