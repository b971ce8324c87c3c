package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.generated.format.Arn;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import java.util.Locale;

/**
 * {@code x-same-arn-parts}: ARNs in an object have the same parts as the first ARN at another
 * location. Empty parts and values that are not ARNs ({@link Arn#isArn}) are ignored. Reported at
 * the part of each ARN that differs.
 */
public final class SameArnParts implements VocabularyCheck {
  private final Pointer from;
  private final Pointer to;
  private final Arn.Part[] parts;
  private final Constraint constraint;
  private final Pointer.Visitor visitor;

  /** Whether the ARNs are all items of one array, of which the first is the reference. */
  private final boolean ofOneArray;

  private SameArnParts(Pointer from, Pointer to, Arn.Part[] parts, Constraint constraint) {
    this.from = from;
    this.to = to;
    this.parts = parts;
    this.constraint = constraint;
    this.visitor = new Each();
    this.ofOneArray = from.isOfItems() && from.toString().equals(to.toString());
  }

  /**
   * Returns a check.
   *
   * @param from JSON Pointer, with {@code *} for every item, of the ARNs to check
   * @param to JSON Pointer, with {@code *} for every item, of the ARNs of which the first is the
   *     reference
   * @param parts any of {@code partition}, {@code service}, {@code region}, {@code account}
   * @throws IllegalArgumentException if a pointer is malformed or there is no such part
   */
  public static SameArnParts of(String from, String to, List<String> parts, Constraint constraint) {
    Arn.Part[] compared = new Arn.Part[parts.size()];
    for (int i = 0; i < compared.length; i++) {
      compared[i] = part(parts.get(i));
    }
    return new SameArnParts(Pointer.of(from), Pointer.of(to), compared, constraint);
  }

  private static Arn.Part part(String name) {
    for (Arn.Part part : Arn.Part.values()) {
      if (label(part).equals(name)) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        '"' + name + "\" is not a part of an ARN; must be partition, service, region or account");
  }

  private static String label(Arn.Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    int holder = doc.isObject(node) ? from.holder(doc, node) : -1;
    // If all begin like the first value, they are ARNs with the same parts, or none is an ARN.
    if (holder < 0 || ofOneArray && areAlike(doc, holder)) {
      return true;
    }
    int any = to.first(doc, node, Any.TEST);
    if (any < 0 || !ofOneArray && from.visit(doc, node, Alike.VISITOR, any, findings)) {
      return true;
    }
    int first = to.first(doc, node, IsArn.TEST);
    return first < 0 || from.visit(doc, node, visitor, first, findings);
  }

  /** Whether all items or members begin like the first one. */
  private static boolean areAlike(JsonDocument doc, int holder) {
    if (doc.size(holder) == 0) {
      return true;
    }
    int first = holder + 1;
    int end = doc.next(holder);
    int beginning = Arn.beginning(doc, first);
    for (int child = doc.next(first); child < end; child = doc.next(child)) {
      if (!Arn.begins(doc, child, first, beginning)) {
        return false;
      }
    }
    return true;
  }

  /** Not lambdas: the first one in a process takes milliseconds. */
  private static final class Any implements Pointer.Test {
    static final Pointer.Test TEST = new Any();

    @Override
    public boolean matches(JsonDocument doc, int node) {
      return true;
    }
  }

  private static final class Alike implements Pointer.Visitor {
    static final Pointer.Visitor VISITOR = new Alike();

    @Override
    public boolean visit(JsonDocument doc, int value, int first, Findings findings) {
      return value == first || Arn.beginEqually(doc, value, first);
    }
  }

  private final class Each implements Pointer.Visitor {
    @Override
    public boolean visit(JsonDocument doc, int value, int first, Findings findings) {
      return compare(doc, value, first, findings);
    }
  }

  private boolean compare(JsonDocument doc, int value, int first, Findings findings) {
    if (value == first || Arn.beginEqually(doc, value, first) || !Arn.isArn(doc, value)) {
      return true;
    }
    for (Arn.Part part : parts) {
      if (!Arn.agree(doc, value, first, part)) {
        String label = label(part);
        return findings.fail(
            value,
            constraint,
            "has the "
                + label
                + " "
                + show(doc, value, part)
                + "; must be "
                + show(doc, first, part)
                + ", as in the first of "
                + to.label(),
            Inside.part(Arn.start(doc, value, part), Arn.part(doc, value, part).length()));
      }
    }
    return true;
  }

  private static String show(JsonDocument doc, int node, Arn.Part part) {
    String text = Arn.part(doc, node, part);
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
