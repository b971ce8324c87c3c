package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds placeholders in one job document and reports those that are wrong, for one validation. The
 * location is given as line and column of the document; its content is never shown.
 */
final class JobDocumentScan {
  /** More substitution patterns are an error. */
  static final int MOST_PATTERNS = 10;

  /** Each report costs a message; a document that repeats one mistake is not worth more of them. */
  private static final int MOST_REPORTS_OF_ASPECT = 20;

  private static final String PARAMETER = "aws:iot:parameter:";

  private final JsonDocument job;
  private final int node;
  private final @Nullable Constraint[] aspects;
  private final PackageList packages;
  private final TargetRegion region;
  private final Findings findings;
  private final int[] reports = new int[JobAspect.values().length];
  private @Nullable Inside place;
  private boolean valid = true;
  private boolean presigns;
  private boolean needsRole;
  private int patterns;
  private @Nullable Placeholder lastOuter;
  private boolean lastOuterSound;

  /**
   * Creates a scan.
   *
   * @param job the parsed document
   * @param node the string that contains it, in the request
   * @param aspects constraints by ordinal of their aspects; null if an aspect is not checked
   * @param region the region of the targets
   */
  JobDocumentScan(
      JsonDocument job,
      int node,
      @Nullable Constraint[] aspects,
      PackageList packages,
      TargetRegion region,
      Findings findings) {
    this.job = job;
    this.node = node;
    this.aspects = aspects;
    this.packages = packages;
    this.region = region;
    this.findings = findings;
  }

  /** Checks all strings and names; returns whether the document is valid. */
  boolean run() {
    for (int value = 0; value < job.nodeCount() && !isDecided(); value++) {
      if (job.isMember(value)) {
        text(job.name(value), job.nameOffset(value) + 1, job.nameEndOffset(value) - 1, true);
      }
      if (job.isString(value)) {
        text(job.string(value), job.start(value), job.end(value), false);
      }
    }
    if (patterns > MOST_PATTERNS) {
      report(
          JobAspect.COUNT,
          "has " + patterns + " substitution patterns; must have at most " + MOST_PATTERNS);
    }
    return valid;
  }

  /** Whether the document may contain a presigned URL, including one in a malformed placeholder. */
  boolean presigns() {
    return presigns;
  }

  /** Whether a well-delimited placeholder requests a presigned URL. */
  boolean needsRole() {
    return needsRole;
  }

  private boolean isDecided() {
    return !valid && findings.failFast();
  }

  private void text(String text, int from, int to, boolean isName) {
    int presigned = PresignedUrl.indexIn(text);
    if (presigned >= 0 && isWorthMore(JobAspect.PRESIGNED_URL)) {
      report(
          JobAspect.PRESIGNED_URL,
          "has a presigned URL"
              + where(text, presigned, from, to)
              + ", which expires; must be a placeholder ${aws:iot:s3-presigned-url:…}");
    }
    for (int at = EscapedPlaceholder.in(text, 0); at >= 0 && !isDecided(); ) {
      presigns = true;
      if (isWorthMore(JobAspect.UNKNOWN)) {
        report(EscapedPlaceholder.BACKSLASH, where(text, at, from, to));
      }
      at = EscapedPlaceholder.in(text, at + 1);
    }
    if (text.indexOf("${") < 0) {
      return;
    }
    Placeholder.Scan scan = Placeholder.scan(text);
    List<Placeholder> all = scan.closed();
    for (int i = 0; i < all.size() && !isDecided(); i++) {
      Placeholder placeholder = all.get(i);
      patterns += placeholder.isAws() ? 1 : 0;
      presigns |= mayPresign(placeholder);
      needsRole = needsRole || signs(placeholder);
      escape(text, placeholder, from, to);
      PlaceholderProblem problem = problem(all, i, isName);
      if (problem != null && isWorthMore(problem.aspect())) {
        report(problem, where(text, placeholder.start(), from, to));
      }
    }
    if (scan.unterminated() >= 0) {
      presigns = true;
      if (isWorthMore(JobAspect.UNTERMINATED)) {
        String where = where(text, scan.unterminated(), from, to);
        report(
            JobAspect.UNTERMINATED,
            "has a placeholder without a closing brace" + where + "; must have a } for each ${");
      }
    }
  }

  /** Reports {@code $$} and a backslash before {@code ${aws:}: escapes of a template or a shell. */
  private void escape(String text, Placeholder placeholder, int from, int to) {
    int at = placeholder.start() - 1;
    if (at >= 0
        && (text.charAt(at) == '$' || text.charAt(at) == '\\')
        && placeholder.isAws()
        && isWorthMore(JobAspect.ESCAPED)) {
      report(
          JobAspect.ESCAPED,
          "has "
              + (text.charAt(at) == '$' ? "$" : "a backslash")
              + " before a placeholder"
              + where(text, at, from, to)
              + "; must be the placeholder alone, because nothing removes the escape");
    }
  }

