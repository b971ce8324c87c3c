package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.yaml.YamlVersion;
import java.util.BitSet;

/**
 * Finds text in YAML that the AWS CLI does not read as text: {@code 2026-11-28} without quotes is a
 * date for {@code aws iot create-job --cli-input-yaml}, which then rejects the request. YAML 1.2
 * itself, and so {@code YamlDocuments}, reads it as text. Stateless.
 */
public final class AwsYaml {
  /** Text without quotes that other readers of YAML do not read as text. */
  public static final Rule QUOTES = quotes(Severity.WARNING);

  private static final Constraint MAYBE = Constraint.of(QUOTES, "", "quotes");

  /** For a file of which it is known that the AWS CLI reads it. */
  private static final Constraint CERTAIN = Constraint.of(quotes(Severity.ERROR), "", "quotes");

  /** A tag in YAML that the AWS CLI reads. */
  static final Rule TAG =
      Rule.of("yaml-tag", Severity.ERROR, "YAML that the AWS CLI reads has no tags of applications")
          .reason("The AWS CLI rejects a file with a tag that YAML does not define, such as !Ref.")
          .hint("Delete the tag, and write the value itself.")
          .sources("AWS CLI User Guide: Generating AWS CLI skeletons and input files")
          .noticedBy("aws-cli");

  private static final Constraint UNKNOWN_TAG = Constraint.of(TAG, "", "tag");

  private AwsYaml() {}

  private static Rule quotes(Severity severity) {
    return Rule.of(
            "yaml-quotes",
            severity,
            "text in YAML that looks like a date, a number or a truth value is in quotes")
        .reason(
            "The AWS CLI (--cli-input-yaml) and readers of YAML 1.1 do not read it as text, and the"
                + " AWS CLI rejects anything else where text is expected.")
        .hint("Put it in quotes; every reader then reads it as text.")
        .sources(
            "AWS CLI User Guide: Generating AWS CLI skeletons and input files",
            "YAML 1.1, types timestamp, int, float and bool")
        .noticedBy("aws-cli");
  }

  /**
   * Adds violations of {@link #QUOTES} to the findings of the schema. Values that the schema has
   * already rejected because of their type are left out.
   *
   * @param document read from YAML
   */
  public static void check(JsonDocument document, Findings findings) {
    check(document, 0, findings);
  }

  /** Adds violations for one value of a document and its descendants. */
  public static void check(JsonDocument document, int node, Findings findings) {
    check(document, node, findings, MAYBE);
  }

  /** Adds violations, as errors, for a document that the AWS CLI is going to read. */
  static void checkRead(JsonDocument document, Findings findings) {
    check(document, 0, findings, CERTAIN);
    SourcePlaces source = document.source();
    for (int node = 0; source != null && node < document.nodeCount(); node++) {
      boolean name =
          document.isMember(node) && source.form(document.nameOffset(node)) == Form.TAGGED;
      if (name) {
        findings.failName(node, UNKNOWN_TAG, "has a tag that the AWS CLI does not know");
      } else if (source.form(document.offset(node)) == Form.TAGGED) {
        findings.fail(node, UNKNOWN_TAG, "has a tag that the AWS CLI does not know");
      }
    }
  }

  private static void check(
      JsonDocument document, int root, Findings findings, Constraint constraint) {
    SourcePlaces source = document.source();
    if (source == null) {
      return;
    }
    boolean old = YamlVersion.isOld(source);
    BitSet rejected = null;
    for (int node = root; node < document.next(root); node++) {
      YamlReading name = name(document, source, node, old);
      YamlReading value = value(document, source, node, old);
      if (name == YamlReading.TEXT && value == YamlReading.TEXT) {
        continue;
      }
      rejected = rejected == null ? rejected(document, findings) : rejected;
      if (rejected.get(node)) {
        continue;
      }
      if (name != YamlReading.TEXT) {
        findings.failName(node, constraint, detail(name));
      }
      if (value != YamlReading.TEXT) {
        findings.fail(node, constraint, detail(value));
      }
    }
  }

  private static String detail(YamlReading reading) {
    return "is not in quotes; the AWS CLI reads it as " + reading.words() + ", not as text";
  }

  private static YamlReading value(
      JsonDocument document, SourcePlaces source, int node, boolean old) {
    return document.isString(node) && source.form(document.offset(node)) == Form.PLAIN
        ? YamlReading.of(document.string(node), old)
        : YamlReading.TEXT;
  }

  /** The core schema reads a name as it is written, so a name can look like null, too. */
  private static YamlReading name(
      JsonDocument document, SourcePlaces source, int node, boolean old) {
    if (!document.isMember(node) || source.form(document.nameOffset(node)) != Form.PLAIN) {
      return YamlReading.TEXT;
    }
    String name = document.name(node);
    return switch (name) {
      case "true", "True", "TRUE", "false", "False", "FALSE" -> YamlReading.BOOLEAN;
      case "null", "Null", "NULL", "~", "" -> YamlReading.NOTHING;
      default -> YamlReading.of(name, old);
    };
  }

  /** Returns the nodes whose type is wrong, and those in unknown members. */
  private static BitSet rejected(JsonDocument document, Findings findings) {
    BitSet rejected = new BitSet();
    for (Finding finding : findings.found()) {
      if (finding.name()) {
        rejected.set(finding.node(), document.next(finding.node()));
      } else if (finding.constraint().expectation() instanceof Expectation.Types) {
        rejected.set(finding.node());
      }
    }
    return rejected;
  }
}
