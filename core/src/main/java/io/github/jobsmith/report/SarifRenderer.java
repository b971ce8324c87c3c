package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a SARIF 2.1.0 log for code scanning services: one result per violation, the files that
 * could not be read, and the rules that results refer to. Columns are in code points. Relative
 * paths are relative to {@code %SRCROOT%}. A result about a text that is no file has only logical
 * locations, and its message begins with the place. {@linkplain FileReport#withSuppressed
 * Suppressed} violations are results with suppressions.
 */
public final class SarifRenderer implements ReportRenderer {
  /** GitHub rejects a log with more results. */
  private static final int MOST_RESULTS = 25_000;

  /** GitHub rejects a log of more than 10 MB after compression; the rules need space, too. */
  private static final long MOST_BYTES = 9_000_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Appendable out;
  private final SarifRules rules = new SarifRules();
  private final String version;
  private final String schemaId;
  private final String automationId;
  private final Map<String, String> automationProperties;
  private final List<FileReport> unreadable = new ArrayList<>();
  private boolean first = true;
  private final GzipSize size = new GzipSize();
  private boolean tooLarge;
  private int results;
  private long leftOut;

  private SarifRenderer(
      Appendable out,
      String version,
      String schemaId,
      String automationId,
      Map<String, String> properties) {
    this.out = out;
    this.version = version;
    this.schemaId = schemaId;
    this.automationId = automationId;
    automationProperties = properties;
  }

  /**
   * Returns a renderer.
   *
   * @param version the version of the tool, such as {@code 1.2.0}
   */
  public static SarifRenderer to(Appendable out, String version) {
    return new SarifRenderer(
        Objects.requireNonNull(out, "out"),
        Objects.requireNonNull(version, "version"),
        "",
        "jobsmith/",
        Map.of());
  }

  /**
   * Returns a renderer that links rules of built-in schemas to their pages on the site of Jobsmith.
   *
   * @param id the URI of the schema of files that have no {@linkplain FileReport#withSchema other};
   *     may be empty
   */
  public SarifRenderer withSchema(String id) {
    return new SarifRenderer(
        out, version, Objects.requireNonNull(id, "id"), automationId, automationProperties);
  }

  /**
   * Returns a renderer that names the automated run, as some services require. Without a name the
   * log belongs to the category {@code jobsmith/}.
   *
   * @param id the {@code automationDetails.id}, such as {@code nightly/jobs/2027-01-31}
   * @param properties the property bag of {@code automationDetails}; may be empty
   */
  public SarifRenderer withAutomation(String id, Map<String, String> properties) {
    return new SarifRenderer(
        out,
        version,
        schemaId,
        Objects.requireNonNull(id, "id"),
        Collections.unmodifiableMap(new LinkedHashMap<>(properties)));
  }

  @Override
  public void begin() throws IOException {
    JsonText json = new JsonText(0);
    json.open('{').member("$schema").string(SCHEMA).member("version").string("2.1.0");
    json.member("runs").open('[').item().open('{');
    json.member("automationDetails").open('{').member("id").string(automationId);
    if (!automationProperties.isEmpty()) {
      json.member("properties").open('{');
      automationProperties.forEach((name, value) -> json.named(name).string(value));
      json.close('}');
    }
    json.close('}');
    json.member("columnKind").string("unicodeCodePoints");
    json.member("originalUriBaseIds").open('{').member(SarifUri.BASE).open('{');
    json.member("description")
        .open('{')
        .member("text")
        .string("The root of the repository, or where Jobsmith was run.");
    json.close('}').close('}').close('}');
    json.member("results").open('[');
    out.append(json.text());
  }

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    if (report == null) {
      unreadable.add(file);
      return;
    }
    Fingerprints fingerprints = new Fingerprints(file.path());
    StringBuilder text = new StringBuilder();
    for (Violation violation : report.violations()) {
      append(text, violation, file, fingerprints, null);
    }
    for (Suppression suppression : file.suppressed()) {
      append(text, suppression.violation(), file, fingerprints, suppression);
    }
    out.append(text);
  }

  private void append(
      StringBuilder text,
      Violation violation,
      FileReport file,
      Fingerprints fingerprints,
      @Nullable Suppression suppression) {
    if (results == MOST_RESULTS || tooLarge) {
      leftOut++;
      return;
    }
    FileSchema schema = file.schema();
    String page = RulePages.of(violation, schema == null ? schemaId : schema.id());
    int rule = rules.indexOf(violation.rule(), page);
    CharSequence result = SarifResult.of(violation, file, fingerprints, rule, suppression);
    if (size.add(result) > MOST_BYTES) {
      tooLarge = true;
      leftOut++;
      return;
    }
    results++;
    text.append(first ? "\n        " : ",\n        ").append(result);
    first = false;
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    size.end();
    JsonText json = new JsonText(3);
    json.open('[').item().open('{');
    json.member("executionSuccessful").literal(Boolean.toString(unreadable.isEmpty()));
    if (!unreadable.isEmpty() || leftOut > 0) {
      json.member("toolExecutionNotifications").open('[');
      if (leftOut > 0) {
        json.item().open('{').member("level").string("warning").member("message").open('{');
        json.member("text").string(note()).close('}').close('}');
      }
      for (FileReport file : unreadable) {
        notification(json.item(), file);
      }
      json.close(']');
    }
    json.close('}').close(']');
    out.append(first ? "],\n" : "\n      ],\n").append("      \"invocations\": ");
    out.append(json.text()).append(",\n      \"tool\": ");
    out.append(tool()).append("\n    }\n  ]\n}\n");
  }

  @Override
  public String note() {
    return leftOut == 0
        ? ""
        : "SARIF: the last "
            + leftOut
            + (leftOut == 1 ? " violation was" : " violations were")
            + " left out, because GitHub rejects a log "
            + (tooLarge
                ? "of more than 10 MB after compression"
                : "with more than " + MOST_RESULTS);
  }

  /** Written last, when all rules that results refer to are known. */
  private CharSequence tool() {
    JsonText json = new JsonText(3);
    json.open('{').member("driver").open('{');
    json.member("name").string("Jobsmith").member("fullName").string("Jobsmith " + version);
    json.member("version").string(version).member("informationUri").string(RulePages.SITE);
    rules.append(json.member("rules"));
    return json.close('}').close('}').text();
  }

  private static void notification(JsonText json, FileReport file) {
    json.open('{').member("level").string("error");
    json.member("message").open('{').member("text");
    json.string("cannot be read: " + file.error()).close('}');
    json.member("locations").open('[').item().open('{').member("physicalLocation").open('{');
    SarifUri.append(json.member("artifactLocation"), file.path());
    json.close('}').close('}').close(']').close('}');
  }
}
