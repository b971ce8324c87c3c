package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** jobTemplateArn. */
final class TemplateMutants {
  private TemplateMutants() {}

  static Stream<Mutants> all() {
    String custom = "arn:aws:iot:us-east-1:123456789012:jobtemplate/";
    String managed = "arn:aws:iot:us-east-1::jobtemplate/";
    return Stream.of(
        of("template-arn-length")
            .inside("an ordinary ARN", draft -> {})
            .outside("")
            .also("template-same-region")
            .lengthAtMost(
                1600,
                length ->
                    TargetMutants.pad(
                        "arn:aws-", length, ":iot:us-east-1:123456789012:jobtemplate/t")),
        of("template-arn-characters")
            .also("template-same-region")
            .inside("printable ASCII", draft -> {})
            .outside(
                "arn:", "ARN:x", "x", custom + "a b", custom + "ä", custom + "t\n", custom + "\t")
            .outside(" " + custom + "t", "\u0000"),
        of("template-arn-dash")
            .also("template-same-region")
            .inside("a hyphen", draft -> draft.managed("AWS-Reboot:1.0", "{}"))
            .outside(managed + "AWS–Reboot:1.0", managed + "AWS—Reboot:1.0", custom + "a–b"),
        of("template-arn-managed")
            .also("template-same-region", "template-name-known")
            .inside(managed + "AWS-Reboot:1.0", managed + "AWS-Reboot:10.0", managed + "x:0.0")
            .inside(managed + "n".repeat(64) + ":1.0")
            .outside(managed + "AWS-Reboot", managed + "AWS-Reboot:1", managed + "AWS-Reboot:1x0")
            .outside(
                managed + ":1.0", managed + "n".repeat(65) + ":1.0", managed + "AWS-Reboot:1.0.0")
            .outside(custom + "AWS-Reboot:1.0"),
        of("template-arn-custom")
            .also("template-same-region")
            .inside(custom + "t", custom + "azAZ09_-", custom + "i".repeat(64))
            .outside(custom, custom + "a.b", custom + "i".repeat(65), "arn:x", "arn:aws:iot")
            .outside("arn:aws:iot:us-east-1:12345678901:jobtemplate/t")
            .outside("arn:aws:iot:us-east-1:123456789012:job/t"),
        of("template-name-known")
            .also("template-same-region")
            .inside(managed + "AWS-Reboot:1.0", managed + "AWS-Run-Command:2.0")
            .inside(managed + "AWS-Restart-Application:9.9", custom + "x")
            .outside(managed + "AWS-Fly:1.0", managed + "aws-reboot:1.0", managed + "Reboot:1.0")
            .outside(managed + "AWS-Update-Application:1.0"),
        of("template-same-region")
            .inside("custom, as the targets", draft -> {})
            .inside("managed, as the targets", draft -> draft.managed("AWS-Reboot:1.0", "{}"))
            .outside("partition", draft -> other(draft, 0))
            .outside("region", draft -> other(draft, 1))
            .outside("account", draft -> other(draft, 2)));
  }

  private static Mutants of(String rule) {
    return Mutants.of(rule, "/jobTemplateArn").with(Draft::customTemplate);
  }

  private static void other(Draft draft, int part) {
    draft.text(
        "/jobTemplateArn", TargetMutants.others(draft).toList().get(part).arn("jobtemplate/t"));
  }
}
