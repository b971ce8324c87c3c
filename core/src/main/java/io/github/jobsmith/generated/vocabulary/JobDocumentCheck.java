package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.format.Arn;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.FileReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code x-job-document}: an AWS IoT job document in a string of a request. Checks that it is JSON
 * and an object, and what its placeholders require. Reported at the string, or for an unused config
 * at the config; the content is never shown.
 *
 * <p>Takes time linear in the length of the document and of the list of packages. Each aspect is
 * reported at most 20 times.
 */
public final class JobDocumentCheck implements VocabularyCheck {
  /** The names of its aspects. */
  public static final List<String> ASPECTS = List.of(JobAspect.ids());

  private final Pointer document;
  private final Pointer role;
  private final Pointer packages;
  private final @Nullable Pointer config;
  private final @Nullable Pointer targets;

  /** By ordinal of the aspect; null if it is not checked. */
  private final @Nullable Constraint[] aspects;

  private JobDocumentCheck(
      Pointer document,
      Pointer role,
      Pointer packages,
      @Nullable Pointer config,
      @Nullable Pointer targets,
      @Nullable Constraint[] aspects) {
    this.document = document;
    this.role = role;
    this.packages = packages;
    this.config = config;
    this.targets = targets;
    this.aspects = aspects;
  }

  /**
   * Returns a check. Aspects without a constraint are not checked.
   *
   * @param document JSON Pointer of the string
   * @param role JSON Pointer of the role that signs URLs
   * @param packages JSON Pointer of the list of package version ARNs
   * @param config JSON Pointer of the configuration of presigned URLs, or null
   * @param targets JSON Pointer, with {@code *} for every item, of the ARNs of which the first
   *     names the region of the job; or null
   * @param aspects constraints by the aspect names of the vocabulary
   * @throws IllegalArgumentException if a pointer is malformed or there is no such aspect
   */
  public static JobDocumentCheck of(
      String document,
      String role,
      String packages,
      @Nullable String config,
      @Nullable String targets,
      Map<String, Constraint> aspects) {
    JobAspect[] all = JobAspect.values();
    @Nullable Constraint[] known = new Constraint[all.length];
    int count = 0;
    for (JobAspect aspect : all) {
      Constraint constraint = aspects.get(aspect.id);
      known[aspect.ordinal()] = constraint;
      count += constraint == null ? 0 : 1;
    }
    if (count != aspects.size()) {
      throw new IllegalArgumentException("x-job-document has no such aspects: " + aspects.keySet());
    }
    return new JobDocumentCheck(
        Pointer.toOne(document),
        Pointer.toOne(role),
        Pointer.toOne(packages),
        config == null ? null : Pointer.toOne(config),
        targets == null ? null : Pointer.of(targets),
        known);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    int text = doc.isObject(node) ? document.resolve(doc, node) : -1;
    if (text < 0 || !doc.isString(text) || doc.start(text) == doc.end(text)) {
      return true; // that it is empty is for the length rules to say
    }
    int plain = EmbeddedJson.plainPlaceholders(doc, text, this, node, isStrict(findings));
    if (plain >= 0 && (plain & EmbeddedJson.COUNT) <= JobDocumentScan.MOST_PATTERNS) {
      boolean valid = (plain & PlainPlaceholder.SIGNS) == 0 || role(doc, node, text, findings);
      return valid & ((plain & PlainPlaceholder.PRESIGNS) != 0 || config(doc, node, findings));
    }
    byte[] bytes = doc.utf8(text);
    JsonDocument job;
    try {
      job = JsonDocument.parse(bytes, limits(bytes.length));
    } catch (JsonSyntaxException e) {
      return fail(JobAspect.JSON, text, findings, syntax(e, bytes));
    }
    boolean valid =
        job.isObject(0)
            || fail(
                JobAspect.OBJECT,
                text,
                findings,
                "has " + kind(job) + " at the top level; must be a JSON object");
    if (!valid && findings.failFast()) {
      return false;
    }
    boolean presigns = false;
    if (isWorthScanning(bytes)) {
      PackageList list = new PackageList(doc, packages.resolve(doc, node), packages.label() + "");
      TargetRegion region = new TargetRegion(doc, node, targets);
      JobDocumentScan scan = new JobDocumentScan(job, text, aspects, list, region, findings);
      valid &= scan.run();
      presigns = scan.presigns();
      valid &= !scan.needsRole() || role(doc, node, text, findings);
    }
    return valid & (presigns || config(doc, node, findings));
  }

