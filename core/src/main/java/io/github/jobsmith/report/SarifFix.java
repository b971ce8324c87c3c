package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Fix;
import io.github.jobsmith.validation.Fix.Edit;
import io.github.jobsmith.validation.Fix.Kind;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** The fix of a violation, if it has one and its text may be shown. */
final class SarifFix {
  /** A fix with more edits than these is left out. */
  private static final int MOST_EDITS = 100;

  private SarifFix() {}

  static void append(JsonText json, FileReport file, Violation violation) {
    List<Fix> fixes = isShown(file, violation) ? violation.fixes() : List.of();
    List<Edit> edits = new ArrayList<>();
    for (Fix fix : fixes) {
      edits.addAll(fix.edits());
    }
    // A byte order mark has no column, so no region can contain it.
    boolean written =
        !fixes.isEmpty()
            && fixes.get(0).kind() != Kind.BYTE_ORDER_MARK
            && edits.size() <= MOST_EDITS;
    if (!written) {
      return;
    }
    json.member("fixes").open('[').item().open('{');
    json.member("description").open('{').member("text");
    json.string(description(fixes.get(0))).close('}');
    json.member("artifactChanges").open('[').item().open('{');
    SarifUri.append(json.member("artifactLocation"), file.path());
    json.member("replacements").open('[');
    edits.forEach(edit -> append(json.item(), edit));
    json.close(']').close('}').close(']').close('}').close(']');
  }

  /** Text that is not JSON can be fixed without a value. */
  private static boolean isShown(FileReport file, Violation violation) {
    return file.isFile()
        && violation.part().isEmpty()
        && (violation.keyword().isEmpty() || violation.text(1).isPresent());
  }

  private static String description(Fix fix) {
    return fix.kind() == Kind.MEMBER_NAME
        ? "Rename to " + Printable.escape(fix.edits().get(0).text().replaceAll("[\"']", "")) + "."
        : fix.kind().description();
  }

  private static void append(JsonText json, Edit edit) {
    json.open('{').member("deletedRegion").open('{');
    json.member("startLine").literal(Integer.toString(edit.span().start().line()));
    json.member("startColumn").literal(Integer.toString(edit.span().start().column()));
    json.member("endLine").literal(Integer.toString(edit.span().end().line()));
    json.member("endColumn").literal(Integer.toString(edit.span().end().column())).close('}');
    json.member("insertedContent").open('{').member("text").string(edit.text()).close('}');
    json.close('}');
  }
}
