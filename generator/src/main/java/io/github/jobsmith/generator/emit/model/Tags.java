package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.Shape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the member that distinguishes objects: its strings are different in each alternative. */
final class Tags {
  /** The maximum number of constants of one alternative, whose cases are in one method. */
  private static final int MAX_LABELS = 500;

  private Tags() {}

  /** Returns the member and its constants by alternative; empty when there is no such member. */
  static Map<String, Map<Branch, List<String>>> of(List<Branch> branches) {
    if (branches.get(0).node().shape() instanceof Shape.ObjectShape first) {
      for (Shape.Member member : first.members()) {
        Map<Branch, List<String>> labels = labels(member.name(), branches);
        if (labels != null) {
          return Map.of(member.name(), labels);
        }
      }
    }
    return Map.of();
  }

  private static @Nullable Map<Branch, List<String>> labels(String member, List<Branch> branches) {
    Map<Branch, List<String>> labels = new LinkedHashMap<>();
    Set<String> all = new HashSet<>();
    for (Branch branch : branches) {
      Shape.EnumShape values = values(member, branch);
      if (values == null || branch.when().size() != 1 || values.values().size() > MAX_LABELS) {
        return null;
      }
      List<String> own =
          values.values().stream().map(value -> ((Literal.Str) value).value()).toList();
      labels.put(branch, own);
      if (!own.stream().allMatch(all::add)) {
        return null;
      }
    }
    return labels;
  }

  /** Returns the strings of a required member, or null. */
  private static Shape.@Nullable EnumShape values(String name, Branch branch) {
    if (branch.node().shape() instanceof Shape.ObjectShape object) {
      for (Shape.Member member : object.members()) {
        if (member.name().equals(name) && member.required()) {
          return member.node().shape() instanceof Shape.EnumShape values && values.isText()
              ? values
              : null;
        }
      }
    }
    return null;
  }
}
