package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.text.DidYouMean;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Shorthand that can be read, but is not what the structure needs, as a whole: one slip, which
 * would otherwise be a violation for each of its keys.
 */
final class ShorthandSlips {
  /**
   * A slip.
   *
   * @param place in the whole text of the command line
   */
  record Slip(int place, String message, String hint) {}

  private ShorthandSlips() {}

  /** Returns what is wrong with a structure as a whole; null if nothing is. */
  static @Nullable Slip in(Value.Members value, Shape shape) {
    if (shape.kind() != Shape.Kind.STRUCTURE) {
      return null;
    }
    Map<String, Shape> known = shape.members();
    boolean strange =
        !value.members().isEmpty()
            && value.members().stream()
                .noneMatch(
                    member ->
                        known.containsKey(member.name())
                            || DidYouMean.closest(member.name(), known.keySet()).isPresent());
    if (strange) {
      return strange(value, known);
    }
    for (Value.Member member : value.members()) {
      Shape own = known.get(member.name());
      Slip slip = own == null ? null : inMember(member, own);
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  private static @Nullable Slip inMember(Value.Member member, Shape shape) {
    if (member.value() instanceof Value.Members inner) {
      return shape.kind() == Shape.Kind.LIST && staysText(inner, shape.item())
          ? new Slip(
              inner.start(),
              "a list is expected here; without brackets, the numbers in the structure stay text",
              "Write " + member.name() + "=[{…}].")
          : in(inner, shape.kind() == Shape.Kind.LIST ? shape.item() : shape);
    }
    if (member.value() instanceof Value.Items list && shape.kind() == Shape.Kind.LIST) {
      for (Value item : list.items()) {
        Slip slip = item instanceof Value.Members inner ? in(inner, shape.item()) : null;
        if (slip != null) {
          return slip;
        }
      }
    }
    return null;
  }

  /** Whether a structure has a number, which is not converted in a list without brackets. */
  private static boolean staysText(Value.Members value, Shape shape) {
    return shape.kind() == Shape.Kind.STRUCTURE
        && value.members().stream()
            .anyMatch(
                member -> {
                  Shape own = shape.member(member.name());
                  return own != null
                      && switch (own.kind()) {
                        case INTEGER, DECIMAL, BOOLEAN -> true;
                        default -> false;
                      };
                });
  }

  private static Slip strange(Value.Members value, Map<String, Shape> known) {
    Set<String> names = new TreeSet<>(known.keySet());
    int place = value.members().get(0).start();
    for (Map.Entry<String, Shape> each : known.entrySet()) {
      Shape item = each.getValue().kind() == Shape.Kind.LIST ? each.getValue().item() : null;
      boolean inner =
          item != null
              && item.kind() == Shape.Kind.STRUCTURE
              && value.members().stream().allMatch(member -> item.member(member.name()) != null);
      if (inner) {
        return new Slip(
            place,
            "these keys belong to the items of the list " + each.getKey(),
            "Write " + each.getKey() + "=[{…}].");
      }
    }
    String keys = String.join(", ", names);
    String example = String.join("=…,", names) + "=…";
    return new Slip(
        place,
        names.size() == 1
            ? "the only key of this structure is " + keys
            : "none of these keys is known; this structure has " + keys,
        "Write " + example + ".");
  }
}
