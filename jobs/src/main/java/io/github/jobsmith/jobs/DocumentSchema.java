package io.github.jobsmith.jobs;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of the member {@code document} of a request, applied to a file with a job document. The
 * file is put into a request, and what is found in its document is reported at its place in the
 * file. For one file.
 */
final class DocumentSchema implements CompiledSchema {
  /** The sensitive pointers of what may not be shown at all. */
  static final List<String> ALL_VALUES = List.of("/**");

  /** The size of a document is not known if a value in it is not. */
  private static final Set<String> LENGTHS = Set.of("minLength", "maxLength", "x-max-utf8-bytes");

  private static final MemberName DOCUMENT = MemberName.of("document");
  private static final String POINTER = "/document";

  private final Validator request;
  private final RequestFacts facts;
  private final String text;

  /** The offset of the text in the file. */
  private final int base;

  private DocumentSchema(Validator request, RequestFacts facts, String text, int base) {
    this.request = request;
    this.facts = facts;
    this.text = text;
    this.base = base;
  }

  /**
   * Returns the schema of a document that is a file, white space included, or a value in one.
   *
   * @param node the root of the document
   * @param text the content of the file, in valid UTF-8
   */
  static DocumentSchema of(
      Validator request, RequestFacts facts, JsonDocument file, int node, byte[] text) {
    int from = node == 0 ? 0 : file.offset(node);
    int to = node == 0 ? text.length : file.endOffset(node);
    byte[] known = file.hasUnknown() ? quoted(file, node, text) : text;
    return new DocumentSchema(
        request, facts, new String(known, from, to - from, StandardCharsets.UTF_8), from);
  }

  /** Returns the text with strings instead of placeholders outside of strings. */
  private static byte[] quoted(JsonDocument file, int root, byte[] text) {
    byte[] quoted = text.clone();
    for (int node = root; node < file.next(root); node++) {
      if (file.isMember(node)) {
        quote(quoted, file.nameOffset(node), file.nameEndOffset(node));
      }
      if (file.isUnknown(node)) {
        quote(quoted, file.offset(node), file.endOffset(node));
      }
    }
    return quoted;
  }

  private static void quote(byte[] text, int from, int to) {
    if (text[from] != '"') {
      Arrays.fill(text, from, to, (byte) ' ');
      text[from] = '"';
      text[to - 1] = '"';
    }
  }

  @Override
  public String id() {
    return request.schemaId();
  }

  @Override
  public RuleCatalog rules() {
    return request.rules().with(adviceRules());
  }

  /** Returns the rules of the built-in schema of documents. */
  static Rule[] adviceRules() {
    return JobSchemas.validator(JobSchemas.JOB_DOCUMENT).rules().rules().toArray(Rule[]::new);
  }

  /** The content of a document is never shown. */
  @Override
  public List<String> sensitivePointers() {
    return ALL_VALUES;
  }

  @Override
  public boolean check(JsonDocument file, int node, Findings findings) {
    advise(file, node, findings);
    List<Finding> found = new ArrayList<>();
    validate(DocumentRequest.lenient(text, facts), found);
    Set<String> run = new HashSet<>();
    for (Finding finding : found) {
      if (isKnown(file, finding)) {
        run.add(finding.constraint().rule().id());
      }
    }
    List<Finding> more = new ArrayList<>();
    validate(DocumentRequest.strict(text, facts), more);
    for (Finding finding : more) {
      if (!run.contains(finding.constraint().rule().id())) {
        findings.notRun(finding.constraint());
      }
    }
    return true;
  }

  /**
   * Adds what is wrong with the text of the document. It is no part of {@link #check}, which sees a
   * document without members that later ones replace, while the text has them.
   */
  void addTo(JsonDocument file, int node, Findings findings) {
    List<Finding> found = new ArrayList<>();
    Report report = validate(DocumentRequest.lenient(text, facts), found);
    for (Finding finding : found) {
      if (isKnown(file, finding)) {
        report(file, node, finding, message(finding, report), findings);
      }
    }
  }

  private static boolean isKnown(JsonDocument file, Finding finding) {
    return !file.hasUnknown() || !LENGTHS.contains(finding.constraint().keyword());
  }

  /** Adds what the built-in schema of documents finds; it has only advice. */
  private static void advise(JsonDocument file, int node, Findings findings) {
    JobSchemas.validator(JobSchemas.JOB_DOCUMENT)
        .validate(
            file,
            node,
            advice -> {
              for (Finding finding : advice.found()) {
                if (!finding.constraint().rule().id().equals("duplicate-member")) {
                  findings.fail(finding.node(), finding.constraint());
                }
              }
            });
  }

  private Report validate(JsonDocument whole, List<Finding> found) {
    int document = whole.find(0, DOCUMENT);
    return request.validate(
        whole,
        findings -> {
          for (Finding finding : findings.found()) {
            if (finding.node() == document && !finding.name()) {
              found.add(finding);
            }
          }
        });
  }

  /** Returns the message without words about the place, which the violation itself has. */
  private static String message(Finding finding, Report report) {
    Rule rule = finding.constraint().rule();
    String detail = finding.detail();
    if (rule.problem() != null) {
      return Objects.requireNonNull(rule.problem());
    }
    if (detail != null) {
      Inside inside = finding.inside();
      return "document " + (inside == null ? detail : detail.replace(inside.words(), ""));
    }
    return report.violations().stream()
        .filter(each -> each.pointer().equals(POINTER) && each.rule().id().equals(rule.id()))
        .map(Violation::message)
        .findFirst()
        .orElse(rule.title());
  }

  private void report(
      JsonDocument file, int root, Finding finding, String message, Findings findings) {
    Constraint own = finding.constraint();
    Constraint constraint =
        Constraint.of(own.rule().problem(message), own.location(), own.keyword());
    constraint = own.isDemotable() ? constraint.demotable() : constraint;
    Inside inside = finding.inside();
    if (inside == null) {
      findings.fail(root, constraint);
      return;
    }
    int offset = base + inside.offset();
    int node = nodeAt(file, root, offset);
    if (offset < file.offset(node)) {
      Inside name = new Inside(offset - file.nameOffset(node) - 1, "");
      findings.failName(node, constraint, message, name);
    } else {
      findings.fail(node, constraint, message, new Inside(offset - file.start(node), ""));
    }
  }

  /** Returns the last node whose name or value begins at or before an offset. */
  private static int nodeAt(JsonDocument file, int root, int offset) {
    int low = root;
    for (int high = file.next(root) - 1; low < high; ) {
      int middle = (low + high + 1) >>> 1;
      int begin = file.isMember(middle) ? file.nameOffset(middle) : file.offset(middle);
      if (begin <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
