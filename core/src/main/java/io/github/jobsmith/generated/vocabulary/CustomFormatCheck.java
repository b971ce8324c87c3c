package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import java.util.function.Supplier;

/** {@code format} with a format of the application. */
public final class CustomFormatCheck implements NamedCheck {
  private final UserCode<Described> code;
  private final Constraint constraint;

  /** A format with its description, which is asked for once. */
  private record Described(CustomFormat format, String description) {}

  private CustomFormatCheck(UserCode<Described> code, Constraint constraint) {
    this.code = code;
    this.constraint = constraint;
  }

  /**
   * Returns a check. What the supplier throws is reported for each value that is checked.
   *
   * @param name the name of the format
   * @param format creates the format; called once
   */
  public static CustomFormatCheck of(
      String name, Supplier<? extends CustomFormat> format, Constraint constraint) {
    UserCode<Described> code =
        UserCode.create("the format \"" + name + "\"", () -> described(format.get()), constraint);
    Described created = code.created();
    String description = created == null ? "" : created.description();
    return new CustomFormatCheck(
        code, constraint.expecting(new Expectation.Format(name, description)));
  }

  private static Described described(CustomFormat format) {
    String description = format.description();
    return new Described(format, description == null ? "" : description);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    if (!doc.isString(node) || doc.isUnknown(node)) {
      return true;
    }
    return check(doc.string(node), doc, node, false, findings);
  }

  @Override
  public boolean checkName(JsonDocument doc, int member, Findings findings) {
    return check(doc.name(member), doc, member, true, findings);
  }

  private boolean check(
      String text, JsonDocument doc, int node, boolean isName, Findings findings) {
    Described created = code.created();
    if (created == null) {
      return code.undecided(doc, node, isName, findings);
    }
    findings.step();
    boolean matches;
    try {
      matches = created.format.matches(text);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return code.threw(doc, node, isName, findings, e);
    }
    if (matches) {
      return true;
    }
    return isName ? findings.failName(node, constraint) : findings.fail(node, constraint);
  }
}