  /** Whether it matters if a bucket is named as S3 allows, and if a URL is already presigned. */
  private boolean isStrict(Findings findings) {
    return findings.advising() || isError(JobAspect.BUCKET) || isError(JobAspect.PRESIGNED_URL);
  }

  /** Whether placeholders that AWS does not document are not errors. */
  boolean allowsUnknown() {
    return !isError(JobAspect.UNKNOWN);
  }

  private boolean isError(JobAspect aspect) {
    Constraint constraint = aspects[aspect.ordinal()];
    return constraint != null && constraint.rule().severity() == Severity.ERROR;
  }

  /** Returns the list of package versions, or -1. */
  int packages(JsonDocument doc, int request) {
    return packages.resolve(doc, request);
  }

  /** Whether some text certainly is the region of the job, or that is not known. */
  boolean isInRegion(JsonDocument doc, int request, int from, int to) {
    int target = targets == null ? -1 : targets.first(doc, request, IsArn.TEST);
    return target < 0 || doc.isPlain(target) && Arn.isRegionOf(doc, target, from, to);
  }

  /**
   * Checks that there is a role if something is presigned. A config of a wrong type is reported
   * elsewhere.
   */
  private boolean role(JsonDocument doc, int node, int text, Findings findings) {
    if (role.resolve(doc, node) >= 0) {
      return true;
    }
    int settings = config == null ? -1 : config.resolve(doc, node);
    return settings >= 0 && !doc.isObject(settings)
        || fail(
            JobAspect.ROLE, text, findings, "has a presign placeholder; requires " + role.label());
  }

  /** Checks that there is no config if nothing is presigned. */
  private boolean config(JsonDocument doc, int node, Findings findings) {
    int unused = config == null ? -1 : config.resolve(doc, node);
    return unused < 0
        || !doc.isObject(unused)
        || fail(
            JobAspect.CONFIG_UNUSED,
            unused,
            findings,
            "has no effect because the document has no presign placeholder");
  }

  /**
   * The text is short, so depth and number length need no limit; the number of values is limited.
   */
  private static JsonLimits limits(int bytes) {
    int most = Math.max(1, bytes);
    return JsonLimits.DEFAULT
        .withMaxBytes(most)
        .withMaxDepth(most)
        .withMaxNumberLength(most)
        .withMaxStringBytes(most);
  }

  private static String syntax(JsonSyntaxException e, byte[] text) {
    if (FileReference.begins(text)) {
      return "is a file:// reference, which is not read inside a file; must be the JSON text itself";
    }
    String found = e.kind() == JsonSyntaxException.Kind.LIMIT ? "cannot be read" : "is not JSON";
    return found
        + ", at line "
        + e.line()
        + ", column "
        + e.column()
        + " of its text: "
        + withoutContent(String.valueOf(e.getMessage()));
  }

  /**
   * Hides a quoted character of the document in a message of the reader; punctuation reveals
   * nothing and is kept.
   */
  private static String withoutContent(String message) {
    return message.replaceAll("`[^`\\[\\]{},:\"'\\\\]`", "something else");
  }

  private static String kind(JsonDocument job) {
    return switch (job.kind(0)) {
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
    };
  }

  /**
   * Whether there is a dollar sign with a brace, the query of a presigned URL, or an escape that
   * may denote one of them.
   */
  private static boolean isWorthScanning(byte[] json) {
    for (int i = 1; i < json.length; i++) {
      if (json[i] == '{' && (json[i - 1] == '$' || json[i - 1] == '\\')
          || json[i] == 'u' && json[i - 1] == '\\'
          || json[i - 1] == '&' && PresignedUrl.mayBegin(json[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean fail(JobAspect aspect, int node, Findings findings, String detail) {
    Constraint constraint = aspects[aspect.ordinal()];
    return constraint == null || findings.fail(node, constraint, detail);
  }
}
