package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.MemberNames;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of {@code type} of several members of an object, of which each has the same.
 * Created by generated code. Thread-safe: constraints are created when they are first needed.
 */
public final class MemberTypes {
  private final Keywords keywords;
  private final String pointer;
  private final MemberNames members;
  private final Expectation expectation;
  private final AtomicReferenceArray<@Nullable Constraint> known;

  MemberTypes(Keywords keywords, String pointer, MemberNames members, Expectation expectation) {
    this.keywords = keywords;
    this.pointer = pointer;
    this.members = members;
    this.expectation = expectation;
    this.known = new AtomicReferenceArray<>(members.size());
  }

  /** Returns the constraint of the member at an index of the names. */
  public Constraint of(int index) {
    Constraint constraint = known.get(index);
    if (constraint == null) {
      String name = members.name(index).replace("~", "~0").replace("/", "~1");
      constraint = keywords.of(pointer + "/" + name, "type", expectation);
      known.set(index, constraint);
    }
    return constraint;
  }
}