  private @Nullable PlaceholderProblem problem(List<Placeholder> all, int index, boolean isName) {
    Placeholder placeholder = all.get(index);
    if (placeholder.outer() >= 0) {
      return inner(all, placeholder, isName);
    }
    LocalName local = LocalName.of(placeholder);
    if (local != null) {
      return local(local);
    }
    if (!placeholder.isAws()) {
      // Of nested unknown placeholders, only the outermost is reported.
      return placeholder.within() >= 0 ? null : unknown(placeholder);
    }
    List<Placeholder> inside = inside(all, index);
    boolean upload = placeholder.begins(PresignCheck.UPLOAD);
    for (Placeholder inner : inside) {
      if (inner.isAws() || !upload && LocalName.of(inner) != null) {
        return null; // reported at the inner one
      }
    }
    return upload
        ? PresignCheck.upload(placeholder, inside, region.get())
        : outermost(placeholder, isName);
  }

  /** Checks a placeholder inside a {@code ${aws:…}}. */
  private @Nullable PlaceholderProblem inner(
      List<Placeholder> all, Placeholder placeholder, boolean isName) {
    Placeholder outer = all.get(placeholder.outer());
    if (outer.outer() >= 0) {
      return null; // one violation for the second layer is enough
    }
    if (placeholder.isAws()) {
      return new PlaceholderProblem(
          JobAspect.NESTED, "a placeholder inside another", "outside of it");
    }
    if (outer.begins(PresignCheck.UPLOAD)) {
      return null; // the outer one has looked at it
    }
    LocalName local = LocalName.of(placeholder);
    if (local != null) {
      return local(local);
    }
    return placeholder.within() == placeholder.outer() && isSound(outer, isName)
        ? unknown(placeholder)
        : null;
  }

  /** Caches the last result, because an outer placeholder may contain many inner ones. */
  private boolean isSound(Placeholder outer, boolean isName) {
    if (outer != lastOuter) {
      lastOuter = outer;
      lastOuterSound = outermost(outer, isName) == null;
    }
    return lastOuterSound;
  }

  private static boolean mayPresign(Placeholder placeholder) {
    return EscapedPlaceholder.isIn(placeholder)
        || placeholder.isAws()
            && !placeholder.begins(PARAMETER)
            && !placeholder.begins(PresignCheck.CODE_SIGN);
  }

  /** Nested packages are ignored: they are reported, and parsing each would take too long. */
  private static boolean signs(Placeholder placeholder) {
    return placeholder.begins(PresignCheck.ANY)
        || placeholder.begins(PackageCheck.PREFIX)
            && placeholder.outer() < 0
            && placeholder.after(PackageCheck.PREFIX).contains(":artifact");
  }

  private @Nullable PlaceholderProblem outermost(Placeholder placeholder, boolean isName) {
    if (placeholder.begins(PresignCheck.V1)) {
      return PresignCheck.v1(placeholder);
    }
    if (placeholder.begins(PresignCheck.V2)) {
      return PresignCheck.v2(placeholder);
    }
    if (placeholder.begins(PresignCheck.V1_BY_NUMBER)) {
      return PresignCheck.v1ByNumber();
    }
    if (placeholder.begins(PackageCheck.PREFIX)) {
      return PackageCheck.check(placeholder, isName, packages);
    }
    if (placeholder.begins(PresignCheck.CODE_SIGN)) {
      return PresignCheck.codeSign(placeholder);
    }
    if (placeholder.begins(PARAMETER)) {
      return new PlaceholderProblem(
          JobAspect.PARAMETER,
          "a ${aws:iot:parameter:…} placeholder",
          "in the document of a managed template");
    }
    return unknown(placeholder);
  }

  private static List<Placeholder> inside(List<Placeholder> all, int index) {
    int last = index + 1;
    while (last < all.size() && all.get(last).start() < all.get(index).end()) {
      last++;
    }
    return all.subList(index + 1, last);
  }

  private static PlaceholderProblem local(LocalName name) {
    return new PlaceholderProblem(
        JobAspect.LOCAL,
        "${" + name.text + "} outside an upload placeholder",
        "inside ${aws:iot:s3-presigned-url-upload:…}");
  }

  private static PlaceholderProblem unknown(Placeholder placeholder) {
    return EscapedPlaceholder.isIn(placeholder)
        ? EscapedPlaceholder.EXCLAMATION_MARK
        : new PlaceholderProblem(
            JobAspect.UNKNOWN,
            "a ${…} that AWS IoT does not document",
            "one of its substitution patterns, or text without ${");
  }

  private boolean isWorthMore(JobAspect aspect) {
    return aspects[aspect.ordinal()] != null && reports[aspect.ordinal()] < MOST_REPORTS_OF_ASPECT;
  }

  private void report(PlaceholderProblem problem, String where) {
    report(problem.aspect(), "has " + problem.found() + where + "; must be " + problem.wanted());
  }

  private void report(JobAspect aspect, String detail) {
    Constraint constraint = aspects[aspect.ordinal()];
    if (constraint != null) {
      reports[aspect.ordinal()]++;
      valid &= findings.fail(node, constraint, detail, place);
    }
    place = null;
  }

  /**
   * Returns line and column of a place in a text; of the start of the text if escapes make the
   * place unknown. It is the place of the next report.
   */
  private String where(String text, int index, int from, int to) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean escaped = utf8.length != to - from;
    int before = escaped ? 0 : text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    Position position = job.position(from + before);
    String words =
        ", at line " + position.line() + ", column " + position.column() + " of its text";
    place = new Inside(from + before, words);
    return words;
  }
}
